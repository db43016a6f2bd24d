import { fitted, isMatrix, type Calculated } from "./calculated";
import { cellError, type CellValue } from "./cellValue";
import { contains, intersect, onSheet, type Rect } from "./rect";
import { StoredColumns } from "./storedColumns";

/** What formulas come to, in their own cells and in those that they fill besides. */
export abstract class FilledCells extends StoredColumns {
  /** Where the results of a formula fill more than its own cell, which is the first; by "row,column" of the formula. */
  readonly spills = new Map<string, Rect>();
  /** The cells that formulas were entered for, by "row,column" of the first, where not Excel decides how many it fills. */
  private readonly arrays = new Map<string, Rect>();
  private respilled: Rect[] = [];
  /** Where formulas that are #SPILL! would fill cells, by "row,column" of the formula. */
  private readonly blocked = new Map<string, Rect>();

  /**
   * Stores what a formula has come to. Several values fill the cells below and to the right, where all of them are
   * blank; else the formula is #SPILL!.
   */
  storeCalculated(row: number, column: number, result: Calculated): void {
    this.endSpillsAt(row, column);
    this.columnFor(row, column).settle(row);
    const filled = this.arrays.size > 0 ? this.arrays.get(`${row},${column}`) : undefined;
    if (filled) return this.fill(filled, fitted(result, filled));
    if (!isMatrix(result)) return this.columnFor(row, column).store(row, result);
    const rect = { row, column, rows: result.length, columns: result[0]?.length ?? 0 };
    const fits = onSheet(rect) && !this.occupied(rect);
    if (!fits) {
      this.blocked.set(`${row},${column}`, rect);
      return this.columnFor(row, column).store(row, cellError("#SPILL!"));
    }
    this.fill(rect, result);
  }

  /** Whether a formula was stored for an array of cells, one or more. */
  isArray(row: number, column: number): boolean {
    const key = `${row},${column}`;
    return this.arrays.has(key) || this.spills.has(key);
  }

  private fill(rect: Rect, result: readonly (readonly CellValue[])[]): void {
    const { row, column } = rect;
    result.forEach((line, down) =>
      line.forEach((value, right) => this.columnFor(row + down, column + right).store(row + down, value)),
    );
    if (rect.rows * rect.columns === 1) return;
    this.spills.set(`${row},${column}`, rect);
    this.respilled.push(rect);
  }

  /**
   * Notes that a formula fills cells which hold their values already, as a file tells; `fixed` where it was entered for
   * just these cells (Ctrl+Shift+Enter), whatever it comes to.
   */
  noteFilled(rect: Rect, fixed: boolean): void {
    const key = `${rect.row},${rect.column}`;
    if (fixed) this.arrays.set(key, rect);
    if (rect.rows * rect.columns > 1) this.spills.set(key, rect);
  }

  /** Whether a cell of a rectangle other than its first holds something. */
  private occupied({ row, column, rows, columns }: Rect): boolean {
    const rest = [
      { row: row + 1, column, rows: rows - 1, columns: 1 },
      { row, column: column + 1, rows, columns: columns - 1 },
    ];
    return rest.some((part) => part.rows > 0 && part.columns > 0 && this.usedRange(true, part) !== undefined);
  }

  /** All that a formula shows, in its own cell and in those that it fills. */
  shown(row: number, column: number): Calculated {
    const spill = this.spillOf(row, column);
    if (!spill) return this.value(row, column);
    return Array.from({ length: spill.rows }, (_row, down) =>
      Array.from({ length: spill.columns }, (_column, right) => this.value(row + down, column + right)),
    );
  }

  /** The area that a formula fills. */
  spillOf(row: number, column: number): Rect | undefined {
    return this.spills.get(`${row},${column}`);
  }

  private endSpillsAt(row: number, column: number): void {
    if (this.spills.size + this.blocked.size > 0) this.endSpills({ row, column, rows: 1, columns: 1 });
  }

  /** Takes back what spills over a rectangle, and marks the formulas as due that did or would spill there. */
  protected endSpills(rect: Rect): void {
    for (const [key, wanted] of this.blocked) {
      if (!intersect(wanted, rect)) continue;
      this.blocked.delete(key);
      this.markDirty(wanted.row, wanted.column);
    }
    for (const [key, spill] of this.spills) {
      if (!intersect(spill, rect)) continue;
      this.spills.delete(key);
      this.respilled.push(spill);
      for (let column = spill.column; column < spill.column + spill.columns; column += 1) {
        for (let row = spill.row; row < spill.row + spill.rows; row += 1) {
          if (row !== spill.row || column !== spill.column) this.columnFor(row, column).store(row, null);
        }
      }
      this.markDirty(spill.row, spill.column);
    }
  }

  /** Areas whose values have changed because a formula fills them or no longer does; each is given once. */
  takeRespilled(): readonly Rect[] {
    return this.respilled.splice(0);
  }

  /** The formula of a cell goes, and what it filled with it. */
  protected emptied(row: number, column: number): void {
    this.endSpillsAt(row, column);
    if (this.arrays.size > 0) this.arrays.delete(`${row},${column}`);
  }

  /** Whether a rectangle holds some but not all of the cells that a formula was entered for. */
  cutsArray(rect: Rect): boolean {
    return [...this.arrays.values()].some((array) => intersect(array, rect) && !contains(rect, array));
  }

  protected arrayAt(row: number, column: number): Rect | undefined {
    return this.arrays.get(`${row},${column}`);
  }

  protected keepArray(array: Rect): void {
    this.arrays.set(`${array.row},${array.column}`, array);
  }

  protected endArrays(rect: Rect): void {
    for (const [key, filled] of this.arrays) if (intersect(filled, rect)) this.arrays.delete(key);
  }
}
