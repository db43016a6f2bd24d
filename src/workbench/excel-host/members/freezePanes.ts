import type { SheetDocument } from "../../document/sheetDocument";
import { asInteger } from "../arguments";
import { excelError } from "../excelError";
import { type HostObject, objectType } from "../objectType";
import { otherRange } from "./rangeNavigate";
import { rangeObject } from "./rangeTarget";

/** The frozen rows and columns as a range: whole rows, whole columns, or the corner of both. */
function location(sheet: SheetDocument): HostObject | null {
  if (!sheet.freeze) return null;
  const { rows, columns } = sheet.freeze;
  return rangeObject(sheet, { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 });
}

const first = { row: 0, column: 0, rows: 1, columns: 1 };

export const freezePanesType = objectType<SheetDocument>({
  name: "WorksheetFreezePanes",
  call: {
    freezeRows: (sheet, [count], excel) => {
      excel.assertAlive(sheet);
      const rows = count === undefined || count === null ? 1 : asInteger(count, 0);
      sheet.freeze = rows === 0 ? undefined : { rows, columns: 0 };
    },
    freezeColumns: (sheet, [count], excel) => {
      excel.assertAlive(sheet);
      const columns = count === undefined || count === null ? 1 : asInteger(count, 0);
      sheet.freeze = columns === 0 ? undefined : { rows: 0, columns };
    },
    freezeAt: (sheet, [range], excel) => {
      excel.assertAlive(sheet);
      const { rect } = otherRange(excel, { sheet, rect: first }, range);
      const allRows = rect.rows === 1_048_576;
      const allColumns = rect.columns === 16_384;
      sheet.freeze = {
        rows: allRows ? 0 : rect.row + rect.rows,
        columns: allColumns ? 0 : rect.column + rect.columns,
      };
    },
    unfreeze: (sheet) => void (sheet.freeze = undefined),
    getLocation: (sheet) => {
      const range = location(sheet);
      if (!range) throw excelError("ItemNotFound");
      return range;
    },
    getLocationOrNullObject: (sheet) => location(sheet),
  },
});
