import { BooleanNumber, type IColumnData, type IRange, type IRowData, type IWorksheetData } from "@univerjs/core";
import type { Rect } from "../../../document/rect";
import type { SheetDocument } from "../../../document/sheetDocument";
import { pixels, points } from "../units";
import { hexColor } from "./styleEdit";

type Lines<T> = Readonly<Record<number, Partial<T> | null | undefined>>;

function toRect({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

function readSizes<T extends { hd?: BooleanNumber }>(
  lines: Lines<T>,
  sizeOf: (line: Partial<T>) => number | undefined,
  sizes: Map<number, number>,
  hidden: Set<number>,
  standard: number,
): void {
  for (const [key, line] of Object.entries(lines)) {
    const index = Number(key);
    const size = line ? sizeOf(line) : undefined;
    if (size !== undefined && size !== pixels(sizes.get(index) ?? standard)) sizes.set(index, points(size));
    if (line?.hd === BooleanNumber.TRUE) hidden.add(index);
    else hidden.delete(index);
  }
}

/** Takes over what the user has changed about a sheet but its cells, name and place: sizes, hiding, merging, panes. */
export function readSheet(shown: IWorksheetData, sheet: SheetDocument): void {
  const { columnWidths, rowHeights, hiddenColumns, hiddenRows, standardWidth, standardHeight } = sheet;
  readSizes<IColumnData>(shown.columnData, ({ w }) => w, columnWidths, hiddenColumns, standardWidth);
  // A height that follows the contents is the grid's own affair: Excel would find another.
  const height = ({ h, ia }: Partial<IRowData>) => (ia === BooleanNumber.TRUE ? undefined : h);
  readSizes<IRowData>(shown.rowData, height, rowHeights, hiddenRows, standardHeight);
  sheet.merges = shown.mergeData.map(toRect);
  const { xSplit, ySplit } = shown.freeze;
  sheet.freeze = xSplit > 0 || ySplit > 0 ? { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) } : undefined;
  sheet.showGridlines = shown.showGridlines !== BooleanNumber.FALSE;
  sheet.tabColor = hexColor(shown.tabColor) ?? "";
}
