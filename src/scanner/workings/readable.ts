import type { Template } from "../result/workings";
import { written } from "../result/template";

/** A longer formula can't be read. */
export const readable = 255;
/** Of more records a value is not told. */
export const mostRecords = 50_000;
/** More records get no formulas each, which take their time wherever the workbook is opened: only what was counted. */
export const mostFilled = 5_000;
/** What the longest reference to a cell of the workings takes. */
const longestCell = "$ZZ50009";
const longestList = "$ZZ$6:$ZZ$371";

/** Whether the formula of a record can be read, with its sign of equality. */
export function isReadable(formula: Template): boolean {
  return written(formula, ({ whole }) => (whole ? longestList : longestCell)).length < readable;
}
