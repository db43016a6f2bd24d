import { quoteSheet } from "../../../cells/address";
import { formatLocalAddress } from "../../document/a1";
import type { SheetDocument } from "../../document/sheetDocument";
import type { Getter } from "../objectType";
import { cellCount, isEntireColumn, isEntireRow, type RangeTarget } from "./rangeTarget";

export function columnWidth(sheet: SheetDocument, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return sheet.columnWidths.get(column) ?? sheet.standardWidth;
}

export function rowHeight(sheet: SheetDocument, row: number): number {
  if (sheet.hiddenRows.has(row)) return 0;
  return sheet.rowHeights.get(row) ?? sheet.standardHeight;
}

/** Points from the sheet's left edge to a column, without walking over sixteen thousand of them. */
export function leftOf(sheet: SheetDocument, column: number): number {
  return offset(column, sheet.standardWidth, new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns]), (at) =>
    columnWidth(sheet, at),
  );
}

export function topOf(sheet: SheetDocument, row: number): number {
  return offset(row, sheet.standardHeight, new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows]), (at) =>
    rowHeight(sheet, at),
  );
}

function offset(index: number, standard: number, special: Set<number>, sizeOf: (at: number) => number): number {
  let size = index * standard;
  for (const at of special) if (at < index) size += sizeOf(at) - standard;
  return size;
}

function addressOf({ sheet, rect }: RangeTarget): string {
  return `${quoteSheet(sheet.name)}!${formatLocalAddress(rect)}`;
}

function hidden(set: ReadonlySet<number>, first: number, count: number): boolean | null {
  let found = 0;
  for (const index of set) if (index >= first && index < first + count) found += 1;
  return found === 0 ? false : found === count ? true : null;
}

export const rowHidden = ({ sheet, rect }: RangeTarget) => hidden(sheet.hiddenRows, rect.row, rect.rows);
export const columnHidden = ({ sheet, rect }: RangeTarget) => hidden(sheet.hiddenColumns, rect.column, rect.columns);

/** Where a range is and how large: plain properties that need no cell. */
export const measures: Readonly<Record<string, Getter<RangeTarget>>> = {
  address: alive(addressOf),
  addressLocal: alive(addressOf),
  rowIndex: alive(({ rect }) => rect.row),
  columnIndex: alive(({ rect }) => rect.column),
  rowCount: alive(({ rect }) => rect.rows),
  columnCount: alive(({ rect }) => rect.columns),
  // Excel counts in 32 bits and gives up above that.
  cellCount: alive(({ rect }) => (cellCount(rect) > 2_147_483_647 ? -1 : cellCount(rect))),
  isEntireColumn: alive(({ rect }) => isEntireColumn(rect)),
  isEntireRow: alive(({ rect }) => isEntireRow(rect)),
  rowHidden: alive(rowHidden),
  columnHidden: alive(columnHidden),
  hidden: alive((target) => {
    const [rows, columns] = [rowHidden(target), columnHidden(target)];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }),
  left: alive(({ sheet, rect }) => leftOf(sheet, rect.column)),
  top: alive(({ sheet, rect }) => topOf(sheet, rect.row)),
  width: alive(({ sheet, rect }) => leftOf(sheet, rect.column + rect.columns) - leftOf(sheet, rect.column)),
  height: alive(({ sheet, rect }) => topOf(sheet, rect.row + rect.rows) - topOf(sheet, rect.row)),
};

function alive(read: (target: RangeTarget) => unknown): Getter<RangeTarget> {
  return (target, excel) => {
    excel.assertAlive(target.sheet);
    return read(target);
  };
}
