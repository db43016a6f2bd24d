import { shortMonths } from "./monthName";
import { fromSerial, toSerial } from "./serial";

/** Months from the year 0 to the month of a serial, so that months can be counted and compared: 12 * year + month - 1. */
export function monthIndex(serial: number): number {
  const date = fromSerial(serial);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The serial of the first day of a month, which is counted as `monthIndex` counts. */
export function startOfMonth(index: number): number {
  return toSerial(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1) ?? NaN;
}

/** The month of a serial as labels show it: "Mar 2026". */
export function monthLabel(serial: number): string {
  const date = fromSerial(serial);
  return `${shortMonths[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
}
