import { kpiById, type KpiId } from "../../kpis/ids";
import { columnLetters, localAddress } from "../../cells/address";
import type { Breakdown } from "../result/breakdown";
import type { Region } from "../detect/regions/regions";
import { regionKey } from "../detect/regions/regions";
import { reasonKinds } from "../notices/reasons";
import { warningKinds } from "../notices/warnings";
import type { Finding } from "../result/finding";
import { labelOf } from "../result/naming";
import type { Notice } from "../result/notice";
import { periodBetween } from "../result/period";
import type { Series } from "../result/series";
import { amount, formulaOf, lastRows, rangesOf } from "./deskCountAmounts";
import { countSeries } from "./deskCountSeries";
import type { CountColumn, CountRow, DeskCounts } from "./deskCounts";
import type { KpiTable } from "./findings";

const variant = "reported";

/** Backlog and tickets closed to opened, from counts that somebody keeps week by week: now, over the months and by board. */
export function deskCountFindings(region: Region, counts: DeskCounts): KpiTable {
  const backlog = toFinding(region, "BACKLOG", lastRows(counts), [counts.open], counts, openReasons(counts));
  const ratio =
    counts.opened && counts.closed
      ? toFinding(region, "TICKETRATIO", counts.rows, [counts.closed, counts.opened], counts, flowReasons(counts))
      : undefined;
  const findings = [backlog, ratio].flatMap((finding) => (finding ? [finding] : []));
  const columnsOf = (kpi: KpiId): readonly CountColumn[] =>
    kpi === "BACKLOG" ? [counts.open] : [counts.closed, counts.opened].flatMap((column) => column ?? []);
  const series = findings.flatMap(({ table, kpi, variantLabel, unit }): Series[] =>
    countSeries(region, kpi, columnsOf(kpi), counts).map((own) => ({
      ...{ table, kpi, variant, variantLabel, unit, by: "date of the count" },
      ...own,
    })),
  );
  const breakdowns = findings.flatMap((finding) => byBoard(finding, columnsOf(finding.kpi), counts));
  return {
    findings,
    series,
    breakdowns,
    near: [],
    questions: [],
    warnings: [],
    region: describe(region, counts, findings.length),
  };
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
    warnings: id === "BACKLOG" ? earlierBoards(counts) : [],
  };
}

/** Boards whose last count is not of the latest day, and whether it counts all the same. */
function earlierBoards({ rows }: DeskCounts): Notice[] {
  const latest = rows.at(-1)?.period;
  const last = new Map(rows.map((row) => [row.board, row]));
  const kept = lastRows({ rows });
  const earlier = [...last.values()].filter(({ period }) => period.order !== latest?.order);
  return [true, false].flatMap((isKept) => {
    const boards = earlier
      .filter((row) => kept.includes(row) === isKept)
      .map(({ board = "", period: { label } }) => ({ name: board, period: label }));
    return boards.length === 0
      ? []
      : [warningKinds.boardsCountedEarlier({ boards, latest: latest?.label ?? "", counts: isKept })];
  });
}

/** A value of each board; nothing for fewer than two. */
function byBoard(
  { table, kpi, variantLabel, unit, value, rowsUsed }: Finding,
  columns: readonly CountColumn[],
  counts: DeskCounts,
): Breakdown[] {
  const counted = kpi === "BACKLOG" ? lastRows(counts) : counts.rows;
  const boards = [...new Set(counted.flatMap(({ board }) => board ?? []))];
  if (!counts.board || boards.length < 2) return [];
  const rows = boards.flatMap((label) => {
    const own = counted.filter(({ board }) => board === label);
    const part = amount(own, columns, counts);
    return Number.isFinite(part) ? [{ label, value: part, rowsUsed: own.length }] : [];
  });
  const total = { value, rowsUsed };
  return [{ table, kpi, variant, variantLabel, unit, by: "board", heading: counts.board.heading, rows, total }];
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
