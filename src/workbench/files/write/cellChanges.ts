import type { CellValue } from "../../document/cellValue";
import { union, type Rect } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";

/** A cell that is no longer what the file holds. */
export interface CellChange {
  readonly value: CellValue;
  readonly formula: string | undefined;
  /** The cell's own style; absent where it is as it was. */
  readonly style?: number;
}

/** Changed cells by row and column. */
export type CellChanges = Map<number, Map<number, CellChange>>;

/** The cells in which a sheet differs from what was read from its file. */
export function cellChanges(before: SheetDocument, now: SheetDocument): CellChanges {
  const changes: CellChanges = new Map();
  const area = both(before.cells.usedRange(false), now.cells.usedRange(false));
  if (!area) return changes;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const change = changeAt(before, now, row, column);
      if (!change) continue;
      let inRow = changes.get(row);
      if (!inRow) changes.set(row, (inRow = new Map()));
      inRow.set(column, change);
    }
  }
  return changes;
}

function both(a: Rect | undefined, b: Rect | undefined): Rect | undefined {
  return a && b ? union(a, b) : (a ?? b);
}

function changeAt(before: SheetDocument, now: SheetDocument, row: number, column: number): CellChange | undefined {
  const value = now.cells.value(row, column);
  const formula = now.cells.formula(row, column);
  const own = now.cells.ownStyle(row, column);
  const restyled = own !== before.cells.ownStyle(row, column);
  if (!restyled && formula === before.cells.formula(row, column)) {
    // A formula that came without a value stays without: that it was computed meanwhile is no change of the sheet.
    if (value === before.cells.value(row, column) || before.cells.isDirty(row, column)) return undefined;
  }
  return { value, formula, ...(restyled ? { style: own ?? 0 } : {}) };
}
