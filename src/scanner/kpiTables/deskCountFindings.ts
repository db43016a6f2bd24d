import { formula } from "../../catalogue/native";
import { monthIndex } from "../../cells/date/month";
import { kpiById, type KpiId } from "../../kpis/ids";
import { a1Range, columnLetters, localAddress } from "../../cells/address";
import { spanOf } from "../aggregate/calendar";
import type { Region } from "../detect/regions/regions";
import { regionKey } from "../detect/regions/regions";
import { reasonKinds } from "../notices/reasons";
import type { Finding, FormulaOrReason } from "../result/finding";
import { labelOf } from "../result/naming";
import type { Notice } from "../result/notice";
import { periodBetween } from "../result/period";
import type { SeriesPoint } from "../result/series";
import type { CountColumn, CountRow, DeskCounts } from "./deskCounts";
import type { KpiTable } from "./findings";

const variant = "reported";
const days = 7;

/** Backlog and tickets closed to opened, from counts that somebody keeps week by week: now, over the months and by board. */
export function deskCountFindings(region: Region, counts: DeskCounts): KpiTable {
  const backlog = toFinding(region, "BACKLOG", lastRows(counts), [counts.open], counts, openReasons(counts));
  const ratio =
    counts.opened && counts.closed
      ? toFinding(region, "TICKETRATIO", counts.rows, [counts.closed, counts.opened], counts, flowReasons(counts))
      : undefined;
  const findings = [backlog, ratio].flatMap((finding) => (finding ? [finding] : []));
  const series = findings.flatMap((finding) => {
    const columns = finding.kpi === "BACKLOG" ? [counts.open] : [counts.closed!, counts.opened!];
    const points = monthsOf(counts).flatMap((month) => toPoint(region, finding.kpi, month, columns, counts) ?? []);
    const { table, kpi, variantLabel, unit } = finding;
    return points.length > 0
      ? [{ table, kpi, variant, variantLabel, unit, grain: "month" as const, by: "date of the count", points }]
      : [];
  });
  return { findings, series, near: [], questions: [], warnings: [], region: describe(region, counts, findings.length) };
}

/** The rows of the latest count: one, or one of each board. */
function lastRows({ rows }: DeskCounts): readonly CountRow[] {
  const last = rows.at(-1)?.period.order;
  return rows.filter(({ period }) => period.order === last);
}

/** A sum over rows, or the quotient of two. */
function amount(rows: readonly CountRow[], columns: readonly CountColumn[], { numberAt }: DeskCounts): number {
  const [above = NaN, below = 1] = columns.map((column) =>
    rows.reduce((sum, { row }) => sum + (numberAt(row, column) ?? 0), 0),
  );
  return above / below;
}

/** The cells of a column in some rows: one range where the rows follow each other. */
function rangesOf({ grid }: Region, rows: readonly CountRow[], { column }: CountColumn): string[] {
  const numbers = rows.map(({ row }) => row);
  const first = Math.min(...numbers);
  const range = (row: number, count: number): string =>
    a1Range(grid.sheet, grid.row + row, grid.column + column, count);
  return Math.max(...numbers) - first + 1 === rows.length
    ? [range(first, rows.length)]
    : numbers.map((row) => range(row, 1));
}

/** Excel takes so many arguments in a function. */
const mostArguments = 255;

function formulaOf(region: Region, rows: readonly CountRow[], columns: readonly CountColumn[]): FormulaOrReason {
  const ranges = columns.map((column) => rangesOf(region, rows, column));
  if (ranges.some((own) => own.length > mostArguments))
    return { reason: "More weeks than a sum of single cells takes" };
  const sums = ranges.map((own) => (rows.length === 1 ? (own[0] ?? "") : `SUM(${own.join(",")})`));
  return formula(sums.join("/"));
}

