import { monthIndex } from "../../cells/date/month";
import { weekOfDay } from "../../cells/date/period";
import type { KpiId } from "../../kpis/ids";
import { spanOf } from "../aggregate/calendar";
import type { Region } from "../detect/regions/regions";
import { periodBetween } from "../result/period";
import type { Grain, SeriesPoint } from "../result/series";
import { amount, formulaOf, lastRows } from "./deskCountAmounts";
import type { CountColumn, CountRow, DeskCounts } from "./deskCounts";
import type { Period } from "../result/period";

const days = 7;

/** Counts of one week or month. */
interface Span {
  readonly period: Period;
  readonly rows: readonly CountRow[];
  readonly complete: boolean;
}

/** The points of a KPI over the weeks and the months of its counts. */
export function countSeries(
  region: Region,
  kpi: KpiId,
  columns: readonly CountColumn[],
  counts: DeskCounts,
): readonly { readonly grain: Grain; readonly points: readonly SeriesPoint[] }[] {
  const spans = [
    { grain: "month" as const, spans: monthsOf(counts) },
    { grain: "week" as const, spans: weeksOf(counts) },
  ];
  return spans.flatMap(({ grain, spans: own }) => {
    const points = own.flatMap((span) => toPoint(region, kpi, span, columns, counts) ?? []);
    return points.length > 0 ? [{ grain, points }] : [];
  });
}

/** The rows of each month, by the days of their counts; none where these name no days. */
function monthsOf({ rows }: DeskCounts): Span[] {
  const byMonth = grouped(rows, (day) => monthIndex(day));
  const [first, last] = [rows[0]?.period.days?.[0] ?? NaN, rows.at(-1)?.period.days?.[1] ?? NaN];
  return [...byMonth].map(([index, own]) => {
    const { start, end, period } = spanOf("month", index);
    return { period, rows: own, complete: first < start + days && last >= end - days };
  });
}

/** The rows of each week; none where a board is counted more than once a week, or the counts are those of months. */
function weeksOf({ rows }: DeskCounts): Span[] {
  if (rows.some(({ period: { kind } }) => kind !== "day" && kind !== "week")) return [];
  const byWeek = grouped(rows, (day) => weekOfDay(day).days?.[0] ?? day);
  const boards = new Set(rows.map(({ board }) => board)).size;
  const starts = [...byWeek.keys()];
  const weekly = starts.slice(1).filter((start, index) => start - (starts[index] ?? NaN) === days).length;
  if (2 * weekly < starts.length - 1) return [];
  if ([...byWeek.values()].some((own) => new Set(own.map(({ board }) => board)).size < own.length)) return [];
  return [...byWeek].map(([start, own]) => {
    const { from, to } = periodBetween(start, start + days - 1);
    // A week in which some board was not counted says less than the others.
    return { period: { from, to, label: `Week of ${from}` }, rows: own, complete: own.length === boards };
  });
}

/** Rows in order of time by what their last day gives; none where some names no days. */
function grouped(rows: readonly CountRow[], keyOf: (day: number) => number): Map<number, CountRow[]> {
  const groups = new Map<number, CountRow[]>();
  for (const row of rows) {
    const day = row.period.days?.[1];
    if (day === undefined) return new Map();
    groups.set(keyOf(day), [...(groups.get(keyOf(day)) ?? []), row]);
  }
  return groups;
}

function toPoint(
  region: Region,
  kpi: KpiId,
  { period, rows, complete }: Span,
  columns: readonly CountColumn[],
  counts: DeskCounts,
): SeriesPoint | undefined {
  const own = kpi === "BACKLOG" ? lastRows({ rows }) : rows;
  const value = amount(own, columns, counts);
  if (!Number.isFinite(value)) return undefined;
  return { period, value, rowsUsed: own.length, complete, native: formulaOf(region, own, columns) };
}
