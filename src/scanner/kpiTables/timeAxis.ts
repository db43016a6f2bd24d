import { isBlank, type Cell } from "../../cells/cell";
import { isGoalWord } from "../../cells/goalWord";
import { toNumber } from "../../cells/number";
import { yearOf } from "../../cells/date/yearName";
import type { PeriodName } from "../../cells/date/period";
import { isTotalWord } from "../../cells/totalWord";
import type { Region } from "../detect/regions/regions";
import type { DateOrder } from "../../cells/date/text";
import { measuredWords } from "../vocabulary/kpiTableWords";
import { areDates, orderOfAxis, settled } from "./dateAxis";
import { periodUnder, titleYear, isPeriodCell, yearCell, yearPeriod, type YearCell } from "./years";

/** The rows of a table that hold data: no blank ones, no totals, no goals. */
export function dataRows({ grid, block, firstRow, lastRow }: Region): number[] {
  const rows: number[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const filled = (grid.cells[row] ?? []).slice(block.left, block.right + 1).filter((cell) => !isBlank(cell));
    if (filled.length > 0 && !namesOf(filled).some((name) => isTotalWord(name) || isGoalWord(name))) rows.push(row);
  }
  return rows;
}

/** The texts before a row's first value: what stands behind the values is a remark ("below target"). */
function namesOf(filled: readonly Cell[]): string[] {
  const value = filled.findIndex((cell, index) => (index > 0 || !isPeriodCell(cell)) && toNumber(cell) !== undefined);
  return filled.slice(0, value < 0 ? undefined : value).filter((cell) => typeof cell === "string");
}

/**
 * The column whose every cell names a period, one row each: the table's time axis. Years may stand in a column of their own,
 * once for all of their months.
 *
 * @param others columns (within the grid) that hold something else
 */
export function periodColumn(
  region: Region,
  rows: readonly number[],
  others: ReadonlySet<number> = new Set(),
): ReadonlyMap<number, PeriodName> | undefined {
  const { grid, block } = region;
  const year = titleYear(region, region.headingRow ?? region.firstRow);
  const cellsOf = (column: number): Cell[] => rows.map((row) => grid.cells[row]?.[column]);
  let years: readonly (YearCell | undefined)[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const cells = cellsOf(column);
    if (others.has(column)) continue;
    if (cells.every((cell, index) => yearOf(cell) !== undefined || (index > 0 && isBlank(cell)))) years = carry(cells);
    const numbers = cells.filter((cell) => typeof cell === "number" && yearOf(cell) === undefined);
    if (numbers.length > 0 && !areDates(numbers)) continue;
    const order = orderOfAxis(cells);
    const places = rows.flatMap((row, index) => {
      const period = periodIn(cells[index], years[index], order);
      return period ? [{ row, period }] : [];
    });
    const different = new Set(places.map(({ period: { label, order } }) => `${label} ${order ?? ""}`));
    if (places.length >= 2 && places.length === rows.length && different.size === rows.length)
      return new Map(settled(places, year).map(({ row, period }) => [row, period]));
  }
  return undefined;
}

function periodIn(cell: Cell, above: YearCell | undefined, order: DateOrder | undefined): PeriodName | undefined {
  const year = yearCell(cell);
  if (year) return yearPeriod(year);
  return periodUnder(typeof cell === "string" ? cell.replace(measuredWords, "").trim() : cell, above, order);
}

/** Years with those that stand once for several rows (merged cells) repeated. */
function carry(cells: readonly Cell[]): (YearCell | undefined)[] {
  let last: YearCell | undefined;
  return cells.map((cell) => {
    last = yearCell(cell) ?? last;
    return last;
  });
}
