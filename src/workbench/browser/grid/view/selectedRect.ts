import { RANGE_TYPE, type IRange } from "@univerjs/core";
import { maxColumns, maxRows, type Rect } from "../../../document/rect";

/** A selected range as the document names it: whole rows and columns reach the end of Excel's sheet, not of the grid. */
export function selectedRect({ startRow, startColumn, endRow, endColumn, rangeType }: IRange): Rect {
  const all = rangeType === RANGE_TYPE.ALL;
  const row = all || rangeType === RANGE_TYPE.COLUMN || Number.isNaN(startRow) ? 0 : startRow;
  const column = all || rangeType === RANGE_TYPE.ROW || Number.isNaN(startColumn) ? 0 : startColumn;
  const rows = all || rangeType === RANGE_TYPE.COLUMN || Number.isNaN(endRow) ? maxRows : endRow - row + 1;
  const columns = all || rangeType === RANGE_TYPE.ROW || Number.isNaN(endColumn) ? maxColumns : endColumn - column + 1;
  return { row, column, rows, columns };
}
