import {
  ObjectMatrix,
  type ICellData,
  type ICommandInfo,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  type FormulaDataModel,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveNumfmtMutation,
  RemoveSheetMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type IMoveRangeMutationParams,
} from "@univerjs/preset-sheets-core";
import type { SheetDocument } from "../../../document/sheetDocument";
import type { WorkbookDocument } from "../../../document/workbookDocument";
import { contentOf } from "./cellEdit";
import { reachesDocument } from "./followed";
import { readLineStyles } from "./lineStyles";
import { addSheet, removeSheet, renameSheet, showSheet, sortSheets } from "./sheetsEdit";
import { readSheet } from "./sheetEdit";
import { styleChange } from "./styleEdit";
import { touchedCells } from "./touchedCells";

type Cells = NonNullable<ISetRangeValuesMutationParams["cellValue"]>;

/** Brings what the user does in the grid into the document. */
export class UserEdits {
  constructor(
    private readonly document: WorkbookDocument,
    private readonly workbook: Workbook,
    private readonly formulas: FormulaDataModel,
  ) {}

  /** Takes over a mutation that the grid has carried out. What the document can't follow is left to be shown again. */
  apply(command: ICommandInfo): void {
    const { id, params } = command;
    if (!reachesDocument(id)) return;
    switch (id) {
      case SetRangeValuesMutation.id: {
        const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
        if (cellValue) this.cells(subUnitId, cellValue);
        return;
      }
      case MoveRangeMutation.id: {
        const { from, to } = params as IMoveRangeMutationParams;
        this.cells(from.subUnitId, from.value as Cells);
        this.cells(to.subUnitId, to.value as Cells);
        return;
      }
      case SetNumfmtMutation.id:
      case RemoveNumfmtMutation.id:
        return this.formats(command);
      case InsertSheetMutation.id: {
        const { sheet, index } = params as IInsertSheetMutationParams;
        addSheet(this.document, sheet.name, index);
        return;
      }
      default:
        this.sheetChanged(id, params as { readonly subUnitId?: string; readonly name?: string } | undefined);
    }
  }

  private sheetChanged(id: string, params: { readonly subUnitId?: string; readonly name?: string } | undefined): void {
    const sheet = this.document.sheets.find((one) => one.id === params?.subUnitId);
    if (!sheet) return;
    if (id === RemoveSheetMutation.id) return removeSheet(this.document, sheet);
    if (id === SetWorksheetNameMutation.id) return renameSheet(this.document, sheet, params?.name ?? "");
    const worksheet = this.workbook.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    const config = worksheet.getConfig();
    readSheet(config, sheet);
    readLineStyles(this.document, sheet, config, (style) => this.workbook.getStyles().get(style));
    showSheet(this.document, sheet, !worksheet.isSheetHidden());
    sortSheets(this.document, this.workbook.getSheetOrders());
  }

  private cells(sheetId: string, cells: Cells): void {
    const sheet = this.document.sheets.find(({ id }) => id === sheetId);
    const worksheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet || !worksheet) return;
    new ObjectMatrix<Nullable<ICellData>>(cells).forValue((row, column, given) => {
      if (isLocked(this.document, sheet, row, column)) return;
      const moved = !given || Object.keys(given).some((part) => part !== "s" && part !== "custom");
      if (moved) this.content(sheet, worksheet, row, column);
      if (!given || "s" in given) this.style(sheet, worksheet, row, column);
    });
  }

  /** Number formats, which the grid sets by range. */
  private formats(command: ICommandInfo): void {
    for (const { sheet, cells } of touchedCells(this.document, command)) {
      const worksheet = this.workbook.getSheetBySheetId(sheet.id);
      if (!worksheet) continue;
      for (const { row, column } of cells) {
        if (!isLocked(this.document, sheet, row, column)) this.style(sheet, worksheet, row, column);
      }
    }
  }

  private content(sheet: SheetDocument, worksheet: Worksheet, row: number, column: number): void {
    const cell = worksheet.getCellMatrix().getValue(row, column);
    const shared = cell?.si
      ? this.formulas.getFormulaStringByCell(row, column, sheet.id, this.workbook.getUnitId())
      : "";
    const { value, formula, quotePrefix } = contentOf(cell, shared || undefined);
    const { cells } = sheet;
    if (formula !== undefined) {
      if (formula !== cells.formula(row, column)) cells.setFormula(row, column, formula);
    } else if (value !== cells.value(row, column) || cells.formula(row, column) !== undefined) {
      cells.set(row, column, value);
    }
    const { styles } = this.document;
    const style = cells.style(row, column);
    if ((styles.get(style).quotePrefix ?? false) === quotePrefix) return;
    cells.setStyle(row, column, styles.with(style, { quotePrefix: quotePrefix || undefined }));
  }

  private style(sheet: SheetDocument, worksheet: Worksheet, row: number, column: number): void {
    const { styles } = this.document;
    const { cells } = sheet;
    const shown = this.workbook.getStyles().getStyleByCell(worksheet.getCellMatrix().getValue(row, column));
    const own = cells.ownStyle(row, column);
    if (!shown && own === undefined) return;
    const before = own ?? 0;
    const change = styleChange(styles.get(before), shown ?? {});
    if (Object.keys(change).length > 0) cells.setStyle(row, column, styles.with(before, change));
  }
}

/** On a protected sheet only unlocked cells can be typed into. */
function isLocked(document: WorkbookDocument, sheet: SheetDocument, row: number, column: number): boolean {
  return sheet.protection.protected && document.styles.get(sheet.cells.style(row, column)).locked !== false;
}
