import { isBlank, type Cell } from "../../cells/cell";
import { isFiscalYear, periodName, unplaced, yearOf, type PeriodName } from "../../cells/date/periodName";
import { otherYear } from "../vocabulary/kpiTableWords";
import type { Region } from "../detect/regions/regions";

/** Rows above a table in which its title can stand. */
const titleRows = 3;
const oneYear = /^\D*\b(20\d{2})\b\D*$/;

/** The one year that the titles of a table, or else its sheet's name, speak of. */
export function titleYear({ grid, block }: Region, firstRow: number): number | undefined {
  const found = new Set<number>();
  for (let row = Math.max(0, block.top - titleRows); row < firstRow; row++) {
    const filled = (grid.cells[row] ?? []).slice(block.left, block.right + 1).filter((cell) => !isBlank(cell));
    const year = filled.length === 1 ? yearIn(filled[0]) : undefined;
    if (year !== undefined) found.add(year);
  }
  const [only] = found;
  return found.size > 0 ? (found.size === 1 ? only : undefined) : yearIn(grid.sheet);
}

function yearIn(text: Cell): number | undefined {
  if (typeof text !== "string" || text.length > 60 || otherYear.test(text)) return undefined;
  const [, year] = oneYear.exec(text) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** A year above or beside periods; a fiscal one may begin in any month. */
export interface YearCell {
  readonly year: number;
  readonly fiscal: boolean;
}

export function yearCell(cell: Cell): YearCell | undefined {
  const year = yearOf(cell);
  return year === undefined ? undefined : { year, fiscal: isFiscalYear(cell) };
}

/** A year as a period of its own. */
export function yearPeriod(year: number): PeriodName {
  return { kind: "year", order: year, label: String(year) };
}

/** The period that a cell names, in the year above or beside it unless it names its own. */
export function periodUnder(cell: Cell, above: YearCell | undefined): PeriodName | undefined {
  const period = periodName(cell, above?.year);
  return period && above?.fiscal && periodName(cell)?.order === undefined ? unplaced(period) : period;
}