function toFinding(
  region: Region,
  id: KpiId,
  rows: readonly CountRow[],
  columns: readonly CountColumn[],
  counts: DeskCounts,
  reasons: readonly Notice[],
): Finding | undefined {
  const kpi = kpiById(id);
  const value = amount(rows, columns, counts);
  const [first, last] = [rows[0]?.period.days?.[0], rows.at(-1)?.period.days?.[1]];
  if (!Number.isFinite(value)) return undefined;
  return {
    table: regionKey(region),
    kpi: id,
    variant,
    variantLabel: labelOf(kpi, variant),
    value,
    unit: kpi.unit,
    rowsUsed: rows.length,
    leftOut: [],
    ranges: columns.flatMap((column) => rangesOf(region, rows, column)),
    native: formulaOf(region, rows, columns),
    live: { reason: "The sheet holds counts, which no function has to compute" },
    ...(first !== undefined && last !== undefined ? { period: periodBetween(first, last) } : {}),
    confidence: 0.9,
    reasons,
    heading: columns.map(({ heading }) => heading).join(", "),
    warnings: [],
  };
}

/** What is counted of the open tickets once more, and each board's part. */
function openReasons(counts: DeskCounts): Notice[] {
  const rows = lastRows(counts);
  const parts = counts.parts.map(({ heading, column }) => ({
    name: heading,
    tickets: amount(rows, [{ heading, column }], counts),
  }));
  const boards = rows.map((one) => ({ name: one.board ?? "", tickets: amount([one], [counts.open], counts) }));
  return [
    reasonKinds.latestCount({ period: rows[0]?.period.label ?? "" }),
    ...(parts.length > 0 ? [reasonKinds.countedOnceMore({ parts })] : []),
    ...(counts.board && boards.length > 1 ? [reasonKinds.openByBoard({ column: counts.board.heading, boards })] : []),
  ];
}

/** Tickets opened and closed a week, on average and in the last one. */
function flowReasons(counts: DeskCounts): Notice[] {
  const { opened, closed, rows } = counts;
  if (!opened || !closed) return [];
  const weeks = new Set(rows.map(({ period }) => period.order)).size;
  const last = lastRows(counts);
  const mean = (column: CountColumn): number => amount(rows, [column], counts) / weeks;
  return [
    reasonKinds.openedAndClosed({
      counts: weeks,
      opened: mean(opened),
      closed: mean(closed),
      last: [amount(last, [opened], counts), amount(last, [closed], counts)],
    }),
  ];
}

interface Month {
  readonly index: number;
  readonly rows: readonly CountRow[];
  readonly complete: boolean;
}

/** The rows of each month, by the days of their counts; none where these name no days. */
function monthsOf({ rows }: DeskCounts): Month[] {
  const byMonth = new Map<number, CountRow[]>();
  for (const row of rows) {
    const day = row.period.days?.[1];
    if (day === undefined) return [];
    byMonth.set(monthIndex(day), [...(byMonth.get(monthIndex(day)) ?? []), row]);
  }
  const [first, last] = [rows[0]?.period.days?.[0] ?? NaN, rows.at(-1)?.period.days?.[1] ?? NaN];
  return [...byMonth].map(([index, own]) => {
    const { start, end } = spanOf("month", index);
    return { index, rows: own, complete: first < start + days && last >= end - days };
  });
}

function toPoint(
  region: Region,
  kpi: KpiId,
  { index, rows, complete }: Month,
  columns: readonly CountColumn[],
  counts: DeskCounts,
): SeriesPoint | undefined {
  const own = kpi === "BACKLOG" ? lastRows({ ...counts, rows }) : rows;
  const value = amount(own, columns, counts);
  if (!Number.isFinite(value)) return undefined;
  const { period } = spanOf("month", index);
  return { period, value, rowsUsed: own.length, complete, native: formulaOf(region, own, columns) };
}

function describe(region: Region, counts: DeskCounts, findings: number): NonNullable<KpiTable["region"]> {
  const { grid, block } = region;
  const { open, opened, closed, parts } = counts;
  const columns = [open, opened, closed, ...parts].flatMap((column) => column ?? []);
  return {
    sheet: grid.sheet,
    address: localAddress(
      grid.row + block.top,
      grid.column + block.left,
      block.bottom - block.top + 1,
      block.right - block.left + 1,
    ),
    kind: "kpi-table",
    label: "counts of a service desk",
    rows: counts.rows.length,
    rowsFolded: 0,
    columns: columns.map(({ heading, column }) => ({
      role: "count",
      heading,
      column: columnLetters(grid.column + column),
      type: "count",
    })),
    score: findings,
    reasons: [reasonKinds.kpiNames({ findings })],
  };
}
