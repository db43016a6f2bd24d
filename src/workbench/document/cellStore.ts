import { chunkRows } from "./cellChunk";
import type { CellErrorValue, CellValue } from "./cellValue";
import { maxColumns, maxRows, type Rect } from "./rect";
import { FilledCells } from "./filledCells";
import { StyleDefaults } from "./styleDefaults";

export type ClearWhat = "all" | "contents" | "formats";

/** A cell on its way to another place. */
export interface TakenCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly style: number | undefined;
  readonly isDue: boolean;
  /** The cells that its formula was entered for, where they are more than what it comes to. */
  readonly array: Rect | undefined;
}

/** The cells of a sheet, stored by column. Rows and columns count from zero. */
export class CellStore extends FilledCells {
  readonly styleDefaults = new StyleDefaults();

  /** The formula with its leading "=", or undefined for a cell that holds a plain value. */
  formula(row: number, column: number): string | undefined {
    return this.stored.get(column)?.formulas.get(row);
  }

  /** Stores a plain value, in place of a formula where there was one. */
  set(row: number, column: number, value: CellValue): void {
    if (value === null && !this.stored.has(column)) return;
    this.emptied(row, column);
    const cells = this.columnFor(row, column);
    if (cells.formulas.has(row)) this.edits += 1;
    cells.set(row, value);
  }

  /** Stores a formula with leading "="; without a cached value it is dirty and shows 0. */
  setFormula(row: number, column: number, formula: string, cached?: CellValue): void {
    this.emptied(row, column);
    const cells = this.columnFor(row, column);
    cells.formulas.set(row, formula);
    this.edits += 1;
    cells.settle(row);
    if (cached === undefined) cells.dirty.add(row);
    cells.store(row, cached === undefined ? 0 : cached);
  }

  /** Rewrites a formula whose meaning stays the same: its value stays, and stays as fresh as it was. */
  replaceFormula(row: number, column: number, formula: string): void {
    this.columnFor(row, column).formulas.set(row, formula);
    this.edits += 1;
  }

  /** The style that shows: the cell's own, else its row's, its column's, the sheet's. */
  style(row: number, column: number): number {
    return this.stored.get(column)?.style(row) ?? this.styleDefaults.at(row, column);
  }

  /** The cell's own style, or undefined where it shows that of its row, column or sheet. */
  ownStyle(row: number, column: number): number | undefined {
    return this.stored.get(column)?.style(row);
  }

  setStyle(row: number, column: number, style: number): void {
    this.columnFor(row, column).setStyle(row, style);
  }

