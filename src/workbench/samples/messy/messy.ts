import { Random } from "../random";
import type { SampleRow, SampleSheet } from "../sheet";
import { contractHeadings, contractRows } from "./contracts";
import { ticketEvents, ticketGroups, ticketHeadings, ticketRows, type TicketEvent } from "./tickets";
import { timeHeadings, timeRows, workedHours, type WorkedHours } from "./timeEntries";

/** What the workbook of a made-up provider holds under all that is wrong with it. */
export interface MessyData {
  readonly events: readonly TicketEvent[];
  readonly worked: readonly WorkedHours[];
}

export function messyData(seed: number): MessyData {
  const random = new Random(seed);
  return { events: ticketEvents(random), worked: workedHours(random) };
}

const kpis: readonly SampleRow[] = [
  ["First contact resolution", "%", "68,5 %", "70,1 %", "71,0 %", "n/a", "74,0 %"],
  ["Utilization", "%", 0.66, 0.69, 0.71, "#DIV/0!", 0.8],
  ["Cost per ticket", "EUR", "24,10", "23,85", "22,90", "?", "22,00"],
];

const people: readonly SampleRow[] = [
  ["Jürgen", "+49 30 5550101", "Büro 2"],
  ["Ayşe", "+49 30 5550102", "Büro 3"],
  ["Léa", "+49 30 5550103", "Büro 2"],
  ["Empfang", "+49 30 5550100", "Foyer"],
];

export function messySample(seed: number): readonly SampleSheet[] {
  const { events, worked } = messyData(seed);
  const rows = ticketRows(events);
  return [
    {
      name: "Export",
      title: "Ticketexport, Stand 17.04.2026 (Duplikate = Statuswechsel)",
      groups: ticketGroups,
      headings: ticketHeadings,
      widths: [15, 22, 14, 14, 18, 18, 18, 18, 16, 12],
      formats: {},
      rows,
    },
    {
      name: "⏱️ Zeiten",
      headings: timeHeadings,
      widths: [12, 14, 22, 10, 14],
      formats: { Datum: "dd.mm.yyyy" },
      rows: timeRows(worked),
      at: { row: 37, column: 1 },
    },
    {
      name: "Verträge & Kunden",
      title: "Contracts / Verträge",
      headings: contractHeadings,
      widths: [22, 20, 16, 16, 14, 12],
      formats: { Vertragsbeginn: "dd.mm.yyyy", Vertragsende: "dd.mm.yyyy" },
      rows: contractRows(),
    },
    {
      name: "KPIs 2026",
      groups: [null, null, "2026", null, null, null, "Ziel"],
      headings: ["KPI", "Unit", "Jan", "Feb", "Mrz", "Apr", "2026"],
      widths: [26, 8, 10, 10, 10, 10, 10],
      formats: {},
      rows: kpis,
    },
    { name: "Telefon", headings: ["Name", "Durchwahl", "Raum"], widths: [16, 20, 12], formats: {}, rows: people },
    {
      name: "Archiv 2024",
      headings: ticketHeadings,
      widths: ticketHeadings.map(() => 16),
      formats: {},
      rows: rows.slice(0, 40),
      hidden: true,
    },
  ];
}
