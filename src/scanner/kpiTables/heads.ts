import { isBlank, type Cell } from "../../cells/cell";
import { isGoalTitle, isGoalWord } from "../../cells/goalWord";
import type { PeriodName } from "../../cells/date/period";
import { normalizeLabel } from "../../cells/text";
import type { Region } from "../detect/regions/regions";
import { areDates, orderOfAxis, settled } from "./dateAxis";
import { actualWord, measuredWords, valueWords } from "../vocabulary/kpiTableWords";
import { periodUnder, titleYear, yearCell, yearPeriod, yearWithin, type YearCell } from "./years";

/** What stands above a column of values. */
export interface Head {
  readonly text: string;
  readonly period?: PeriodName;
  /** "goal" = a target, a benchmark, an earlier value; "value" = what was measured, in so many words. */
  readonly sense?: "goal" | "value";
}

/** What stands above the first KPI in each column: the nearest text, and what merged cells higher up say about period, year and goal. */
export function headsOf(region: Region, firstRow: number): Head[] {
  const { grid, block } = region;
  const heads: Head[] = [];
  const rows = Array.from({ length: Math.min(4, firstRow - block.top) }, (_none, index) => firstRow - 1 - index);
  const years = new Map<number, YearCell>();
  const carried = new Map<number, Cell>();
  // A title that stands alone in its row says nothing about single columns.
  const titles = new Set(rows.filter((row) => filledCells(grid.cells[row], block).length < 2));
  const dated = new Set(rows.filter((row) => areDates(filledCells(grid.cells[row], block))));
  const order = orderOfAxis(rows.flatMap((row) => filledCells(grid.cells[row], block)));
  const isPeriod = (cell: Cell, row: number): boolean =>
    (typeof cell !== "number" || dated.has(row)) && periodUnder(cell, undefined, order) !== undefined;
  for (let column = block.left; column <= block.right; column++) {
    let text = "";
    let name: Cell;
    let nameRow: number | undefined;
    const merged: { readonly row: number; readonly cell: Cell }[] = [];
    for (const row of rows) {
      const cell = grid.cells[row]?.[column];
      const here = yearCell(cell);
      const year = here ?? yearWithin(cell);
      if (year) years.set(row, year);
      if (!isBlank(cell)) carried.set(row, cell);
      if (!titles.has(row) && (!isBlank(cell) || row !== rows[0])) merged.push({ row, cell: carried.get(row) });
      if (isBlank(cell) || here) continue;
      const plain = typeof cell === "string" ? cell.replace(measuredWords, "").trim() : cell;
      // A period in words is surer than a number that can be a date; of such numbers the topmost heads the others.
      if (isPeriod(plain, row) && (name === undefined || typeof name === "number")) [name, nameRow] = [plain, row];
      if (text === "" && typeof cell === "string") text = cell;
    }
    const sense = senseOf(merged.map(({ cell }) => cell));
    // A month over merged cells heads each of the columns below it, as far as these say that they hold values.
    if (name === undefined && sense === "value") name = merged.find(({ cell, row }) => isPeriod(cell, row))?.cell;
    // A year beside months ("2025 | Jan | Feb") is a period like them, not theirs.
    const above = rows.filter((row) => row !== nameRow).flatMap((row) => years.get(row) ?? [])[0];
    const own = rows.flatMap((row) => yearCell(grid.cells[row]?.[column]) ?? [])[0];
    const period =
      name !== undefined ? periodUnder(name, above, order) : own && text === "" ? yearPeriod(own) : undefined;
    heads.push({ text, ...(period ? { period } : {}), ...(sense ? { sense } : {}) });
  }
  return inCalendar(heads, titleYear(region, firstRow));
}

function inCalendar(heads: readonly Head[], year: number | undefined): Head[] {
  const months = settled(
    heads.flatMap((head) => (head.period ? [{ head, period: head.period }] : [])),
    year,
  );
  const periods = new Map(months.map(({ head, period }) => [head, period]));
  return heads.map((head) => ({ ...head, ...(head.period ? { period: periods.get(head) ?? head.period } : {}) }));
}

function senseOf(above: readonly Cell[]): Head["sense"] {
  const texts = above.filter((cell) => typeof cell === "string");
  if (texts.some((text) => valueWords.has(normalizeLabel(text)) || actualWord.test(text))) {
    // "Value" under a merged "Goal" is a goal.
    return texts.some(isGoalWord) ? "goal" : "value";
  }
  return texts.some(isGoalWord) ? "goal" : undefined;
}

/** True when the sheet or the title above says that the table lists goals or benchmarks. */
export function listsGoals({ grid, block }: Region, firstRow: number): boolean {
  if (isGoalTitle(grid.sheet)) return true;
  for (let row = Math.max(0, block.top - 3); row < firstRow; row++) {
    const filled = filledCells(grid.cells[row], block);
    if (filled.length === 1 && typeof filled[0] === "string" && isGoalTitle(filled[0])) return true;
  }
  return false;
}

function filledCells(line: readonly Cell[] | undefined, { left, right }: Region["block"]): Cell[] {
  return (line ?? []).slice(left, right + 1).filter((cell) => !isBlank(cell));
}
