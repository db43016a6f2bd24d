import type { CellValue } from "../../document/cellValue";
import { union, type Rect } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";

/** A cell that is no longer what the file holds. */
export interface CellChange {
  readonly value: CellValue;
  readonly formula: string | undefined;
  /** The cell's own style; absent where it is as it was. */
  readonly style?: number;
  /** The formula is as it was, so that it stays as it was written. */
  readonly keepsFormula?: boolean;
}

/** Changed cells by row and column. */
export type CellChanges = Map<number, Map<number, CellChange>>;

/** Where a sheet differs from what was read from its file. */
export interface SheetChanges {
  /** Cells that somebody changed: contents and styles. */
  readonly edited: CellChanges;
  /** Those of them whose contents formulas may read. */
  readonly contents: readonly Rect[];
  /** Cells that show another value because of a formula, by the "row,column" of the formula. */
  readonly calculated: ReadonlyMap<string, CellChanges>;
}

export function put(changes: CellChanges, row: number, column: number, change: CellChange): void {
  const inRow = changes.get(row);
  if (inRow) inRow.set(column, change);
  else changes.set(row, new Map([[column, change]]));
}

/** The cells in which a sheet differs from what was read from its file. */
export function sheetChanges(before: SheetDocument, now: SheetDocument): SheetChanges {
  const edited: CellChanges = new Map();
  const contents: Rect[] = [];
  const calculated = new Map<string, CellChanges>();
  const area = both(before.cells.usedRange(false), now.cells.usedRange(false));
  if (!area) return { edited, contents, calculated };
  const unchanged = ({ row, column }: Rect) => before.cells.formula(row, column) === now.cells.formula(row, column);
  const [fillers, earlier] = [fillersOf(now, unchanged), fillersOf(before, unchanged)];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const change = changeAt(before, now, row, column);
      if (!change) continue;
      const key = `${row},${column}`;
      const filler = fillers.get(key) ?? (change.value === null ? earlier.get(key) : undefined);
      const formula = change.keepsFormula ? key : change.formula === undefined ? filler : undefined;
      if (formula === undefined || change.style !== undefined) put(edited, row, column, change);
      if (formula === undefined) contents.push({ row, column, rows: 1, columns: 1 });
      else if (change.style === undefined) put(at(calculated, formula), row, column, change);
    }
  }
  return { edited, contents, calculated };
}

function at(changes: Map<string, CellChanges>, formula: string): CellChanges {
  const known = changes.get(formula);
  if (known) return known;
  const made: CellChanges = new Map();
  changes.set(formula, made);
  return made;
}

function both(a: Rect | undefined, b: Rect | undefined): Rect | undefined {
  return a && b ? union(a, b) : (a ?? b);
}

/** By the cells that formulas fill besides their own: the formula's cell. */
function fillersOf({ cells }: SheetDocument, wanted: (rect: Rect) => boolean): ReadonlyMap<string, string> {
  const fillers = new Map<string, string>();
  for (const [key, rect] of cells.spills) {
    if (!wanted(rect)) continue;
    for (let right = 0; right < rect.columns; right += 1) {
      for (let down = 0; down < rect.rows; down += 1) {
        if (down + right > 0) fillers.set(`${rect.row + down},${rect.column + right}`, key);
      }
    }
  }
  return fillers;
}

function changeAt(before: SheetDocument, now: SheetDocument, row: number, column: number): CellChange | undefined {
  const value = now.cells.value(row, column);
  const formula = now.cells.formula(row, column);
  const own = now.cells.ownStyle(row, column);
  const restyled = own !== before.cells.ownStyle(row, column);
  const same = formula === before.cells.formula(row, column);
  if (!restyled && same) {
    // A formula that came without a value stays without: that it was computed meanwhile is no change of the sheet.
    if (value === before.cells.value(row, column) || before.cells.isDirty(row, column)) return undefined;
  }
  return {
    value,
    formula,
    ...(restyled ? { style: own ?? 0 } : {}),
    ...(same && formula !== undefined ? { keepsFormula: true } : {}),
  };
}
