import { formatId, isSameFinding, type FindingId } from "../../scanner/result/findingId";
import type { Grain, Series, SeriesPoint } from "../../scanner/result/series";
import { levelColumns } from "../layout";
import type { Scorecard } from "../scorecard";
import type { SheetGrid } from "../sheetGrid";
import type { Trend } from "../trend";
import { slotsOf, type Slot } from "./slots";

const mostPeriods = 12;

/** A series with the columns that it stands in. */
export interface Shown {
  readonly series: Series;
  readonly slot: Slot;
}

/** A table of values over time: periods below each other, series side by side. */
export interface TrendTable {
  readonly grain: Grain;
  /** Of those with the same grain, counted from zero. */
  readonly number: number;
  readonly shown: readonly Shown[];
  readonly periods: readonly (readonly [from: string, label: string])[];
}

/**
 * The tables of values over time that a sheet of lines has: what fits side by side, and below it what else the lines of
 * `first` need.
 */
export function trendTables(
  grid: SheetGrid,
  { series = [], areas }: Scorecard,
  first: readonly FindingId[] = [],
): readonly TrendTable[] {
  const rows = areas.flatMap((area) => area.rows);
  // Rated ways of counting come first.
  const order = [...first, ...rows.filter(({ assessment }) => assessment.source), ...rows];
  const of = (grain: Grain) =>
    chosen(
      series.filter((one) => one.grain === grain),
      order,
    );
  const weeks = of("week");
  const months = of("month");
  const quarters = of("quarter");
  // Quarters tell more than the months do only where the months don't all have a place.
  const withQuarters = quarters.length > 0 && (months.length === 0 || periodsOf(months).length > mostPeriods);
  return [
    ...(weeks.length > 0 && months.length === 0 ? tablesOf(grid, weeks, "week", first) : []),
    ...(months.length > 0 ? tablesOf(grid, months, "month", first) : []),
    ...(withQuarters ? tablesOf(grid, quarters, "quarter", []) : []),
  ];
}

function tablesOf(
  grid: SheetGrid,
  found: readonly Series[],
  grain: Grain,
  first: readonly FindingId[],
): readonly TrendTable[] {
  const slots = slotsOf(grid);
  const wanted = found.filter((one, at) => at < slots.length || first.some((id) => isSameFinding(id, one)));
  const tables = Array.from({ length: Math.ceil(wanted.length / slots.length) }, (_, number) =>
    wanted.slice(number * slots.length, (number + 1) * slots.length),
  );
  return tables.map((own, number) => ({
    grain,
    number,
    shown: own.flatMap((series, at): Shown[] => (slots[at] ? [{ series, slot: slots[at] }] : [])),
    periods: periodsOf(own).slice(-mostPeriods),
  }));
}

/** The trends of lines, by their keys, as far as a table shows at least three whole periods of them. */
export function trendsIn(tables: readonly TrendTable[]): ReadonlyMap<string, Trend> {
  return new Map(
    tables.flatMap((table) =>
      table.shown.flatMap((shown) => {
        const trend = trendOf(table, shown);
        return trend ? [[formatId(shown.series), trend] as const] : [];
      }),
    ),
  );
}

const fewestPoints = 3;

function trendOf(table: TrendTable, { series, slot }: Shown): Trend | undefined {
  const points = table.periods.map(([from]) => {
    const point = pointIn(series, from);
    return { key: trendKey(table, from), value: point?.complete ? point.value : undefined };
  });
  const whole = points.flatMap(({ value }, index) => (value === undefined ? [] : [index]));
  if (whole.length < fewestPoints) return undefined;
  const last = (whole[whole.length - 1] ?? 0) + 1;
  const shown = points.slice(Math.max(whole[0] ?? 0, last - levelColumns.length), last);
  return { values: shown.map(({ value }) => value), keys: shown.map(({ key }) => key), column: slot.at };
}

/** The key of the row of a period. */
export function trendKey({ grain, number }: Pick<TrendTable, "grain" | "number">, from: string): string {
  return `TREND/${grain}/${number}/${from}`;
}

/**
 * The periods of some series as [yyyy-mm-dd, label], oldest first: those in which at least half as many series have a value as
 * in the fullest one. A single series that begins years earlier or ends later would leave the others' columns empty.
 */
function periodsOf(shown: readonly Series[]): readonly (readonly [string, string])[] {
  const found = new Map<string, { readonly label: string; series: number }>();
  for (const { period } of shown.flatMap(({ points }) => points)) {
    const key = period.from;
    const known = found.get(key) ?? { label: period.label, series: 0 };
    known.series += 1;
    found.set(key, known);
  }
  const most = Math.max(0, ...[...found.values()].map(({ series }) => series));
  return [...found]
    .filter(([, { series }]) => 2 * series >= most)
    .map(([key, { label }]) => [key, label] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Series with at least two periods, one of each KPI before the others of the same KPI, in the order of the lines. */
function chosen(series: readonly Series[], order: readonly FindingId[]): readonly Series[] {
  const at = (one: Series) => order.findIndex((row) => isSameFinding(row, one));
  const sorted = series.filter((one) => one.points.length > 1 && at(one) >= 0).sort((a, b) => at(a) - at(b));
  const firsts = sorted.filter((one, index) => sorted.findIndex(({ kpi }) => kpi === one.kpi) === index);
  return [...firsts, ...sorted.filter((one) => !firsts.includes(one))];
}

export function pointIn({ points }: Series, from: string): SeriesPoint | undefined {
  return points.find(({ period }) => period.from === from);
}
