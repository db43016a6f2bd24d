import { formatLocalAddress } from "../../document/a1";
import { moveCells } from "../../document/moveCells";
import { maxColumns, maxRows } from "../../document/rect";
import { beyond, isWhole, linesOn, NotFollowed, rectOf, type LineShift } from "../../document/relocation";
import { shiftLines } from "../../document/shiftLines";
import { asOneOf } from "../arguments";
import { excelError, notImplemented } from "../excelError";
import type { Method } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { otherRange } from "./rangeNavigate";
import { isEntireColumn, isEntireRow, rangeObject, type RangeTarget } from "./rangeTarget";

/** Range.insert and Range.delete: whole rows, whole columns, or cells with those below or right of them. */
const shifting =
  (method: "insert" | "delete"): Method<RangeTarget> =>
  ({ sheet, rect }, [given], excel) => {
    const way = asOneOf(method === "delete" ? ["Up", "Left"] : ["Down", "Right"], given);
    const whole = isEntireRow(rect) ? "Rows" : isEntireColumn(rect) ? "Columns" : undefined;
    excel.assertUnprotected(sheet, whole && `allow${method === "insert" ? "Insert" : "Delete"}${whole}`);
    // Whole rows and columns can go one way only.
    const axis = whole === "Rows" || (whole === undefined && (way === "Up" || way === "Down")) ? "row" : "column";
    const [at, count, first, size] =
      axis === "row"
        ? [rect.row, rect.rows, rect.column, rect.columns]
        : [rect.column, rect.columns, rect.row, rect.rows];
    const shift: LineShift = { sheet, axis, at, count: method === "insert" ? count : -count, first, size };
    if (method === "insert") assertRoom(shift);
    followed(`Range.${method}`, () => shiftLines(excel.document, shift));
    touchAll(excel, { sheet, rect: beyond(shift) });
    const lines = axis === "row" ? "Row" : "Column";
    const done = method === "insert" ? "Inserted" : "Deleted";
    const changeType = isWhole(shift) ? `${lines}${done}` : `Cell${done}`;
    excel.report({ kind: "changed", sheet, address: formatLocalAddress(rect), byAddIn: true, changeType });
    return method === "insert" ? rangeObject(sheet, rect) : null;
  };

/** Excel pushes nothing off the sheet. */
function assertRoom({ sheet, axis, count, first, size }: LineShift): void {
  const last = rectOf(axis, { start: linesOn(axis) - count, size: count }, { start: first, size });
  if (sheet.cells.usedRange(true, last)) throw excelError("InsertDeleteConflict");
}

export const shifts = { insert: shifting("insert"), delete: shifting("delete") };

/** Range.moveTo: as cut and paste, onto a range whose first cell counts. */
export const moveTo: Method<RangeTarget> = (from, [given], excel) => {
  const target = otherRange(excel, from, given);
  const rect = { ...target.rect, rows: from.rect.rows, columns: from.rect.columns };
  if (rect.row + rect.rows > maxRows || rect.column + rect.columns > maxColumns) throw excelError("InvalidArgument");
  const to: RangeTarget = { sheet: target.sheet, rect };
  excel.assertWritable(from.sheet, from.rect);
  excel.assertWritable(to.sheet, rect);
  followed("Range.moveTo", () => moveCells(excel.document, from, to));
  for (const area of [from, to]) {
    touchAll(excel, area);
    excel.report({ kind: "changed", sheet: area.sheet, address: formatLocalAddress(area.rect), byAddIn: true });
  }
};

function followed<T>(what: string, change: () => T): T {
  try {
    return change();
  } catch (error) {
    if (error instanceof NotFollowed) throw notImplemented(what, error.message);
    throw error;
  }
}

/** Formulas that use a table's name may come to something else. */
function touchAll(excel: SimulatedExcel, area: RangeTarget): void {
  excel.recalculation.touch(area);
  for (const { name } of area.sheet.tables) excel.recalculation.touchName(name);
}
