import { isError, isMissing, type Cell } from "../../cells/cell";
import { failure, type Failure } from "../../cells/failure";
import { errorIn, toGrid, type Argument, type Asker, type CellReader, type Grid } from "./range";

/**
 * A range that is read while a function computes with it: every cell once, where it stands, without a copy. A first row
 * of text is a heading and counts as missing, so that paired ranges keep step.
 *
 * A cell that can't be read counts as missing and makes the range `refused`: what was computed is then worth nothing, and
 * `fault` says why.
 */
export class Column<T> {
  refused = false;
  readonly rows: number;
  readonly columns: number;
  private readonly headed: boolean;

  constructor(
    readonly grid: Grid,
    private readonly reader: CellReader<T>,
    private readonly asker: Asker,
  ) {
    this.rows = grid.length;
    this.columns = grid[0]?.length ?? 0;
    this.headed = hasHeading(grid, reader);
  }

  get name(): string {
    return this.asker.input;
  }

  /** The value of a cell; undefined where it is missing or can't be read. */
  read(cell: Cell, row: number): T | undefined {
    if (row === 0 && this.headed) return undefined;
    const value = this.reader.read(cell);
    if (value === undefined && !this.reader.missing(cell)) this.refused = true;
    return value;
  }

  /** Why the range can't be used: its first cell that can't be read, or that no cell holds a value. Looks at every cell. */
  fault(): Failure | undefined {
    let found = false;
    for (const [row, cells] of this.grid.entries()) {
      for (const cell of cells) {
        this.refused = false;
        const value = this.read(cell, row);
        if (this.refused) return this.refusal(cell, row);
        found ||= value !== undefined;
      }
    }
    const { none } = this.reader;
    return found || none === undefined
      ? undefined
      : failure("#N/A", `${this.asker.id} requires ${this.asker.input}: ${none}`);
  }

  private refusal(cell: Cell, row: number): Failure {
    const { id, input, first } = this.asker;
    const where = first ? "" : ` (${input})`;
    const advice = this.reader.advice ? `; ${this.reader.advice}` : "";
    return (
      errorIn(cell, id, `row ${row + 1}${where}`) ??
      failure("#VALUE!", `${id} requires ${this.reader.wants}: row ${row + 1} holds '${shown(cell)}'${where}${advice}`)
    );
  }
}

/** The range of an argument; a single cell is a range of one. */
export function columnOf<T>(argument: Argument, reader: CellReader<T>, asker: Asker): Column<T> {
  return new Column(toGrid(argument), reader, asker);
}

/** The first fault of several ranges, in their order. */
export function firstFault(values: readonly unknown[]): Failure | undefined {
  for (const value of values) {
    const fault = value instanceof Column ? value.fault() : undefined;
    if (fault) return fault;
  }
  return undefined;
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
