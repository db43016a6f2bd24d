import { monthIndex, monthLabel, startOfMonth } from "../../cells/date/month";
import { serialToIsoDay, toSerial } from "../../cells/date/serial";
import type { TimeColumn } from "../table/columns/column";
import type { Period } from "../result/finding";
import type { Grain } from "../result/series";

/** Longer spans than this are mistakes among the dates, not months to report. */
const mostMonths = 600;
/** Days that may lack at the start and at the end of a period for it to count as complete: weekends and holidays. */
const slack = { start: 5, end: 3, most: 10 } as const;
const monthsOf: Readonly<Record<Grain, number>> = { month: 1, quarter: 3 };

/** A month or quarter: its first day and the first day after it, as serials. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly period: Period;
}

/** The months or quarters that dates fall into, without gaps, and which one each row belongs to. */
export interface Calendar {
  readonly grain: Grain;
  readonly spans: readonly Span[];
  /** Per row; -1 where it belongs to none. */
  readonly of: Int32Array;
  isComplete(index: number): boolean;
}

/** The month or quarter in which a month lies, which is counted as `monthIndex` counts. */
export function spanOf(grain: Grain, month: number): Span {
  const first = Math.floor(month / monthsOf[grain]) * monthsOf[grain];
  const [start, end] = [startOfMonth(first), startOfMonth(first + monthsOf[grain])];
  const label = grain === "month" ? monthLabel(start) : `Q${(first % 12) / 3 + 1} ${Math.floor(first / 12)}`;
  return { start, end, period: { from: serialToIsoDay(start), to: serialToIsoDay(end - 1), label } };
}

/** Months or quarters from one serial to another, the last one included. */
export function spansBetween(grain: Grain, from: number, to: number): Span[] {
  const step = monthsOf[grain];
  const first = Math.floor(monthIndex(from) / step);
  const last = Math.floor(monthIndex(to) / step);
  const spans: Span[] = [];
  for (let at = first; at <= last; at++) spans.push(spanOf(grain, at * step));
  return spans;
}

/** What was told before of a column of dates: several measures ask for the same. */
interface Told {
  readonly used: Uint8Array;
  readonly extent: Extent;
  readonly calendars: Map<string, Calendar | undefined>;
}

const told = new WeakMap<Float64Array, Told>();

function toldOf(values: Float64Array, used: Uint8Array): Told {
  const before = told.get(values);
  if (before?.used === used) return before;
  const now = { used, extent: findExtent(values, used), calendars: new Map<string, Calendar | undefined>() };
  told.set(values, now);
  return now;
}

/** The first and the last date of the rows that count. */
export function extentOf({ values }: Pick<TimeColumn, "values">, used: Uint8Array): Extent {
  return toldOf(values, used).extent;
}

/**
 * Sorts rows into months or quarters by a column of dates; undefined without dates, or where they span half a century.
 *
 * @param used 1 for each row that counts; may not change afterwards
 * @param today where given, a period that has not passed by then is not complete
 */
export function calendarOf(
  { values }: Pick<TimeColumn, "values">,
  used: Uint8Array,
  grain: Grain,
  today: number | undefined,
): Calendar | undefined {
  const before = toldOf(values, used);
  const key = `${grain} ${today}`;
  if (!before.calendars.has(key)) before.calendars.set(key, sorted(values, before, grain, today));
  return before.calendars.get(key);
}

function sorted(
  values: Float64Array,
  { used, extent }: Told,
  grain: Grain,
  today: number | undefined,
): Calendar | undefined {
  const { first, last, rows } = extent;
  if (rows === 0 || monthIndex(last) - monthIndex(first) > mostMonths) return undefined;
  return new ColumnCalendar(grain, spansBetween(grain, first, last), values, used, extent, today);
}

class ColumnCalendar implements Calendar {
  private groups: Int32Array | undefined;

  constructor(
    readonly grain: Grain,
    readonly spans: readonly Span[],
    private readonly values: Float64Array,
    private readonly used: Uint8Array,
    private readonly extent: Extent,
    private readonly today: number | undefined,
  ) {}

  /** Of quarters it is hardly ever asked for: they are put together from months. */
  get of(): Int32Array {
    return (this.groups ??= groupOf(this.values, this.used, this.spans));
  }

  isComplete(index: number): boolean {
    const { start, end } = this.spans[index] ?? { start: NaN, end: NaN };
    if (this.today !== undefined && this.today < end) return false;
    const { first, last, rows } = this.extent;
    const sparse = Math.min(slack.most, (3 * (last - first)) / rows);
    const begun = index > 0 || first <= start + Math.max(slack.start, sparse);
    return begun && (index < this.spans.length - 1 || last >= end - 1 - Math.max(slack.end, sparse));
  }
}

/** The span of each used row's date; -1 where it falls into none. */
function groupOf(values: Float64Array, used: Uint8Array, spans: readonly Span[]): Int32Array {
  const of = new Int32Array(values.length).fill(-1);
  const { first, byDay } = daysOf(spans);
  lookUp(of, values, used, first, byDay);
  return of;
}

function lookUp(of: Int32Array, values: Float64Array, used: Uint8Array, first: number, byDay: Int32Array): void {
  for (let row = 0; row < of.length; row++) {
    const value = values[row] ?? NaN;
    if (used[row] && value >= first) of[row] = byDay[Math.floor(value) - first] ?? -1;
  }
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

/** The first and the last of some dates, and the rows where they stand; no rows where there is none. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: number;
}

function findExtent(values: Float64Array, used: Uint8Array): Extent {
  let [first, last, firstRow, lastRow, rows] = [Infinity, -Infinity, -1, -1, 0];
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (!used[row] || Number.isNaN(value)) continue;
    rows += 1;
    if (value < first) [first, firstRow] = [value, row];
    if (value > last) [last, lastRow] = [value, row];
  }
  return { first, last, firstRow, lastRow, rows };
}

/** A day as a serial. */
export function dayOf(date: Date | undefined): number | undefined {
  return date && toSerial(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
