import { toSerial } from "../../../cells/date/serial";
import type { SampleRow } from "../sheet";

export interface Contract {
  readonly client: string;
  readonly plan: string;
  /** Undefined where the cell holds an error. */
  readonly perMonth: number | undefined;
  readonly start: number;
  readonly end: number | null;
}

const day = (year: number, month: number, date: number): number => toSerial(year, month, date) ?? 0;

export const contracts: readonly Contract[] = [
  { client: "Bäckerei Öhlinger", plan: "Komplettbetreuung", perMonth: 1_240.5, start: day(2023, 5, 1), end: null },
  { client: "=Evil Corp", plan: "Komplettbetreuung", perMonth: 3_990, start: day(2022, 1, 1), end: null },
  { client: "=Evil Corp", plan: "Datensicherung", perMonth: 410.75, start: day(2024, 7, 1), end: null },
  { client: "Spedition Çelik", plan: "Komplettbetreuung", perMonth: 2_115, start: day(2021, 3, 1), end: null },
  { client: "Spedition Çelik", plan: "Telefonie", perMonth: undefined, start: day(2025, 2, 1), end: null },
  { client: "@Home GmbH", plan: "Grundschutz", perMonth: 685.25, start: day(2025, 9, 1), end: null },
  { client: "Zahnärzte am Markt", plan: "Komplettbetreuung", perMonth: 1_575, start: day(2020, 10, 1), end: null },
  { client: "Kiosk Nord", plan: "Grundschutz", perMonth: 220, start: day(2024, 1, 1), end: day(2026, 1, 31) },
];

export const contractHeadings = ["Kunde", "Contract", "Monatsbetrag", "Vertragsbeginn", "Vertragsende", "Status"];

/** Amounts as text in the German way ("1.240,50 €"), an error among them, and a total at the end. */
export function contractRows(): SampleRow[] {
  const sum = contracts.reduce((total, { perMonth = 0, end }) => total + (end === null ? perMonth : 0), 0);
  return [
    ...contracts.map(({ client, plan, perMonth, start, end }): SampleRow => {
      const amount = perMonth === undefined ? "#N/A" : euros(perMonth);
      return [client, plan, amount, start, end, end === null ? "aktiv" : "gekündigt"];
    }),
    ["Gesamt", null, euros(sum), null, null, null],
  ];
}

function euros(amount: number): string {
  const [whole = "", cents = ""] = amount.toFixed(2).split(".");
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ".")},${cents} €`;
}
