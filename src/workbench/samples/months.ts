import { toSerial } from "../../cells/date/serial";

/** A month of the sample's year, first and last day as serials. */
export interface Month {
  readonly label: string; // "Jul-25"
  readonly first: number;
  readonly last: number;
}

const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The business year of the sample: July 2025 to June 2026. */
export const months: readonly Month[] = Array.from({ length: 12 }, (_none, index) => {
  const year = 2025 + Math.floor((index + 6) / 12);
  const month = ((index + 6) % 12) + 1;
  const first = day(year, month, 1);
  const next = month === 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
  return { label: `${names[month - 1]}-${String(year).slice(2)}`, first, last: next - 1 };
});

export const yearStart = months[0]?.first ?? 0;
export const yearEnd = months.at(-1)?.last ?? 0;

export function day(year: number, month: number, date: number): number {
  const serial = toSerial(year, month, date);
  if (serial === undefined) throw new Error(`There is no ${year}-${month}-${date}.`);
  return serial;
}

export function isWeekend(serial: number): boolean {
  return serial % 7 < 2; // serial 1 was a Sunday in Excel's count, 0 a Saturday
}
