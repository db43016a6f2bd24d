import type { Cell } from "../../../../src/cells/cell";
import { anyMesses } from "../anyMesses";
import { dateMesses, two } from "../dateMesses";
import { renamed, withColumns, type Export, type Mess } from "../export";
import type { Entry } from "./entries";

type EntryMess = Mess<Entry>;

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  German: {
    ...{ day: "Datum", member: "Mitarbeiter", client: "Kunde", ticket: "Ticketnummer", hours: "Stunden" },
    billable: "Abrechenbar",
  },
  French: {
    ...{ day: "Date", member: "Technicien", client: "Client", ticket: "Ticket", hours: "Heures" },
    billable: "Facturable",
  },
  Spanish: {
    ...{ day: "Fecha", member: "Técnico", client: "Cliente", ticket: "Ticket", hours: "Horas" },
    billable: "Facturable",
  },
  Portuguese: {
    ...{ day: "Data", member: "Técnico", client: "Cliente", ticket: "Chamado", hours: "Horas" },
    billable: "Faturável",
  },
  Dutch: {
    ...{ day: "Datum", member: "Medewerker", client: "Klant", ticket: "Ticket", hours: "Uren" },
    billable: "Declarabel",
  },
  ConnectWise: {
    ...{ day: "Date_Start", member: "member_id", client: "company_name", hours: "hours_actual" },
    billable: "billable_flag",
  },
  Autotask: { day: "DateWorked", member: "ResourceID", hours: "HoursWorked", ticket: "TicketID" },
  "a time sheet": { day: "Work date", member: "Employee", client: "Customer", hours: "Time spent" },
  "another sheet": { day: "Day", member: "Consultant", client: "Company", hours: "Duration", billable: "Is billable?" },
};

const headings: readonly EntryMess[] = Object.entries(languages).map(([name, words]) => ({
  name: `headings: ${name}`,
  group: "headings",
  apply: (before) => renamed(before, words),
}));

function withMinutes(before: Export<Entry>, write: (minutes: number) => Cell, heading?: string): Export<Entry> {
  return withColumns(before, (column) =>
    column.field === "hours"
      ? {
          ...column,
          ...(heading !== undefined && { heading }),
          cell: (entry) => (entry.minutes === undefined ? "" : write(entry.minutes)),
        }
      : column,
  );
}

const signed = (minutes: number, write: (minutes: number) => string): string =>
  minutes < 0 ? `-${write(-minutes)}` : write(minutes);
const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
const comma = (minutes: number): string => (minutes / 60).toFixed(2).replace(".", ",");

const durations: Readonly<Record<string, readonly [write: (minutes: number) => Cell, heading?: string]>> = {
  "hours and minutes as text": [(minutes) => signed(minutes, clock)],
  "hours, minutes and seconds as text": [(minutes) => signed(minutes, (one) => `${clock(one)}:00`)],
  "letters for hours and minutes": [(minutes) => signed(minutes, (one) => `${Math.floor(one / 60)}h ${one % 60}m`)],
  "words for hours and minutes": [
    (minutes) => signed(minutes, (one) => `${Math.floor(one / 60)} hours ${one % 60} minutes`),
  ],
  minutes: [(minutes) => minutes, "Minutes"],
  "minutes of time spent": [(minutes) => minutes, "Time spent (min)"],
  "decimal commas and a unit": [(minutes) => `${comma(minutes)} uur`],
  "decimal commas": [comma],
  "text numbers": [(minutes) => String(minutes / 60)],
  "a unit behind": [(minutes) => `${minutes / 60} h`],
  seconds: [(minutes) => minutes * 60, "Duration (seconds)"],
  "days of work": [(minutes) => minutes / 480, "Duration (days)"],
};

const writings: readonly EntryMess[] = Object.entries(durations).map(([name, [write, heading]]) => ({
  name: `hours written as ${name}`,
  group: "hours",
  apply: (before) => withMinutes(before, write, heading),
}));

