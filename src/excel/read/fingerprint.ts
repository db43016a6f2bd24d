import type { Cell } from "../../cells/cell";
import { hashCell } from "../../cells/hash";
import type { Rect } from "../host/cells";

/** Part of a column as it was read. */
export interface SeenCells {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
  /** One for each row. */
  readonly hashes: Int32Array;
}

/** Where a sheet was used when it was read. */
export interface SeenSheet {
  readonly id: string;
  readonly name: string;
  readonly used: Rect | undefined;
}

/** What a workbook looked like when it was read: as much as it takes to notice that it was changed since. */
export interface Fingerprint {
  readonly sheets: readonly SeenSheet[];
  readonly cells: readonly SeenCells[];
}

/** Rows of a column that are kept or left out together; they begin at multiples of it. */
const blockRows = 500;
/** Of a longer column some blocks are kept, spread over its length. */
const mostBlocks = 48;

/** Keeps what is read as it is read. */
export class FingerprintRecorder {
  private readonly sheets: SeenSheet[] = [];
  private readonly blocks = new Map<string, SeenCells>();

  addSheet(sheet: SeenSheet): void {
    this.sheets.push(sheet);
  }

  /** @param cells of a rectangle, row by row, as Excel gave them */
  addCells(sheet: string, { row, column, rows, columns }: Rect, cells: readonly (readonly Cell[])[]): void {
    for (const { from, to } of keptBlocks(row, rows))
      for (let at = 0; at < columns; at++) {
        const key = `${Math.floor(from / blockRows)} ${column + at} ${sheet}`;
        if ((this.blocks.get(key)?.hashes.length ?? 0) >= to - from) continue;
        const hashes = Int32Array.from(cells.slice(from - row, to - row), (line) => hashCell(line[at]));
        this.blocks.set(key, { sheet, column: column + at, row: from, hashes });
      }
  }

  taken(): Fingerprint {
    return { sheets: this.sheets, cells: [...this.blocks.values()] };
  }
}

function* keptBlocks(row: number, rows: number): Generator<{ readonly from: number; readonly to: number }> {
  const [first, end] = [Math.floor(row / blockRows), Math.ceil((row + rows) / blockRows)];
  const every = Math.ceil((end - first) / mostBlocks);
  for (let block = first; block < end; block++)
    if (block % every === 0 || block === first || block === end - 1)
      yield { from: Math.max(row, block * blockRows), to: Math.min(row + rows, (block + 1) * blockRows) };
}
