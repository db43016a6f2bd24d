/** A KPI as it was found at one time: one line of the table "MSP History". */
export interface HistoryEntry {
  readonly scope: string; // "" = the workbook, else a client
  readonly period: string; // "2026-10" or "2026-01-05 to 2026-10-31"; "" where the data have no dates
  readonly kpi: string;
  readonly variant: string; // "mean"; "mean (Tickets!A1)" where several tables give the KPI
  readonly value: number;
  readonly benchmark: string;
  readonly rating: string;
  readonly created: string; // yyyy-mm-dd hh:mm
}

/** "2026-10": a month, not the whole span of the data. */
export function isMonth({ period }: HistoryEntry): boolean {
  return /^\d{4}-\d{2}$/.test(period);
}
