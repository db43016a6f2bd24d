import type { Cell } from "../../cells/cell";
import { isFiscalYear, periodName, unplaced, yearOf, type PeriodName } from "../../cells/periodName";

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
