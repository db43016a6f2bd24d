import { businessHoursBetween, type BusinessHours } from "../../catalogue/businessTime";
import { extentOf } from "../calendar";
import type { TimeColumn } from "../columns/column";
import { counts, type Tally } from "./tally";

/** The business hours between two dates of each row that counts; 0 for the others. */
export function businessHoursOf(
  { verdicts, table }: Tally,
  from: TimeColumn,
  to: TimeColumn,
  hours: BusinessHours,
): Float64Array {
  const [first, last] = [extentOf(from, table.used).first, extentOf(to, table.used).last];
  return subtracted(verdicts, from.values, to.values, Math.floor(first), hoursBefore(first, last, hours), hours.start);
}

/** The business hours that have passed before each day from one serial's to the day after another's. */
function hoursBefore(first: number, last: number, hours: BusinessHours): Float64Array {
  const day = Math.floor(first);
  const days = Math.max(0, Math.floor(last) - day + 2);
  return Float64Array.from({ length: days }, (_, index) => businessHoursBetween(day, day + index, hours));
}

/** Looked up by day: told from scratch, the weekdays of a million pairs of dates take several times as long. */
function subtracted(
  verdicts: Uint8Array,
  starts: Float64Array,
  ends: Float64Array,
  day: number,
  before: Float64Array,
  opening: number,
): Float64Array {
  const between = new Float64Array(verdicts.length);
  const ok = counts;
  for (let row = 0; row < between.length; row++) {
    if (verdicts[row] !== ok) continue;
    between[row] =
      passed((ends[row] ?? NaN) - day, before, opening) - passed((starts[row] ?? NaN) - day, before, opening);
  }
  return between;
}

/** Business hours that have passed at a moment, in days since the first day. */
function passed(moment: number, before: Float64Array, opening: number): number {
  const day = Math.floor(moment);
  const start = before[day] ?? NaN;
  const most = (before[day + 1] ?? NaN) - start;
  const since = (moment - day) * 24 - opening;
  return since <= 0 ? start : start + (since < most ? since : most);
}
