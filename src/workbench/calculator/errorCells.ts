import { CellValueType, type ICellData } from "@univerjs/core";
import {
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorValueObject,
  StringValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";

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
  compareOneByOne();
}

/**
 * The engine remembers where the values of a column stand, errors as texts in small letters: asked again, a comparison
 * takes them for texts. For a long column that memory is also larger than the column. Cells are compared one by one.
 */
function compareOneByOne(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  cache.set = () => undefined;
  cache.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
