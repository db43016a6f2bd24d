import { CellValueType, type ICellData } from "@univerjs/core";
import {
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorValueObject,
  StringValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import { cellErrorOf } from "../document/cellValue";

/** A cell that holds an error, as the engine reads it: the only text that has no type. */
export function errorCell(error: string): ICellData {
  return { v: error };
}

let corrected = false;

/** An error in a cell is one for the engine, whichever it is, and text that looks like one is text. */
export function tellErrorsFromTexts(): void {
  if (corrected) return;
  corrected = true;
  const valueOf = BaseReferenceObject.prototype.getCellValueObject;
  BaseReferenceObject.prototype.getCellValueObject = function (this: BaseReferenceObject, cell: ICellData) {
    if (typeof cell.v !== "string") return valueOf.call(this, cell);
    return cell.t === CellValueType.STRING
      ? StringValueObject.create(cell.v)
      : ErrorValueObject.create(cell.v as ErrorType);
  };
  compareErrorsOneByOne();
}

/**
 * The engine remembers where the values of a column stand, errors as texts in small letters: asked again, a comparison
 * takes them for texts. A column with an error is compared cell by cell each time.
 */
function compareErrorsOneByOne(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  const withErrors = new Set<string>();
  const { set, canUseCache, clear } = cache;
  cache.set = (unit, sheet, column, value, row, force) => {
    if (typeof value === "string" && cellErrorOf(value)) withErrors.add(`${sheet}|${column}`);
    set.call(cache, unit, sheet, column, value, row, force);
  };
  cache.canUseCache = (unit, sheet, column, start, end) =>
    withErrors.has(`${sheet}|${column}`)
      ? { rowsInCache: [], rowsNotInCache: [] }
      : canUseCache.call(cache, unit, sheet, column, start, end);
  cache.clear = () => {
    withErrors.clear();
    clear.call(cache);
  };
}
