import { chunkRows } from "./cellChunk";
import { changedOffsets, chunkImage, restoreChunk, type ChunkImage } from "./chunkImage";
import { ColumnCells } from "./columnCells";
import type { CellValue } from "./cellValue";
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

  value(row: number, column: number): CellValue {
    return this.stored.get(column)?.value(row) ?? null;
  }

  /**
   * The smallest rectangle around everything stored, on the sheet or within a rectangle of it; undefined where nothing
   * is. Styles of whole rows and columns don't count.
   */
  usedRange(valuesOnly: boolean, within?: Rect): Rect | undefined {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const [column, cells] of within ? this.columnsIn(within) : this.stored) {
      const extent = cells.extent(valuesOnly, within?.row, within?.rows);
      if (!extent) continue;
      [top, bottom] = [Math.min(top, extent.first), Math.max(bottom, extent.last)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  isDirty(row: number, column: number): boolean {
    return this.stored.get(column)?.dirty.has(row) ?? false;
  }

  /** Marks a formula as due for calculation; a cell without formula is left alone. */
  markDirty(row: number, column: number): void {
    const cells = this.stored.get(column);
    if (!cells?.formulas.has(row)) return;
    cells.dirty.add(row);
    cells.standing.delete(row);
  }

  /**
   * Marks a formula as due although nothing that it names has changed (TODAY, INDIRECT and what reads them): where it
   * can't be calculated, its value stands.
   */
  markVolatile(row: number, column: number): void {
    const cells = this.stored.get(column);
    if (!cells?.formulas.has(row) || cells.dirty.has(row)) return;
    cells.dirty.add(row);
    cells.standing.add(row);
  }

  /** Whether a formula's value may stand where it can't be calculated. */
  mayStand(row: number, column: number): boolean {
    const cells = this.stored.get(column);
    return cells !== undefined && cells.dirty.has(row) && cells.standing.has(row);
  }

  markAllDirty(): void {
    for (const [column, cells] of this.stored) for (const row of cells.formulas.keys()) this.markDirty(row, column);
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
