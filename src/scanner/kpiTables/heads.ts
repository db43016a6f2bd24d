import { isBlank, type Cell } from "../../cells/cell";
import { periodName, yearOf, type PeriodName } from "../../cells/periodName";
import type { Region } from "../regions/regions";

/** What stands above a column of values. */
export interface Head {
  readonly text: string;
  readonly period?: PeriodName;
}

/** What stands above the first KPI in each column: the nearest text, and the period with a year that may stand higher (merged cells). */
export function headsOf({ grid, block }: Region, firstRow: number): Head[] {
  const heads: Head[] = [];
  const rows = Array.from({ length: Math.min(4, firstRow - block.top) }, (_none, index) => firstRow - 1 - index);
  const years = new Map<number, number>();
  for (let column = block.left; column <= block.right; column++) {
    let text = "";
    let name: Cell;
    let year: number | undefined;
    for (const row of rows) {
      const cell = grid.cells[row]?.[column];
      const here = yearOf(cell);
      if (here !== undefined) years.set(row, here);
      year ??= years.get(row);
      if (isBlank(cell) || here !== undefined) continue;
      if (name === undefined && periodName(cell)) name = cell;
      if (text === "" && typeof cell === "string") text = cell;
    }
    const own = rows.some((row) => yearOf(grid.cells[row]?.[column]) !== undefined);
    const period =
      name !== undefined
        ? periodName(name, year)
        : own && year !== undefined && text === ""
          ? yearPeriod(year)
          : undefined;
    heads.push(period ? { text, period } : { text });
  }
  return heads;
}

/** A year as a period of its own. */
export function yearPeriod(year: number): PeriodName {
  return { kind: "year", order: year, label: String(year) };
}
