import { RANGE_TYPE, type IRange, type Workbook } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import { formatLocalAddress, parseLocalAddress } from "../../../document/a1";
import { maxColumns, maxRows, type Rect } from "../../../document/rect";
import type { WorkbookDocument } from "../../../document/workbookDocument";
import type { Run } from "./pushSheet";
import { selectedRect } from "./selectedRect";

/** Keeps the selection of the grid and the document the same. */
export class SelectionSync {
  private known = "";

  constructor(
    private readonly document: WorkbookDocument,
    private readonly workbook: Workbook,
    private readonly selections: SheetsSelectionsService,
    private readonly run: Run,
    private readonly onSelect: (sheetName: string, address: string) => void,
  ) {}

  /** Whether an operation of the grid may have changed what is selected. */
  concerns(id: string): boolean {
    return id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id;
  }

  /** Tells the document what the user has selected. */
  pull(): void {
    const worksheet = this.workbook.getActiveSheet();
    const sheet = this.document.sheets.find(({ id }) => id === worksheet.getSheetId());
    const range = this.selections.getCurrentLastSelection()?.range;
    if (!sheet) return;
    const address = range ? formatLocalAddress(selectedRect(range)) : "A1";
    const key = `${sheet.id}!${address}`;
    if (key === this.known) return;
    this.known = key;
    this.document.selection = { sheet, address };
    this.onSelect(sheet.name, address);
  }

  /** Shows what is selected in the document. */
  push(): void {
    const { sheet, address } = this.document.selection;
    const key = `${sheet.id}!${address}`;
    const rect = parseLocalAddress(address.split(",")[0] ?? "");
    if (this.workbook.getActiveSheet().getSheetId() !== sheet.id) this.activate(sheet.id);
    if (key === this.known || !rect) return;
    this.known = key;
    const worksheet = this.workbook.getActiveSheet();
    const range = this.shownRange(rect, worksheet.getRowCount(), worksheet.getColumnCount());
    const primary = { ...range, endRow: range.startRow, endColumn: range.startColumn };
    const cell = { ...primary, actualRow: range.startRow, actualColumn: range.startColumn };
    const selection = { range, primary: { ...cell, isMerged: false, isMergedMainCell: false }, style: null };
    const at = { unitId: this.workbook.getUnitId(), subUnitId: sheet.id };
    this.run(SetSelectionsOperation.id, { ...at, selections: [selection] });
  }

  private activate(subUnitId: string): void {
    this.run(SetWorksheetActiveOperation.id, { unitId: this.workbook.getUnitId(), subUnitId });
  }

  private shownRange({ row, column, rows, columns }: Rect, rowCount: number, columnCount: number): IRange {
    const wholeRows = columns === maxColumns;
    const wholeColumns = rows === maxRows;
    return {
      startRow: row,
      startColumn: column,
      endRow: Math.min(row + rows, rowCount) - 1,
      endColumn: Math.min(column + columns, columnCount) - 1,
      rangeType: wholeRows
        ? wholeColumns
          ? RANGE_TYPE.ALL
          : RANGE_TYPE.ROW
        : wholeColumns
          ? RANGE_TYPE.COLUMN
          : RANGE_TYPE.NORMAL,
    };
  }
}
