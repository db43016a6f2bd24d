import type { Rect } from "./rect";
import { maxColumns, maxRows } from "./rect";

/** Styles of whole rows, whole columns and the whole sheet: what a cell without a style of its own shows. */
export class StyleDefaults {
  sheet = 0;
  readonly columns = new Map<number, number>();
  readonly rows = new Map<number, number>();

  at(row: number, column: number): number {
    return this.rows.get(row) ?? this.columns.get(column) ?? this.sheet;
  }

  /** Changes the defaults where a rectangle spans whole rows or columns; false where it doesn't. */
  restyle(rect: Rect, change: (style: number) => number): boolean {
    const allRows = rect.row === 0 && rect.rows === maxRows;
    const allColumns = rect.column === 0 && rect.columns === maxColumns;
    if (!allRows && !allColumns) return false;
    if (allRows && allColumns) {
      this.sheet = change(this.sheet);
      for (const [column, style] of this.columns) this.columns.set(column, change(style));
      for (const [row, style] of this.rows) this.rows.set(row, change(style));
    } else if (allRows) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        this.columns.set(column, change(this.columns.get(column) ?? this.sheet));
      }
    } else {
      for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
        this.rows.set(row, change(this.rows.get(row) ?? this.sheet));
      }
    }
    return true;
  }
}
