import { isBlank, type Cell } from "../../cells/cell";
import { isFiscalYear, yearOf } from "../../cells/date/yearName";
import { startOfMonth } from "../../cells/date/month";
import type { DateOrder } from "../../cells/date/text";
import { periodName } from "../../cells/date/periodName";
import { unplaced, type PeriodName } from "../../cells/date/period";
import { otherYear } from "../vocabulary/kpiTableWords";
import type { Region } from "../detect/regions/regions";

/** Rows above a table in which its title can stand. */
const titleRows = 3;
/** "P3": the third month of a fiscal year. */
const fiscalMonth = /^(?:p|period|periode|m)[\s.-]*(?:0?[1-9]|1[0-3])$/i;
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

/** The year of a quarter or half-year, which holds for the months below it. */
export function yearWithin(cell: Cell): YearCell | undefined {
  const period = typeof cell === "string" ? periodUnder(cell, undefined) : undefined;
  if (period?.order === undefined || (period.kind !== "quarter" && period.kind !== "half")) return undefined;
  return { year: Math.floor(period.order / 100), fiscal: period.days === undefined };
}

/** A year as a period of its own: one of accounts has no place in the calendar. */
export function yearPeriod({ year, fiscal }: YearCell): PeriodName {
  if (fiscal) return { kind: "year", order: year, label: `FY ${year}` };
  return {
    kind: "year",
    order: year,
    label: String(year),
    days: [startOfMonth(12 * year), startOfMonth(12 * year + 12) - 1],
  };
}

/** True for a cell that can head values: a year, a date or a period by its name. */
export function isPeriodCell(cell: Cell): boolean {
  return yearOf(cell) !== undefined || periodUnder(cell, undefined) !== undefined;
}

/** The period that a cell names, in the year above or beside it unless it names its own. */
export function periodUnder(cell: Cell, above: YearCell | undefined, order?: DateOrder): PeriodName | undefined {
  const beside = typeof cell === "string" ? besideFiscalYear(cell) : undefined;
  if (beside) {
    if (fiscalMonth.test(beside.rest)) return { kind: "month", label: String(cell) };
    return periodUnder(beside.rest, { year: beside.year, fiscal: true });
  }
  const period = periodName(cell, above?.year, order);
  return period && above?.fiscal && periodName(cell)?.order === undefined ? unplaced(period) : period;
}

/** "Q1 FY26", "FY26 Q1" */
function besideFiscalYear(text: string): { readonly rest: string; readonly year: number } | undefined {
  const [first = "", ...others] = text.trim().split(/\s+/);
  const last = others.at(-1) ?? "";
  const [year, rest] = isFiscalYear(last) ? [last, text.trim().slice(0, -last.length)] : [first, others.join(" ")];
  const number = isFiscalYear(year) && others.length > 0 ? yearOf(year) : undefined;
  return number === undefined ? undefined : { rest: rest.trim(), year: number };
}