/** Pairs of words, billable first. */
const flags: Readonly<Record<string, readonly [yes: Cell, no: Cell, heading?: string]>> = {
  "true and false": [true, false],
  "ones and zeros": [1, 0],
  letters: ["Y", "N"],
  "billable and not": ["Billable", "Non-billable", "Billing type"],
  "bill and do not bill": ["Bill", "Do not bill", "Billable option"],
  "billable and no charge": ["Billable", "No charge", "Billable option"],
  "billable and internal": ["Billable", "Internal", "Type"],
  "a cross for billable": ["x", ""],
  "German, yes and no": ["Ja", "Nein"],
  "French, yes and no": ["Oui", "Non"],
  "Spanish, yes and no": ["Sí", "No"],
  "Portuguese, yes and no": ["Sim", "Não"],
  "Dutch, yes and no": ["Ja", "Nee"],
  "the reverse": ["No", "Yes", "Non-billable"],
};

const codes: readonly EntryMess[] = Object.entries(flags).map(([name, [yes, no, heading]]) => ({
  name: `billable: ${name}`,
  group: "billable",
  apply: (before) =>
    withColumns(before, (column) =>
      column.field === "billable"
        ? {
            ...column,
            // A column with a heading of its own keeps it: under another one its words would mean something else.
            ...(heading !== undefined && { field: "billing", heading }),
            cell: ({ isBillable }) => (isBillable ? yes : no),
          }
        : column,
    ),
}));

const billableHours: EntryMess = {
  name: "billable hours beside all hours",
  group: "billable",
  apply: (before, random) =>
    withColumns(before, (column) =>
      column.field === "billable"
        ? {
            ...column,
            heading: random.pick(["Billable hours", "Hours billed", "Chargeable hours"]),
            cell: ({ isBillable, minutes }) => (isBillable ? (minutes ?? 0) / 60 : 0),
          }
        : column,
    ),
};

const bothParts: EntryMess = {
  name: "billable and non-billable hours",
  group: "billable",
  apply: (before) => {
    const hours = (of: (entry: Entry) => boolean) => (entry: Entry) =>
      entry.minutes === undefined ? "" : of(entry) ? entry.minutes / 60 : 0;
    return withColumns(before, (column) => {
      if (column.field === "hours")
        return { ...column, heading: "Billable hours", cell: hours(({ isBillable }) => isBillable) };
      if (column.field === "billable")
        return { ...column, heading: "Non-billable hours", cell: hours(({ isBillable }) => !isBillable) };
      return column;
    });
  },
};

const rates: EntryMess = {
  name: "an hourly rate",
  group: "rate",
  apply: (before, random) => ({
    ...before,
    columns: [
      ...before.columns,
      {
        field: "rate",
        heading: random.pick(["Hourly rate", "Rate", "Stundensatz", "Taux horaire", "Billing rate"]),
        cell: ({ rate }: Entry) => rate,
      },
    ],
  }),
};

const amounts: EntryMess = {
  name: "the amount billed",
  group: "rate",
  apply: (before, random) => ({
    ...before,
    columns: [
      ...before.columns,
      {
        field: "amount",
        heading: random.pick(["Billable amount", "Amount billed", "Montant facturé", "Abgerechneter Betrag"]),
        cell: ({ rate, minutes, isBillable }: Entry) => (isBillable ? ((minutes ?? 0) / 60) * rate : 0),
      },
    ],
  }),
};

const agreement: EntryMess = {
  name: "agreements",
  group: "agreement",
  apply: (before) => ({
    ...before,
    columns: [
      ...before.columns,
      { field: "agreement", heading: "Agreement", cell: ({ agreement: name }: Entry) => name },
    ],
  }),
};

const notes: EntryMess = {
  name: "notes",
  group: "notes",
  apply: (before, random) => ({
    ...before,
    columns: [
      ...before.columns,
      { field: "notes", heading: "Notes", cell: () => random.pick(["Call", "On site, 2 h", "Follow-up", ""]) },
    ],
  }),
};

