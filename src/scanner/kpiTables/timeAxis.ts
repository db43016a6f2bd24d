import { isBlank } from "../../cells/cell";
import { isGoalWord } from "../../cells/goalWord";
import { periodName, yearOf, type PeriodName } from "../../cells/periodName";
import { isTotalWord } from "../../cells/totalWord";
import type { Region } from "../regions/regions";
import { yearPeriod } from "./heads";

/** The rows of a table that hold data: no blank ones, no totals, no goals. */
export function dataRows({ grid, block, firstRow, lastRow }: Region): number[] {
  const rows: number[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const line = grid.cells[row] ?? [];
    const texts = line.slice(block.left, block.right + 1).filter((cell) => !isBlank(cell));
    const total = texts.some((cell) => typeof cell === "string" && (isTotalWord(cell) || isGoalWord(cell)));
    if (texts.length > 0 && !total) rows.push(row);
  }
  return rows;
}

/** The column whose every cell names a period, one row each: the table's time axis. */
export function periodColumn(
  { grid, block }: Region,
  rows: readonly number[],
): ReadonlyMap<number, PeriodName> | undefined {
  for (let column = block.left; column <= block.right; column++) {
    const periods = new Map<number, PeriodName>();
    for (const row of rows) {
      const cell = grid.cells[row]?.[column];
      const year = yearOf(cell);
      const name = periodName(cell) ?? (year === undefined ? undefined : yearPeriod(year));
      if (name) periods.set(row, name);
    }
    const different = new Set([...periods.values()].map(({ label }) => label));
    if (periods.size >= 2 && periods.size === rows.length && different.size === rows.length) return periods;
  }
  return undefined;
}
