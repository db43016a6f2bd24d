import { columnNumber } from "../../cells/address";
import { activeSheetId } from "../sheets/activeSheet";
import type { Area } from "../formulas/findFormulas";
import type { Mark } from "../formulas/editCells";
import { readRecords, type StoredFormulas, type StoredRecord } from "./storedFormulas";

/**
 * The hidden name by which a converted sheet is known again: after renaming, moving, copying, saving and opening. Called
 * as earlier versions called it: their workbooks are still read.
 */
export const convertedMark = "MSP_Frozen";

export type FormulaScope = "sheet" | "workbook";

/** A sheet as it is now. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly used: Area | undefined;
  readonly mark: Mark | undefined;
}

export interface ConversionState {
  /** All sheets of the workbook. */
  readonly sheets: readonly SheetNow[];
  /** Those that were asked for. */
  readonly scope: readonly SheetNow[];
  /** The records by their token. */
  readonly records: ReadonlyMap<string, StoredRecord>;
}

/** What a conversion, restoration or repair needs to know. Two round trips, three for one sheet. */
export async function loadConversionState(
  context: Excel.RequestContext,
  scope: FormulaScope,
): Promise<ConversionState> {
  const { worksheets, settings } = context.workbook;
  const activeId = scope === "sheet" ? await activeSheetId(context) : undefined;
  worksheets.load("items/id,items/name");
  settings.load("items/key,items/value");
  await context.sync();
  const details = worksheets.items.map((sheet) => {
    const mark = sheet.names.getItemOrNullObject(convertedMark);
    mark.load("formula,comment");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.protection.load("protected");
    return { sheet, mark, used };
  });
  await context.sync();
  const sheets = details.map(({ sheet, mark, used }): SheetNow => {
    const { id, name } = sheet;
    return {
      id,
      name,
      isProtected: sheet.protection.protected,
      used: used.isNullObject
        ? undefined
        : { sheetId: id, row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
      mark: mark.isNullObject ? undefined : { formula: String(mark.formula), comment: mark.comment },
    };
  });
  const records = readRecords(settings.items);
  return { sheets, scope: scope === "workbook" ? sheets : sheets.filter(({ id }) => id === activeId), records };
}

/** The record of a sheet: by its mark, or, where somebody took that away, by its name. */
export function recordOf(
  state: ConversionState,
  sheet: SheetNow,
): { readonly token: string; readonly record: StoredFormulas } | undefined {
  const marked = new Set(state.sheets.flatMap(({ mark }) => (mark ? [mark.comment] : [])));
  for (const [token, { record }] of state.records) {
    const isIts = sheet.mark ? sheet.mark.comment === token : !marked.has(token) && record?.name === sheet.name;
    if (record && isIts) return { token, record: moved(record, sheet.mark) };
  }
  return undefined;
}

/** Sheets whose formulas are stored, but can't be read. */
export function unreadableSheets({ scope, records }: ConversionState): readonly SheetNow[] {
  return scope.filter(({ mark }) => mark && !records.get(mark.comment)?.record);
}

/** The record with its cells where they are after rows or columns were inserted or deleted before them. */
function moved(record: StoredFormulas, mark: Mark | undefined): StoredFormulas {
  const corner = /!\$([A-Z]+)\$(\d+)/.exec(mark?.formula ?? "");
  if (!corner) return record;
  const down = Number(corner[2]) - 1 - record.row;
  const right = columnNumber(corner[1] ?? "A") - record.column;
  if (down === 0 && right === 0) return record;
  const cells = record.cells.map((cell) => ({ ...cell, row: cell.row + down, column: cell.column + right }));
  return { ...record, row: record.row + down, column: record.column + right, cells };
}
