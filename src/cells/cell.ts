import { missingMarks } from "./vocabulary/missingMarks";
import { listWords } from "./vocabulary/words";

/** What a cell holds, as Office.js and the custom functions runtime deliver it. Errors arrive as their text ("#N/A"). */
export type Cell = string | number | boolean | null | undefined;

const errorValues = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#GETTING_DATA",
  "#BUSY!",
]);

const missing = new Set(listWords(missingMarks));

/** True for what Excel shows as an empty cell, in every way a platform may deliver it, and for text of spaces only. */
export function isBlank(cell: Cell): boolean {
  return cell === "" || cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** True for an error value such as #N/A or #DIV/0!. */
export function isError(cell: Cell): boolean {
  return typeof cell === "string" && cell.charCodeAt(0) === 35 && errorValues.has(cell);
}

/** True for a blank cell and for a mark that stands for "no value": ?, -, n/a, NULL and their like. Errors are not missing. */
export function isMissing(cell: Cell): boolean {
  return isBlank(cell) || (typeof cell === "string" && !isError(cell) && missing.has(cell.trim().toLowerCase()));
}
