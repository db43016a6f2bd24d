/** A sample workbook, as a list shows it. */
export interface Sample {
  readonly name: string;
  /** Within the project. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

/** Every sample workbook that the project carries. What is in them: workbooks.ts. */
export const samples: readonly Sample[] = [
  {
    name: "helpdesk",
    file: "assets/samples/helpdesk.xlsx",
    title: "Help desk",
    description: "Half a year of tickets, time entries, agreements and monthly KPIs of one provider.",
  },
  {
    name: "finance",
    file: "assets/samples/msp-finance.xlsx",
    title: "MSP finance",
    description:
      "A year of agreements, invoices by offering, time with rates and costs, and a profit and loss by month.",
  },
  {
    name: "messy",
    file: "assets/samples/messy-real-life.xlsx",
    title: "Messy real life",
    description:
      "An event log with German headings in two rows, text dates, decimal commas, totals, errors and a hidden sheet.",
  },
];
