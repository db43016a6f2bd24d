import { isBlank, isError, isMissing, type Cell } from "../../cells/cell";
import { failure, isFailure, type Failure, type FailureCode } from "../../cells/failure";

/** A rectangle of cells, row by row, as Excel hands a range to a function. */
export type Grid = readonly (readonly Cell[])[];

/** What a function receives for one argument. */
export type Argument = Cell | Grid;

/** A range whose cells have been read: one value per cell, row by row; undefined where a cell is missing. */
export interface Column<T> {
  readonly name: string;
  readonly values: readonly (T | undefined)[];
  readonly rows: number;
  readonly columns: number;
}

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
}

/** Who is asking, for messages. */
export interface Asker {
  readonly id: string;
  readonly input: string;
  /** The first range of the function needs no name in messages. */
  readonly first: boolean;
}

const knownCodes: readonly string[] = ["#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#REF!", "#NAME?", "#NULL!"];

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

/** The failure that a cell's error passes on unchanged; undefined for any other cell. */
export function errorIn(cell: Cell, id: string): Failure | undefined {
  if (!isError(cell)) return undefined;
  const code = knownCodes.includes(String(cell)) ? (cell as FailureCode) : "#VALUE!";
  return failure(code, `${id} requires cells without errors: one holds ${String(cell)}`);
}

/**
 * Reads every cell of a range. A first row of text is a heading and counts as missing, so that paired ranges keep step.
 * Fails with the first error in a cell, or naming the first row that can't be read.
 */
export function readColumn<T>(argument: Argument, reader: CellReader<T>, asker: Asker): Column<T> | Failure {
  const grid = toGrid(argument);
  const columns = grid[0]?.length ?? 0;
  const headed = hasHeading(grid, reader);
  const values: (T | undefined)[] = [];
  for (const [row, cells] of grid.entries()) {
    for (const cell of cells) {
      const value = row === 0 && headed ? undefined : readCell(cell, row, reader, asker);
      if (isFailure(value)) return value;
      values.push(value);
    }
  }
  return { name: asker.input, values, rows: grid.length, columns };
}

function readCell<T>(cell: Cell, row: number, reader: CellReader<T>, asker: Asker): T | Failure | undefined {
  const value = reader.read(cell);
  if (value !== undefined) return value;
  if (reader.missing(cell)) return undefined;
  const where = asker.first ? "" : ` (${asker.input})`;
  const advice = reader.advice ? `; ${reader.advice}` : "";
  return (
    errorIn(cell, asker.id) ??
    failure("#VALUE!", `${asker.id} requires ${reader.wants}: row ${row + 1} holds '${shown(cell)}'${where}${advice}`)
  );
}

/** True where the first of several rows holds words only: the columns' headings. */
function hasHeading<T>(grid: Grid, reader: CellReader<T>): boolean {
  const first = grid[0];
  if (!first || grid.length < 2) return false;
  const isWord = (cell: Cell): boolean =>
    typeof cell === "string" && !isError(cell) && reader.read(cell) === undefined && !reader.never?.(cell);
  return first.every((cell) => isMissing(cell) || isWord(cell));
}

function shown(cell: Cell): string {
  const text = String(cell).toString().trim();
  return typeof cell === "boolean" ? text.toUpperCase() : text.length > 40 ? `${text.slice(0, 39)}\u2026` : text;
}
