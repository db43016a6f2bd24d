import { calendarOf, dayOf, periodIn, spansBetween, type Span } from "../../aggregate/calendar";
import type { TimeColumn } from "../../table/columns/column";
import type { RecordTable } from "../../table/records/table";

/** Tickets opened and finished in each month. */
export interface Flow {
  readonly months: readonly Span[];
  readonly began: Int32Array;
  readonly ended: Int32Array;
}

/** The months of the quarters in which tickets were opened, the first of them in which some were, and that of each row. */
export function monthsAround(
  table: RecordTable,
  opened: TimeColumn,
): { readonly months: readonly Span[]; readonly of: Int32Array; readonly first: number } | undefined {
  const [calendar, quarters] = (["month", "quarter"] as const).map((grain) =>
    calendarOf(opened, table.used, grain, dayOf(table.options.today)),
  );
  const [from, to] = [quarters?.spans[0], quarters?.spans.at(-1)];
  if (!calendar || !from || !to) return undefined;
  const months = spansBetween("month", from.start, to.end - 1);
  return { months, of: calendar.of, first: months.findIndex(({ start }) => start === calendar.spans[0]?.start) };
}

/** What is counted by month, counted by longer periods. */
export function added(byMonth: Int32Array, months: readonly Span[], periods: readonly Span[]): Int32Array {
  const sums = new Int32Array(periods.length);
  periodIn(months, periods).forEach((place, month) => {
    if (place >= 0) sums[place] = (sums[place] ?? 0) + (byMonth[month] ?? 0);
  });
  return sums;
}
