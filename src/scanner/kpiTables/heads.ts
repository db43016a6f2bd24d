import { isBlank, type Cell } from "../../cells/cell";
import { isGoalTitle, isGoalWord } from "../../cells/goalWord";
import { periodName, yearOf, type PeriodName } from "../../cells/periodName";
import { foldLabel } from "../../cells/text";
import type { Region } from "../regions/regions";
import { valueWords } from "./words";

/** What stands above a column of values. */
export interface Head {
  readonly text: string;
  readonly period?: PeriodName;
  /** "goal" = a target, a benchmark, an earlier value; "value" = what was measured, in so many words. */
  readonly sense?: "goal" | "value";
}

const measuredWords = /\(?\b(?:actuals?|ist|r[eé]el|real)\b\)?/gi;

/** What stands above the first KPI in each column: the nearest text, and what merged cells higher up say about period, year and goal. */
export function headsOf({ grid, block }: Region, firstRow: number): Head[] {
  const heads: Head[] = [];
  const rows = Array.from({ length: Math.min(4, firstRow - block.top) }, (_none, index) => firstRow - 1 - index);
  const years = new Map<number, number>();
  const carried = new Map<number, Cell>();
  // A title that stands alone in its row says nothing about single columns.
  const titles = new Set(rows.filter((row) => filledCells(grid.cells[row], block).length < 2));
  for (let column = block.left; column <= block.right; column++) {
    let text = "";
    let name: Cell;
    let year: number | undefined;
    const above: Cell[] = [];
    for (const row of rows) {
      const cell = grid.cells[row]?.[column];
      const here = yearOf(cell);
      if (here !== undefined) years.set(row, here);
      year ??= years.get(row);
      if (!isBlank(cell)) carried.set(row, cell);
      if (!titles.has(row) && (!isBlank(cell) || row !== rows[0])) above.push(carried.get(row));
      if (isBlank(cell) || here !== undefined) continue;
      const plain = typeof cell === "string" ? cell.replace(measuredWords, "").trim() : cell;
      if (name === undefined && periodName(plain)) name = plain;
      if (text === "" && typeof cell === "string") text = cell;
    }
    const sense = senseOf(above);
    // A month over merged cells heads each of the columns below it, as far as these say that they hold values.
    if (name === undefined && sense === "value") name = above.find((cell) => periodName(cell));
    const own = rows.some((row) => yearOf(grid.cells[row]?.[column]) !== undefined);
    const period =
      name !== undefined
        ? periodName(name, year)
        : own && year !== undefined && text === ""
          ? yearPeriod(year)
          : undefined;
    heads.push({ text, ...(period ? { period } : {}), ...(sense ? { sense } : {}) });
  }
  return heads;
}

function senseOf(above: readonly Cell[]): Head["sense"] {
  const texts = above.filter((cell) => typeof cell === "string");
  if (texts.some((text) => valueWords.has(foldLabel(text)) || /\bactuals?\b/i.test(text))) {
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

/** A year as a period of its own. */
export function yearPeriod(year: number): PeriodName {
  return { kind: "year", order: year, label: String(year) };
}
