import { a1Range } from "../../cells/address";
import { formula } from "../../catalogue/native";
import type { Region } from "../detect/regions/regions";
import type { FormulaOrReason } from "../result/finding";
import type { CountColumn, CountRow, DeskCounts } from "./deskCounts";

/** A board whose last count is older than this is no longer kept. */
const mostDays = 35;

/** The rows of the latest count: one, or each board's own last one. Boards that stopped long before are left out. */
export function lastRows({ rows }: Pick<DeskCounts, "rows">): readonly CountRow[] {
  const latest = new Map(rows.map((row) => [row.board, row]));
  const end = rows.at(-1)?.period;
  return [...latest.values()].filter(
    ({ period }) => period.order === end?.order || (end?.days?.[1] ?? NaN) - (period.days?.[1] ?? NaN) <= mostDays,
  );
}

/** A sum over rows, or the quotient of two. */
export function amount(rows: readonly CountRow[], columns: readonly CountColumn[], { numberAt }: DeskCounts): number {
  const [above = NaN, below = 1] = columns.map((column) =>
    rows.reduce((sum, { row }) => sum + (numberAt(row, column) ?? 0), 0),
  );
  return above / below;
}

/** The cells of a column in some rows: one range where the rows follow each other. */
export function rangesOf({ grid }: Region, rows: readonly CountRow[], { column }: CountColumn): string[] {
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

export function formulaOf(region: Region, rows: readonly CountRow[], columns: readonly CountColumn[]): FormulaOrReason {
  const ranges = columns.map((column) => rangesOf(region, rows, column));
  if (ranges.some((own) => own.length > mostArguments))
    return { reason: "More weeks than a sum of single cells takes" };
  const sums = ranges.map((own) => (rows.length === 1 ? (own[0] ?? "") : `SUM(${own.join(",")})`));
  return formula(sums.join("/"));
}
