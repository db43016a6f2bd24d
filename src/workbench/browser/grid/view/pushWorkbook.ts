import type { ICellData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { CellsChanged } from "../../../document/history";
import type { SheetDocument } from "../../../document/sheetDocument";
import type { WorkbookDocument } from "../../../document/workbookDocument";
import { gridStyleId } from "../snapshot/cell";
import { sheetSnapshot, type CellShown } from "../snapshot/sheet";
import { toGridStyle } from "../snapshot/style";
import { pushSheet, type Run } from "./pushSheet";

/** Brings the grid in line with the document, and sends it only what is not right already. */
export class WorkbookView {
  private knownStyles: number;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly workbook: Workbook,
    private readonly shownAs: CellShown,
    private readonly run: Run,
  ) {
    this.knownStyles = document.styles.size;
  }

  push(changed: readonly CellsChanged[]): void {
    this.pushStyles();
    this.pushSheets();
    for (const sheet of this.document.sheets) {
      const worksheet = this.workbook.getSheetBySheetId(sheet.id);
      if (worksheet) pushSheet(sheet, this.workbook, worksheet, this.run);
    }
    for (const { sheet, cells } of changed) {
      const worksheet = this.workbook.getSheetBySheetId(sheet.id);
      if (worksheet) this.pushCells(sheet, worksheet, cells);
    }
  }

  private pushStyles(): void {
    const { styles } = this.document;
    for (; this.knownStyles < styles.size; this.knownStyles += 1) {
      const id = this.knownStyles;
      this.workbook.getStyles().addCustomStyle(gridStyleId(id), toGridStyle(styles.get(id)));
    }
  }

  private pushSheets(): void {
    const { sheets } = this.document;
    const unitId = this.workbook.getUnitId();
    const wanted = new Set(sheets.map(({ id }) => id));
    sheets.forEach((sheet, index) => {
      if (this.workbook.getSheetBySheetId(sheet.id)) return;
      this.run(InsertSheetMutation.id, { unitId, index, sheet: sheetSnapshot(sheet, this.shownAs) });
    });
    for (const worksheet of this.workbook.getSheets()) {
      const subUnitId = worksheet.getSheetId();
      if (wanted.has(subUnitId)) continue;
      this.run(RemoveSheetMutation.id, { unitId, subUnitId, subUnitName: worksheet.getName() });
    }
    sheets.forEach((sheet, toOrder) => {
      const fromOrder = this.workbook.getSheetOrders().indexOf(sheet.id);
      if (fromOrder !== toOrder) {
        this.run(SetWorksheetOrderMutation.id, { unitId, subUnitId: sheet.id, fromOrder, toOrder });
      }
    });
  }

  /** Puts cells into the grid's own store, then tells it which: its mutation would mix old formatting with new. */
  private pushCells(sheet: SheetDocument, worksheet: Worksheet, cells: CellsChanged["cells"]): void {
    const matrix = worksheet.getCellMatrix();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    let any = false;
    for (const { row, column } of cells) {
      const wanted = this.shownAs(sheet, row, column);
      if (isSame(matrix.getValue(row, column), wanted)) continue;
      if (wanted) matrix.setValue(row, column, wanted);
      else matrix.realDeleteValue(row, column);
      (cellValue[row] ??= {})[column] = {};
      any = true;
    }
    if (!any) return;
    this.run(SetRangeValuesMutation.id, { unitId: this.workbook.getUnitId(), subUnitId: sheet.id, cellValue });
  }
}

function isSame(shown: Nullable<ICellData>, wanted: ICellData | undefined): boolean {
  const parts: readonly (keyof ICellData)[] = ["v", "t", "f", "s", "p", "si"];
  return parts.every((part) => (shown?.[part] ?? undefined) === (wanted?.[part] ?? undefined));
}