const running: EntryMess = {
  name: "entries that are still running",
  group: "spoilt",
  apply: (before, random) => ({
    ...before,
    records: before.records.map((one) => (one.counts && random.one(10) ? { ...one, minutes: undefined } : one)),
  }),
};

const corrections: EntryMess = {
  name: "negative corrections",
  group: "spoilt",
  apply: (before, random) => ({
    ...before,
    records: before.records.flatMap((one): Entry[] =>
      one.counts && one.minutes !== undefined && random.one(8)
        ? [one, { ...one, id: `${one.id}C`, minutes: -one.minutes, updated: one.updated + 1 }]
        : [one],
    ),
  }),
};

const versions: EntryMess = {
  name: "earlier versions of entries, told by the date of change",
  group: "records",
  apply: (before, random) => ({
    ...before,
    columns: [...before.columns, { field: "updated", heading: "Last updated", cell: ({ updated }) => updated }],
    records: before.records.flatMap((one): Entry[] =>
      one.minutes !== undefined && random.one(4)
        ? [{ ...one, minutes: one.minutes + 15, counts: false, updated: one.updated - 3 }, one]
        : [one],
    ),
  }),
};

const twice: EntryMess = {
  name: "some entries exported twice",
  group: "records",
  apply: (before, random) => ({
    ...before,
    records: before.records.flatMap((one) => (random.one(5) ? [one, { ...one, counts: false }] : [one])),
  }),
};

function hoursAt(before: Export<Entry>): number {
  return before.columns.findIndex(({ field }) => field === "hours");
}

const subtotals: EntryMess = {
  name: "subtotals of each member among the entries",
  group: "rows",
  apply: (before, random) => {
    const names = [...new Set(before.records.map(({ member }) => member))];
    const word = random.pick<(name: string) => string>([
      (name) => `Total ${name}`,
      (name) => `${name} Total`,
      () => "Subtotal",
      () => "Summe",
    ]);
    const sums = names.map((name): Entry => {
      const own = before.records.filter(({ member }) => member === name);
      const minutes = own.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
      return { ...own[0]!, member: word(name), minutes, counts: false };
    });
    const records = names.flatMap((name, at) => [...before.records.filter(({ member }) => member === name), sums[at]!]);
    const isSum = new Set<Entry>(sums);
    return withColumns({ ...before, records }, (column) =>
      column.field === "member" || column.field === "hours"
        ? column
        : { ...column, cell: (entry) => (isSum.has(entry) ? "" : column.cell(entry)) },
    );
  },
};

const total: EntryMess = {
  name: "a line of totals below",
  group: "below",
  apply: (before, random) => {
    const word = random.pick(["Total", "Grand total", "Summe", "Totaal"]);
    return {
      ...before,
      finish: [
        ...before.finish,
        (lines) => {
          const at = hoursAt(before);
          const values = lines.slice(1).map((line) => line[at]);
          if (!values.every((value) => typeof value === "number" || value === "")) return lines;
          const sum = values.reduce<number>((before_, value) => before_ + Number(value), 0);
          return [...lines, lines[0]!.map((_cell, index) => (index === at ? sum : index === 0 ? word : ""))];
        },
      ],
    };
  },
};

const memberOnce: EntryMess = {
  name: "a member's name once for all entries",
  group: "rows",
  apply: (before) => {
    const records = [...before.records].sort((a, b) => a.member.localeCompare(b.member));
    const first = new Set(records.filter(({ member }, at) => records[at - 1]?.member !== member));
    return withColumns({ ...before, records }, (column) =>
      column.field === "member" ? { ...column, cell: (one) => (first.has(one) ? one.member : "") } : column,
    );
  },
};

/** Everything that happens to lists of time entries. */
export const entryMesses: readonly EntryMess[] = [
  running,
  corrections,
  versions,
  twice,
  rates,
  amounts,
  agreement,
  notes,
  ...writings,
  ...codes,
  billableHours,
  bothParts,
  ...headings,
  memberOnce,
  ...dateMesses<Entry>(["day", "updated"]),
  ...anyMesses<Entry>(),
  subtotals,
  total,
];
