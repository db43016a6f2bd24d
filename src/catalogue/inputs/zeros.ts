import type { Cell } from "../../cells/cell";
import type { Input } from "./input";
import { toGrid, type Argument, type Grid } from "./range";

/** Whether a 0 in this argument can mean something else than a blank cell. */
export function zeroTells({ zero, zeroIsBlank }: Input): boolean {
  return zero !== undefined && zeroIsBlank !== true;
}

/** Whether an argument holds a 0 of which it matters that it is no blank cell. */
export function zeroMatters(input: Input, argument: Argument): boolean {
  if (!zeroTells(input)) return false;
  let found = false;
  for (const row of toGrid(argument)) {
    for (const cell of row) {
      if (cell === 0) found = true;
      // Beside other numbers a 0 changes no sum.
      else if (input.zero === "adds" && typeof cell === "number") return false;
    }
  }
  return found;
}

/** The argument with its zeros blank where `blank` says so; rows and columns count from 0. */
export function withBlanks(argument: Argument, blank: (row: number, column: number) => boolean): Argument {
  if (!Array.isArray(argument)) return argument === 0 && blank(0, 0) ? "" : argument;
  return (argument as Grid).map((cells, row) =>
    cells.includes(0) ? cells.map((cell, column): Cell => (cell === 0 && blank(row, column) ? "" : cell)) : cells,
  );
}

/** True for a range of several cells: a single cell without an address is a value that somebody typed or computed. */
export function isRange(argument: Argument): boolean {
  const grid = toGrid(argument);
  return grid.length > 1 || (grid[0]?.length ?? 0) > 1;
}

/** True where a blank cell arrived as nothing at all: then this Excel delivers none as 0. */
export function hasNothing(argument: Argument): boolean {
  return toGrid(argument).some((row) => row.some((cell) => cell === null || cell === undefined));
}
