import { businessHoursBetween, type BusinessHours } from "../../../catalogue/businessTime";
import { extentOf } from "../../aggregate/calendar";
import type { TimeColumn } from "../../table/columns/column";
import type { RecordTable } from "../../table/records/table";
import type { Amount } from "../../aggregate/amounts";

/** The business hours between a row's two dates, for rows that have both, in order. */
export function businessHoursOf(
  { used }: Pick<RecordTable, "used">,
  from: TimeColumn,
  to: TimeColumn,
  hours: BusinessHours,
): Amount {
  const clock = clockOf(extentOf(from, used).first, extentOf(to, used).last, hours);
  const [starts, ends] = [from.values, to.values];
  const tell: Amount["tell"] = (rows, filled, into) => tellBetween(starts, ends, clock, rows, filled, into);
  const of = (row: number): number => passed(clock, ends[row] ?? NaN) - passed(clock, starts[row] ?? NaN);
  return Object.assign(of, { tell });
}

/** Told from scratch, the weekdays of a million pairs of dates take several times as long as looked up by day. */
interface Clock {
  /** The first day, as a serial. */
  readonly day: number;
  /** Business hours that have passed before each day. */
  readonly before: Float64Array;
  /** When work begins, in hours since midnight. */
  readonly opening: number;
}

function clockOf(first: number, last: number, hours: BusinessHours): Clock {
  const day = Math.floor(first);
  const length = Math.max(0, Math.floor(last) - day + 2);
  const before = Float64Array.from({ length }, (_, index) => businessHoursBetween(day, day + index, hours));
  return { day, before, opening: hours.start };
}

function tellBetween(
  starts: Float64Array,
  ends: Float64Array,
  clock: Clock,
  rows: Int32Array,
  filled: number,
  into: Float64Array,
): void {
  for (let index = 0; index < filled; index++) {
    const row = rows[index] ?? 0;
    into[index] = passed(clock, ends[row] ?? NaN) - passed(clock, starts[row] ?? NaN);
  }
}

/** Business hours that have passed at a serial since the first day. */
function passed({ day, before, opening }: Clock, serial: number): number {
  const today = Math.floor(serial);
  const start = before[today - day] ?? NaN;
  const most = (before[today - day + 1] ?? NaN) - start;
  const since = (serial - today) * 24 - opening;
  return since <= 0 ? start : start + (since < most ? since : most);
}
