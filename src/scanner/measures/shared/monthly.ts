import { calendarsOf, dayOf, periodIn, spansBetween, type Calendar, type Span } from "../../aggregate/calendar";
import { coveredRows } from "../../aggregate/timeline";
import type { TimeColumn } from "../../table/columns/column";
import type { RecordTable } from "../../table/records/table";

/** The months and quarters in which tickets were opened, and all months of these quarters. */
export interface OpeningMonths {
  readonly calendars: readonly Calendar[];
  readonly months: readonly Span[];
}

/** Tickets opened and finished in each month. */
export interface Flow extends OpeningMonths {
  readonly began: Int32Array;
  readonly ended: Int32Array;
}

/** Undefined where no ticket has a usable date. */
export function openingMonths(table: RecordTable, opened: TimeColumn): OpeningMonths | undefined {
  const calendars = calendarsOf(opened, table.used, dayOf(table.options.today), coveredRows(table));
  const quarters = calendars.find(({ grain }) => grain === "quarter")?.spans;
  const [from, to] = [quarters?.[0], quarters?.at(-1)];
  return from && to && { calendars, months: spansBetween("month", from.start, to.end - 1) };
}

/** What is counted by month, counted by longer periods. */
export function added(byMonth: Int32Array, months: readonly Span[], periods: readonly Span[]): Int32Array {
  const sums = new Int32Array(periods.length);
  periodIn(months, periods).forEach((place, month) => {
    if (place >= 0) sums[place] = (sums[place] ?? 0) + (byMonth[month] ?? 0);
  });
  return sums;
}
