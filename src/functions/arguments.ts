import type { Cell } from "../cells/cell";
import type { Argument, Grid } from "../catalogue/inputs/range";

/** What Excel hands over behind the arguments of a call, as far as it is used. */
export interface Invocation {
  /** The addresses of the arguments that are ranges of a sheet; nothing for values. In newer Excels only. */
  readonly parameterAddresses?: readonly (string | null | undefined)[];
}

export interface Call {
  readonly given: readonly Argument[];
  /** Not there in a call that Excel didn't make: its zeros are zeros. */
  readonly invocation: Invocation | undefined;
}

/** An error among the values, as the runtime delivers it where functions.json allows errors. */
interface ErrorObject {
  readonly code: string;
}

/** A call as Excel makes it: errors become their text ("#N/A"), and the invocation object is none of the arguments. */
export function readCall(given: readonly unknown[]): Call {
  const last = given[given.length - 1];
  const invocation = isObject(last) && !isErrorObject(last) ? (last as Invocation) : undefined;
  return { given: given.map(toArgument), invocation };
}

/** The invocation object stands behind the arguments, or in place of omitted ones. */
function toArgument(given: unknown): Argument {
  if (Array.isArray(given)) return gridOf(given as readonly (readonly unknown[])[]);
  if (isErrorObject(given)) return given.code;
  return isObject(given) ? null : (given as Cell);
}

/** Most ranges hold no error: they are handed on as they are, without a copy of a million rows. */
function gridOf(grid: readonly (readonly unknown[])[]): Grid {
  for (const row of grid) {
    for (const cell of row) {
      if (typeof cell === "object" && cell !== null) return grid.map((one) => one.map(cellOf));
    }
  }
  return grid as Grid;
}

function cellOf(cell: unknown): Cell {
  return isErrorObject(cell) ? cell.code : (cell as Cell);
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isErrorObject(value: unknown): value is ErrorObject {
  return isObject(value) && typeof (value as { readonly code?: unknown }).code === "string";
}
