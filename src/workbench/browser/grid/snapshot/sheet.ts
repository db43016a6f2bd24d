import { BooleanNumber, type ICellData, type IFreeze, type IRange, type IWorksheetData } from "@univerjs/core";
import type { Rect } from "../../../document/rect";
import type { SheetDocument } from "../../../document/sheetDocument";
import { pixels } from "../units";
import { gridStyleId, toGridCell } from "./cell";

const headingSize = { width: 46, height: 20 } as const;
/** Rows and columns beyond the used ones, to type into. */
const spare = { rows: 200, columns: 12 } as const;
const least = { rows: 1000, columns: 40 } as const;

export function toRange({ row, column, rows, columns }: Rect): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function toFreeze(sheet: SheetDocument): IFreeze {
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
  return { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
}

/** How many rows and columns the grid offers: a sheet of a million rows would slow every scroll. */
export function offeredSize(sheet: SheetDocument): { readonly rows: number; readonly columns: number } {
  const used = sheet.cells.usedRange(false);
  const lowest = Math.max(used ? used.row + used.rows : 0, ...sheet.merges.map(({ row, rows }) => row + rows));
  const rightmost = Math.max(used ? used.column + used.columns : 0, ...sheet.columnWidths.keys());
  return {
    rows: Math.max(least.rows, lowest + spare.rows),
    columns: Math.max(least.columns, rightmost + spare.columns),
  };
}

/** How a cell is shown; undefined where there is nothing to show. */
export type CellShown = (sheet: SheetDocument, row: number, column: number) => ICellData | undefined;

function cellsOf(sheet: SheetDocument, shownAs: CellShown): Record<number, Record<number, ICellData>> {
  const used = sheet.cells.usedRange(false);
  const matrix: Record<number, Record<number, ICellData>> = {};
  if (!used) return matrix;
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    let any = false;
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const cell = shownAs(sheet, row, column);
      if (!cell) continue;
      line[column] = cell;
      any = true;
    }
    if (any) matrix[row] = line;
  }
  return matrix;
}

type SizedLines = Record<number, { w?: number; h?: number; hd?: BooleanNumber; ia?: BooleanNumber; s?: string }>;

/** Heights, hidden rows and the styles of whole rows. */
export function rowsOf(sheet: SheetDocument): SizedLines {
  const rows: SizedLines = {};
  const of = (row: number) => (rows[row] ??= {});
  for (const [row, height] of sheet.rowHeights) Object.assign(of(row), { h: pixels(height), ia: BooleanNumber.FALSE });
  for (const row of sheet.hiddenRows) of(row).hd = BooleanNumber.TRUE;
  for (const [row, style] of sheet.cells.styleDefaults.rows) of(row).s = gridStyleId(style);
  return rows;
}

/** Widths, hidden columns and the styles of whole columns. */
export function columnsOf(sheet: SheetDocument): SizedLines {
  const columns: SizedLines = {};
  const of = (column: number) => (columns[column] ??= {});
  for (const [column, width] of sheet.columnWidths) of(column).w = pixels(width);
  for (const column of sheet.hiddenColumns) of(column).hd = BooleanNumber.TRUE;
  for (const [column, style] of sheet.cells.styleDefaults.columns) of(column).s = gridStyleId(style);
  return columns;
}

/** A sheet as the grid loads it, all at once. */
export function sheetSnapshot(sheet: SheetDocument, shownAs: CellShown = toGridCell): Partial<IWorksheetData> {
  const size = offeredSize(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: size.rows,
    columnCount: size.columns,
    defaultColumnWidth: pixels(sheet.standardWidth),
    defaultRowHeight: pixels(sheet.standardHeight),
    freeze: toFreeze(sheet),
    mergeData: sheet.merges.map(toRange),
    cellData: cellsOf(sheet, shownAs),
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet),
    defaultStyle: gridStyleId(sheet.cells.styleDefaults.sheet),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowHeader: {
      width: headingSize.width,
      hidden: sheet.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    },
    columnHeader: {
      height: headingSize.height,
      hidden: sheet.showHeadings ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    },
  };
}
