import type { Template } from "../result/workings";
import { written } from "../result/template";

/** A longer formula can't be read. */
export const readable = 255;
/** More records would make a workbook of formulas. */
export const mostRecords = 50_000;
/** What the longest reference to a cell of the workings takes. */
const longestCell = "$ZZ50009";

/** Whether the formula of a record can be read, with its sign of equality. */
export function isReadable(formula: Template): boolean {
  return written(formula, () => longestCell).length < readable;
}
