import { monthIndex, monthLabel, startOfMonth } from "../../cells/date/month";
import { serialToIsoDay, toSerial } from "../../cells/date/serial";
import type { TimeColumn } from "../table/columns/column";
import type { Period } from "../result/finding";
import type { CalendarGrain } from "../result/series";

/** Longer spans than this are mistakes among the dates, not months to report. */
const mostMonths = 600;
/** Days that may lack at the start and at the end of a period for it to count as complete: weekends and holidays. */
const slack = { start: 5, end: 3, most: 10 } as const;
const monthsOf: Readonly<Record<CalendarGrain, number>> = { month: 1, quarter: 3 };
export const grains: readonly CalendarGrain[] = ["month", "quarter"];

/** A month or quarter: its first day and the first day after it, as serials. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly period: Period;
}

/** The months or quarters that dates fall into, without gaps. */
export interface Calendar {
  readonly grain: CalendarGrain;
  readonly spans: readonly Span[];
  /** False where the dates cover the first or last span only in part. */
  isComplete(index: number): boolean;
}

/** The month or quarter in which a month lies, which is counted as `monthIndex` counts. */
export function spanOf(grain: CalendarGrain, month: number): Span {
  const first = Math.floor(month / monthsOf[grain]) * monthsOf[grain];
  const [start, end] = [startOfMonth(first), startOfMonth(first + monthsOf[grain])];
  const label = grain === "month" ? monthLabel(start) : `Q${(first % 12) / 3 + 1} ${Math.floor(first / 12)}`;
  return { start, end, period: { from: serialToIsoDay(start), to: serialToIsoDay(end - 1), label } };
}

/** Months or quarters from one serial to another, the last one included. */
export function spansBetween(grain: CalendarGrain, from: number, to: number): Span[] {
  const step = monthsOf[grain];
  const first = Math.floor(monthIndex(from) / step);
  const last = Math.floor(monthIndex(to) / step);
  const spans: Span[] = [];
  for (let at = first; at <= last; at++) spans.push(spanOf(grain, at * step));
  return spans;
}

/**
 * The months and the quarters that the dates of a column fall into; empty without dates, or where they span half a century.
 *
 * @param used 1 for each row that counts
 * @param covered 1 for each row whose date says what time the data cover: of one client's rows those of all clients
 * @param today a serial: where given, a period that has not passed by then is not complete
 */
export function calendarsOf(
  column: Pick<TimeColumn, "values">,
  used: Uint8Array,
  today: number | undefined,
  covered = used,
): readonly Calendar[] {
  const { first, last, rows } = extentOf(column, used);
  const extent = covered === used ? { first, last, rows } : extentOf(column, covered);
  if (rows === 0 || monthIndex(last) - monthIndex(first) > mostMonths) return [];
  return grains.map((grain): Calendar => {
    const spans = spansBetween(grain, first, last);
    return { grain, spans, isComplete: (index) => isComplete(spans, index, extent, today) };
  });
}

function isComplete(
  spans: readonly Span[],
  index: number,
  { first, last, rows }: Extent,
  today: number | undefined,
): boolean {
  const { start, end } = spans[index] ?? { start: NaN, end: NaN };
  if (today !== undefined && today < end) return false;
  const sparse = Math.min(slack.most, (3 * (last - first)) / rows);
  const begun = index > 0 || first <= start + Math.max(slack.start, sparse);
  return begun && (index < spans.length - 1 || last >= end - 1 - Math.max(slack.end, sparse));
}

/** The span of each used row's date; -1 where it falls into none. */
export function spanOfRows(
  { values }: Pick<TimeColumn, "values">,
  used: Uint8Array,
  spans: readonly Span[],
): Int32Array {
  const { first, byDay } = daysOf(spans);
  const spanOfRow = new Int32Array(values.length).fill(-1);
  for (let row = 0; row < spanOfRow.length; row++) {
    const value = values[row] ?? NaN;
    if (used[row] && value >= first) spanOfRow[row] = byDay[Math.floor(value) - first] ?? -1;
  }
  return spanOfRow;
}

/** The span of each day from the first span's first on. */
export function daysOf(spans: readonly Span[]): { readonly first: number; readonly byDay: Int32Array } {
  const first = spans[0]?.start ?? NaN;
  const byDay = new Int32Array(Math.max(0, (spans.at(-1)?.end ?? first) - first));
  spans.forEach(({ start, end }, index) => byDay.fill(index, start - first, end - first));
  return { first, byDay };
}

/** The longer period in which each of the shorter ones lies; -1 where it lies in none. */
export function periodIn(shorter: readonly Span[], longer: readonly Span[]): Int32Array {
  return Int32Array.from(shorter, ({ start }) => longer.findIndex((span) => start >= span.start && start < span.end));
}

/** The first and the last of some dates, as serials, and how many rows have one. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  readonly rows: number;
}

/** The first and the last date of the rows that count; no rows where there is none. */
export function extentOf({ values }: Pick<TimeColumn, "values">, used: Uint8Array): Extent {
  let [first, last, rows] = [Infinity, -Infinity, 0];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (!used[row] || Number.isNaN(value)) continue;
    rows += 1;
    if (value < first) first = value;
    if (value > last) last = value;
  }
  return { first, last, rows };
}

/** A day as a serial. */
export function dayOf(date: Date | undefined): number | undefined {
  return date && toSerial(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
