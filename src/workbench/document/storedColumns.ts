import { chunkRows } from "./cellChunk";
import { changedOffsets, chunkImage, restoreChunk, type ChunkImage } from "./chunkImage";
import { ColumnCells } from "./columnCells";
import { maxColumns, maxRows, type Rect } from "./rect";

/** The columns of a sheet that hold something, and what they held before a change. */
export abstract class StoredColumns {
  protected readonly stored = new Map<number, ColumnCells>();
  protected edits = 0;
  protected touched = 0;
  /** Told before cells of a chunk (4096 rows of a column) change. */
  watcher?: (column: number, chunk: number) => void;

  /** Changes whenever a formula comes, changes or goes: what was learned from the formulas is then to be learned again. */
  get formulaEdits(): number {
    return this.edits;
  }

  /** Changes whenever any cell may have changed: where it is as it was, nothing has. */
  get changes(): number {
    return this.touched;
  }

  /** The cells of a column, to be changed at a row. */
  protected columnFor(row: number, column: number): ColumnCells {
    if (!(row >= 0 && row < maxRows && column >= 0 && column < maxColumns)) {
      throw new RangeError(`Row ${row}, column ${column} lies outside the sheet.`);
    }
    this.touched += 1;
    this.watcher?.(column, Math.floor(row / chunkRows));
    let cells = this.stored.get(column);
    if (!cells) this.stored.set(column, (cells = new ColumnCells()));
    return cells;
  }

  protected columnsIn(rect: Rect): [number, ColumnCells][] {
    return [...this.stored].filter(([column]) => column >= rect.column && column < rect.column + rect.columns);
  }

  isDirty(row: number, column: number): boolean {
    return this.stored.get(column)?.dirty.has(row) ?? false;
  }

  /** Marks a formula as due for calculation; a cell without formula is left alone. */
  markDirty(row: number, column: number): void {
    const cells = this.stored.get(column);
    if (cells?.formulas.has(row)) cells.dirty.add(row);
  }

  markAllDirty(): void {
    for (const cells of this.stored.values()) for (const row of cells.formulas.keys()) cells.dirty.add(row);
  }

  /** What a chunk of a column holds, to be put back later. */
  image(column: number, chunk: number): ChunkImage {
    return chunkImage(this.stored.get(column), chunk);
  }

  restore(column: number, chunk: number, image: ChunkImage): void {
    this.edits += 1;
    restoreChunk(this.columnFor(chunk * chunkRows, column), chunk, image);
  }

  /** The rows of a chunk's cells that are no longer as they were. */
  changedRows(column: number, chunk: number, image: ChunkImage): readonly number[] {
    return changedOffsets(this.stored.get(column), chunk, image).map((offset) => chunk * chunkRows + offset);
  }
}
