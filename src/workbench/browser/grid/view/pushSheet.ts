import { BooleanNumber, type IRange, type Workbook, type Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetDefaultStyleMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import type { SheetDocument } from "../../../document/sheetDocument";
import { gridStyleId } from "../snapshot/cell";
import { columnsOf, offeredSize, rowsOf, toFreeze, toRange } from "../snapshot/sheet";
import { pixels } from "../units";
import { differentLines } from "./differentLines";

/** Carries out a mutation of the grid. */
export type Run = (id: string, params: object) => void;

const keyOf = ({ startRow, startColumn, endRow, endColumn }: IRange) =>
  [startRow, startColumn, endRow, endColumn].join();

/** Brings everything of a shown sheet but its cells in line with the document; what is right already is left alone. */
export function pushSheet(sheet: SheetDocument, workbook: Workbook, worksheet: Worksheet, run: Run): void {
  const config = worksheet.getConfig();
  const at = { unitId: workbook.getUnitId(), subUnitId: sheet.id };
  if (worksheet.getName() !== sheet.name) run(SetWorksheetNameMutation.id, { ...at, name: sheet.name });
  const hidden = sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  if ((config.hidden || BooleanNumber.FALSE) !== hidden) run(SetWorksheetHideMutation.id, { ...at, hidden });
  if ((config.tabColor ?? "") !== sheet.tabColor) run(SetTabColorMutation.id, { ...at, color: sheet.tabColor });
  const showGridlines = sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (config.showGridlines !== showGridlines) run(ToggleGridlinesMutation.id, { ...at, showGridlines });
  const freeze = toFreeze(sheet);
  if (freeze.xSplit !== config.freeze.xSplit || freeze.ySplit !== config.freeze.ySplit) {
    run(SetFrozenMutation.id, { ...at, ...freeze });
  }
  const defaultStyle = gridStyleId(sheet.cells.styleDefaults.sheet);
  if (config.defaultStyle !== defaultStyle) run(SetWorksheetDefaultStyleMutation.id, { ...at, defaultStyle });
  pushSize(sheet, worksheet, at, run);
  pushMerges(sheet, config.mergeData, at, run);
  const columnData = differentLines(columnsOf(sheet), config.columnData, { w: pixels(sheet.standardWidth) });
  if (columnData) {
    run(SetColDataMutation.id, { ...at, columnData });
    // This one makes the grid measure its columns again.
    run(SetWorksheetColWidthMutation.id, { ...at, ranges: [], colWidth: 0 });
  }
  const rowData = differentLines(rowsOf(sheet), config.rowData, { h: pixels(sheet.standardHeight) });
  if (rowData) {
    run(SetRowDataMutation.id, { ...at, rowData });
    run(SetWorksheetRowHeightMutation.id, { ...at, ranges: [], rowHeight: 0 });
  }
}

interface At {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** The grid grows with the sheet; it doesn't shrink under the user's hands. */
function pushSize(sheet: SheetDocument, worksheet: Worksheet, at: At, run: Run): void {
  const { rows, columns } = offeredSize(sheet);
  if (rows > worksheet.getRowCount()) run(SetWorksheetRowCountMutation.id, { ...at, rowCount: rows });
  if (columns > worksheet.getColumnCount()) run(SetWorksheetColumnCountMutation.id, { ...at, columnCount: columns });
}

function pushMerges(sheet: SheetDocument, shown: readonly IRange[], at: At, run: Run): void {
  const wanted = sheet.merges.map(toRange);
  const keys = new Set(wanted.map(keyOf));
  const known = new Set(shown.map(keyOf));
  const gone = shown.filter((range) => !keys.has(keyOf(range)));
  const added = wanted.filter((range) => !known.has(keyOf(range)));
  if (gone.length > 0) run(RemoveWorksheetMergeMutation.id, { ...at, ranges: gone });
  if (added.length > 0) run(AddWorksheetMergeMutation.id, { ...at, ranges: added });
}
