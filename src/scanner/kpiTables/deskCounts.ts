import { periodName } from "../../cells/date/periodName";
import type { PeriodName } from "../../cells/date/period";
import { isBlank } from "../../cells/cell";
import { normalizeLabel } from "../../cells/text";
import { toNumber } from "../../cells/number";
import { decimalOf } from "../detect/regions/decimal";
import type { Region } from "../detect/regions/regions";
import { deskCountHeadings, partOfOpen } from "../vocabulary/deskCountWords";
import { areDates } from "./dateAxis";
import { dataRows } from "./timeAxis";

/** A column of counts, by its place within the grid. */
export interface CountColumn {
  readonly heading: string;
  readonly column: number;
}

/** What was counted for one week, of one board where there are several. */
export interface CountRow {
  readonly row: number;
  readonly period: PeriodName;
  readonly board: string | undefined;
}

/** Counts of a service desk, week by week: what is open, came in and was closed. */
export interface DeskCounts {
  readonly open: CountColumn;
  readonly opened: CountColumn | undefined;
  readonly closed: CountColumn | undefined;
  /** Open tickets that are counted once more: old ones, those without an update or an owner. */
  readonly parts: readonly CountColumn[];
  /** In order of time. */
  readonly rows: readonly CountRow[];
  readonly board: CountColumn | undefined;
  /** The number in a cell; undefined where there is none. */
  readonly numberAt: (row: number, column: CountColumn) => number | undefined;
}

/** The counts of a region; undefined for everything that doesn't list, week by week, what is open beside what came and went. */
export function readDeskCounts(region: Region): DeskCounts | undefined {
  const { grid, block, headings = [], complete } = region;
  if (!complete || headings.length === 0) return undefined;
  const columns = headings.map(({ text }, index): CountColumn => ({ heading: text, column: block.left + index }));
  const named = (words: ReadonlySet<string>): CountColumn | undefined =>
    columns.find(({ heading }) => words.has(normalizeLabel(heading)));
  const [open, opened, closed] = [deskCountHeadings.open, deskCountHeadings.opened, deskCountHeadings.closed].map(
    named,
  );
  const parts = columns.filter(({ heading }) => partOfOpen.test(heading));
  if (!open || !((opened && closed) || parts.length > 0)) return undefined;
  const rows = dataRows(region);
  const board = named(deskCountHeadings.board);
  const dated = weeksOf(region, rows, columns);
  if (!dated) return undefined;
  const decimal = decimalOf(region);
  const numberAt: DeskCounts["numberAt"] = (row, { column }) => toNumber(grid.cells[row]?.[column], decimal);
  const counts = rows.filter((row) => Number.isInteger(numberAt(row, open)));
  if (2 * counts.length <= rows.length) return undefined;
  const boardOf = (row: number): string | undefined => {
    const cell = board && grid.cells[row]?.[board.column];
    return isBlank(cell) ? undefined : String(cell).trim();
  };
  const found = counts.flatMap((row): CountRow[] => {
    const period = dated.get(row);
    return period ? [{ row, period, board: boardOf(row) }] : [];
  });
  if (!areApart(found)) return undefined;
  found.sort((a, b) => (a.period.order ?? 0) - (b.period.order ?? 0));
  return { open, opened, closed, parts, rows: found, board, numberAt };
}

/** The periods of the rows, by the one column in which every row names one with its place in time. */
function weeksOf(
  { grid }: Region,
  rows: readonly number[],
  columns: readonly CountColumn[],
): ReadonlyMap<number, PeriodName> | undefined {
  for (const { column } of columns) {
    const cells = rows.map((row) => grid.cells[row]?.[column]);
    const numbers = [...new Set(cells.filter((cell) => typeof cell === "number"))].sort((a, b) => a - b);
    if (numbers.length > 0 && !areDates(numbers)) continue;
    const periods = cells.map((cell) => periodName(cell));
    const kinds = new Set(periods.map((period) => (period?.order === undefined ? undefined : period.kind)));
    if (periods.length < 2 || kinds.size > 1 || kinds.has(undefined)) continue;
    return new Map(rows.flatMap((row, index) => (periods[index] ? [[row, periods[index]] as const] : [])));
  }
  return undefined;
}

/** True where no board (or the desk as a whole) has two counts of one week. */
function areApart(rows: readonly CountRow[]): boolean {
  return (
    rows.length > 1 && new Set(rows.map(({ period, board }) => `${period.order} ${board ?? ""}`)).size === rows.length
  );
}
