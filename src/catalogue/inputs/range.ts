import { isBlank, isError, type Cell } from "../../cells/cell";
import { failure, type Failure, type FailureCode } from "../../cells/failure";

/** A rectangle of cells, row by row, as Excel hands a range to a function. */
export type Grid = readonly (readonly Cell[])[];

/** What a function receives for one argument. */
export type Argument = Cell | Grid;

/** How one kind of cell is read. */
export interface CellReader<T> {
  /** What the function asks for, in the plural: "numbers". */
  readonly wants: string;
  /** undefined = neither this kind nor missing: the cell is refused. */
  read(cell: Cell): T | undefined;
  missing(cell: Cell): boolean;
  /** Text that must not be taken for a heading, such as a date nobody can read safely. */
  never?(cell: string): boolean;
  /** What to do about a refused cell, appended to the message. */
  readonly advice?: string;
  /** What to say where no cell holds a value; left out where that is an answer too. */
  readonly none?: string;
}

/** Who is asking, for messages. */
export interface Asker {
  readonly id: string;
  readonly input: string;
  /** The first range of the function needs no name in messages. */
  readonly first: boolean;
}

const knownCodes: readonly string[] = ["#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#REF!", "#NAME?", "#NULL!"];

/** An argument as rows of cells; a single cell is one row of one cell. */
export function toGrid(argument: Argument): Grid {
  return isGrid(argument) ? argument : [[argument]];
}

function isGrid(argument: Argument): argument is Grid {
  return Array.isArray(argument);
}

/** True for an omitted argument, for a blank cell and for a range of blank cells: they all mean the same. */
export function isLeftOut(argument: Argument): boolean {
  return isGrid(argument) ? argument.every((row) => row.every(isBlank)) : isBlank(argument);
}

/** The failure that a cell's error passes on unchanged, with where it stands ("row 12"); undefined for any other cell. */
export function errorIn(cell: Cell, id: string, where = "one"): Failure | undefined {
  if (!isError(cell)) return undefined;
  const code = knownCodes.includes(String(cell)) ? (cell as FailureCode) : "#VALUE!";
  return failure(code, `${id} requires cells without errors: ${where} holds ${String(cell)}`);
}
