import type { Cell } from "../../cells/cell";
import type { Column } from "./column";

/*
 * Loops over ranges of a million cells. They take at most twice as long as the plainest loop over the same cells because
 * of three habits: a number is taken as it stands, and only what is not plainly a number is read with care; a missing
 * number is NaN, never undefined; and nothing is allocated or called for every cell. `npm run bench -- functions` shows
 * what a change costs.
 */

/** One row of a range. */
export type Row = readonly Cell[];

/** The number in a cell of a range; NaN where there is none. A date of 0 is none, and below 0 none that exists: see there. */
export function numberIn(column: Column<number>, cell: Cell, row: number): number {
  if (typeof cell === "number") return cell;
  return cell === "" || cell === null ? Number.NaN : (column.read(cell, row) ?? Number.NaN);
}

/** The values of a short range, cell by cell; undefined where one is missing. */
export function valuesOf<T>(column: Column<T>): readonly (T | undefined)[] {
  return column.grid.flatMap((cells, row) => cells.map((cell) => column.read(cell, row)));
}

/** The sum of a range's numbers; NaN where there is none. */
export function total(column: Column<number>): number {
  const { grid, rows } = column;
  let sum = 0;
  for (let row = 0; row < rows; row += 1) {
    const cells = grid[row] as Row;
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      if (typeof cell === "number") sum += cell;
      else if (cell !== "") {
        const value = numberIn(column, cell, row);
        if (!Number.isNaN(value)) sum += value;
      }
    }
  }
  return sum === 0 && column.fault() ? Number.NaN : sum;
}

/** The mean of a range's numbers other than 0; NaN where there is none. */
export function meanOfNonZero(column: Column<number>): number {
  const { grid, rows } = column;
  let sum = 0;
  let found = 0;
  for (let row = 0; row < rows; row += 1) {
    const cells = grid[row] as Row;
    for (let at = 0; at < cells.length; at += 1) {
      const value = numberIn(column, cells[at], row);
      if (value === 0 || Number.isNaN(value)) continue;
      sum += value;
      found += 1;
    }
  }
  return sum / found;
}

/** How many numbers a range has, how many of at most and how many of at least a limit; and where one is out of bounds. */
export interface Counts {
  readonly all: number;
  readonly atMost: number;
  readonly atLeast: number;
  /** The first number out of bounds, and its row counted from 1. */
  readonly outside?: { readonly value: number; readonly row: number };
}

/** Limits in ascending order: low, atMost, atLeast, high. */
export interface Limits {
  readonly atMost: number;
  readonly atLeast: number;
  readonly low: number;
  readonly high: number;
}

/** Counts the numbers of a range by limits, up to the first one that is below `low` or above `high`. */
export function countBy(column: Column<number>, limits: Limits): Counts {
  const { grid, rows } = column;
  const { atMost: most, atLeast: least, low, high } = limits;
  let atMost = 0;
  let atLeast = 0;
  let between = 0;
  for (let row = 0; row < rows; row += 1) {
    const cells = grid[row] as Row;
    for (let at = 0; at < cells.length; at += 1) {
      let value = cells[at];
      if (typeof value !== "number") {
        value = numberIn(column, value, row);
        if (Number.isNaN(value)) continue;
      }
      if (value >= least) {
        if (value > high) return { all: 0, atMost, atLeast, outside: { value, row: row + 1 } };
        atLeast += 1;
      } else if (value <= most) {
        if (value < low) return { all: 0, atMost, atLeast, outside: { value, row: row + 1 } };
        atMost += 1;
      } else between += 1;
    }
  }
  return { all: atMost + between + atLeast, atMost, atLeast };
}
