/** A sample workbook, as a list shows it. */
export interface Sample {
  readonly name: string;
  /** Within the project. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

/** The sample workbooks that a newcomer chooses from. What is in them: workbooks.ts. */
export const samples: readonly Sample[] = [
  {
    name: "helpdesk",
    file: "assets/samples/helpdesk.xlsx",
    title: "Help desk",
    description: "Half a year of tickets, time entries, agreements and monthly KPIs of one provider.",
  },
  {
    name: "whole",
    file: "assets/samples/whole-msp.xlsx",
    title: "A whole MSP",
    description:
      "A year of one provider: tickets, time, agreements, invoices, accounts, surveys and what the office counts.",
  },
  {
    name: "messy",
    file: "assets/samples/messy-real-life.xlsx",
    title: "Messy real life",
    description:
      "An event log with German headings in two rows, text dates, decimal commas, totals, errors and a hidden sheet.",
  },
];

/** A workbook that no list shows: the accounts alone, which tests measure. */
export const accounts: Pick<Sample, "name" | "file"> = { name: "finance", file: "assets/samples/msp-finance.xlsx" };