  /** Passes the style of every cell of a rectangle through `change`; whole rows and columns cost no cells. */
  restyle(rect: Rect, change: (style: number) => number): void {
    const crossing = rect.row === 0 && rect.rows === maxRows ? [...this.styleDefaults.rows.keys()] : [];
    for (const row of crossing.filter(() => rect.columns < maxColumns)) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        this.setStyle(row, column, this.style(row, column));
      }
    }
    const own = (row: number, column: number, style: number) => this.setStyle(row, column, change(style));
    if (this.styleDefaults.restyle(rect, change)) {
      for (const [column, cells] of this.columnsIn(rect)) {
        for (const row of cells.storedRows(rect.row, rect.rows)) {
          const style = cells.style(row);
          if (style !== undefined) own(row, column, style);
        }
      }
      return;
    }
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      for (let row = rect.row; row < rect.row + rect.rows; row += 1) own(row, column, this.style(row, column));
    }
  }

  /** Hands every value of a rectangle to `sink`, column by column, with blanks and errors in the caller's form. */
  forEachValue<T>(
    rect: Rect,
    blank: T,
    errorAs: (error: CellErrorValue) => T,
    sink: (row: number, column: number, value: T | string | number | boolean) => void,
  ): void {
    for (let c = 0; c < rect.columns; c += 1) {
      const cells = this.stored.get(rect.column + c);
      if (cells) cells.forEach(rect.row, rect.rows, blank, errorAs, (r, value) => sink(r, c, value));
      else for (let r = 0; r < rect.rows; r += 1) sink(r, c, blank);
    }
  }

  clear(rect: Rect, what: ClearWhat): void {
    this.touched += 1;
    if (what !== "formats") {
      this.edits += 1;
      this.endArrays(rect);
      this.endSpills(rect);
    }
    for (const [column, cells] of this.columnsIn(rect)) {
      for (const row of cells.storedRows(rect.row, rect.rows)) {
        this.watcher?.(column, Math.floor(row / chunkRows));
        if (what !== "formats") cells.set(row, null);
        if (what !== "contents") cells.setStyle(row, undefined);
      }
      if (what === "all" && rect.row === 0 && rect.rows === maxRows) this.stored.delete(column);
    }
    if (what !== "contents" && !this.styleDefaults.restyle(rect, () => 0)) {
      for (const [row, style] of this.styleDefaults.rows) this.coverDefault(rect, style, row, undefined);
      for (const [column, style] of this.styleDefaults.columns) this.coverDefault(rect, style, undefined, column);
      if (this.styleDefaults.sheet !== 0) this.restyle(rect, () => 0);
    }
  }

  /** A cell cleared inside a styled row or column shows no style: it gets the default one of its own. */
  private coverDefault(rect: Rect, style: number, row: number | undefined, column: number | undefined): void {
    if (style === 0) return;
    const rows = row === undefined ? rect : { row, rows: row >= rect.row && row < rect.row + rect.rows ? 1 : 0 };
    const within = column === undefined || (column >= rect.column && column < rect.column + rect.columns);
    const columns = column === undefined ? rect : { column, columns: within ? 1 : 0 };
    for (let c = columns.column; c < columns.column + columns.columns; c += 1) {
      for (let r = rows.row; r < rows.row + rows.rows; r += 1) this.setStyle(r, c, 0);
    }
  }

  /** Takes the cells of a rectangle out, to be put down elsewhere; what spills over it is due again. */
  take(rect: Rect): readonly TakenCell[] {
    this.touched += 1;
    this.edits += 1;
    this.endSpills(rect);
    const taken: TakenCell[] = [];
    for (const [column, cells] of this.columnsIn(rect)) {
      for (const row of new Set(cells.storedRows(rect.row, rect.rows))) {
        const [value, formula, style] = [cells.value(row), cells.formulas.get(row), cells.style(row)];
        if (value === null && formula === undefined && style === undefined) continue;
        const array = this.arrayAt(row, column);
        taken.push({ row, column, value, formula, style, isDue: cells.dirty.has(row), array });
        this.watcher?.(column, Math.floor(row / chunkRows));
        cells.set(row, null);
        cells.setStyle(row, undefined);
      }
    }
    this.endArrays(rect);
    return taken;
  }

  /** Puts cells down so many rows below and columns right of where they were taken. */
  put(taken: readonly TakenCell[], down: number, right: number): void {
    for (const { row, column, value, formula, style, isDue, array } of taken) {
      const [atRow, atColumn] = [row + down, column + right];
      if (formula !== undefined) this.setFormula(atRow, atColumn, formula, isDue ? undefined : value);
      else if (value !== null) this.set(atRow, atColumn, value);
      if (style !== undefined) this.setStyle(atRow, atColumn, style);
      if (array) this.keepArray({ ...array, row: atRow, column: atColumn });
    }
  }

  /** Every formula of the sheet, or of a rectangle of it, column by column. */
  *formulas(within?: Rect): IterableIterator<{ row: number; column: number; formula: string }> {
    for (const [column, cells] of within ? this.columnsIn(within) : this.stored) {
      for (const [row, formula] of cells.formulas) {
        if (within && (row < within.row || row >= within.row + within.rows)) continue;
        yield { row, column, formula };
      }
    }
  }

  *dirtyFormulas(): IterableIterator<{ row: number; column: number; formula: string }> {
    for (const [column, cells] of this.stored) {
      for (const row of cells.dirty) yield { row, column, formula: cells.formulas.get(row) ?? "" };
    }
  }
}
