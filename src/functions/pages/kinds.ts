import type { InputKind } from "../../catalogue/inputs/input";

interface KindWords {
  readonly label: string;
  readonly text: string;
}

/** What each kind of argument takes, for the list on the index page. */
export const kinds: Readonly<Record<InputKind, KindWords>> = {
  amount: {
    label: "Amount",
    text: 'A number, or a range whose numbers are added up. Blank cells are skipped. Text that is a number, such as "74%" or "$1,234.50", counts as that number.',
  },
  flags: {
    label: "Yes/no cells",
    text: "A range of TRUE/FALSE, yes/no, 1/0, met/missed, billable/non-billable and the like. Blank cells don't count.",
  },
  "amount or flags": {
    label: "Amount or yes/no cells",
    text: "With the next argument, an amount. Alone, a range of yes/no cells.",
  },
  times: {
    label: "Dates",
    text: "A range of Excel dates, or text such as 2024-03-01 or 2024-03-01 14:05. A blank cell is a missing date. 03/04/2024 as text is refused, because day and month are not certain.",
  },
  date: {
    label: "Date",
    text: "One Excel date, or text such as 2024-03-01.",
  },
  scores: {
    label: "Scores",
    text: "A range of numbers that are looked at one by one. Blank cells are skipped.",
  },
  keys: {
    label: "Names",
    text: "A range of names, e.g. of clients. Capitals and outer spaces make no difference.",
  },
  rate: {
    label: "Rate",
    text: 'A fraction such as 0.74, or the text "74%".',
  },
  number: {
    label: "Number",
    text: "One number.",
  },
  unit: {
    label: "Unit of time",
    text: '"min", "h" or "d".',
  },
  choice: {
    label: "Choice",
    text: "One of the words named beside the argument.",
  },
  kpi: {
    label: "KPI",
    text: 'A KPI by id ("FCR"), by name ("First contact resolution") or by a synonym.',
  },
  source: {
    label: "Source",
    text: 'The key of a published source, e.g. "connectwise-ebook". Left out, the default source of the KPI.',
  },
  area: {
    label: "Area",
    text: 'An area of KPIs by its name, e.g. "Service desk".',
  },
};

/** Where a kind is explained: an anchor of the index page. */
export function kindAnchor(kind: InputKind): string {
  return `kind-${kind.replace(/ /g, "-")}`;
}
