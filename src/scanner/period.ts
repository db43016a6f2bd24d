import { fromSerial, serialToIsoDay } from "../cells/serial";
import type { Period } from "./finding";
import { counts } from "./measures/tally";

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Mean, median and the rest of a KPI rest on the same rows. */
const told = new WeakMap<Uint8Array, { readonly serials: Float64Array; readonly period: Period | undefined }>();

/** The period from the first to the last date of the rows that count; undefined when there is none. */
export function periodOf(serials: Float64Array, verdicts: Uint8Array): Period | undefined {
  const before = told.get(verdicts);
  if (before?.serials === serials) return before.period;
  const period = periodOfRows(serials, verdicts);
  told.set(verdicts, { serials, period });
  return period;
}

function periodOfRows(serials: Float64Array, verdicts: Uint8Array): Period | undefined {
  const ok = counts;
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < serials.length; row++) {
    const serial = serials[row] ?? NaN;
    if (verdicts[row] !== ok) continue;
    if (serial < first) first = serial;
    if (serial > last) last = serial;
  }
  return last < first ? undefined : periodBetween(first, last);
}

export function periodBetween(first: number, last: number): Period {
  const [from, to] = [monthOf(first), monthOf(last)];
  return { from: serialToIsoDay(first), to: serialToIsoDay(last), label: from === to ? from : `${from} - ${to}` };
}

function monthOf(serial: number): string {
  const date = fromSerial(serial);
  return `${monthNames[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
}
