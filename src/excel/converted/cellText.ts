import { isError } from "../../cells/cell";
import { localAddress } from "../../cells/address";
import { plural } from "../../cells/plural";
import type { CellInput } from "../formulas/editCells";

/** Errors that Excel takes in when they are typed; others last only as long as their formula. */
const typable = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NUM!", "#N/A"]);

/** A value as it is typed into a cell so that the cell shows it again; undefined for an error that can't be typed. */
export function asTyped(value: unknown): CellInput | undefined {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value ?? "");
  if (isError(text)) return typable.has(text) ? text : undefined;
  return `'${text}`;
}

const most = 5;

/** "B5, C7 and 3 more" */
export function placesText(cells: readonly { readonly row: number; readonly column: number }[]): string {
  const shown = cells.slice(0, most).map(({ row, column }) => localAddress(row, column));
  const rest = cells.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  const last = shown.pop() ?? "";
  return shown.length > 0 ? `${shown.join(", ")} and ${last}` : last;
}

/** "3 MSP formulas on sheet "Board", which is protected. ..." */
export function protectedText(sheetName: string, formulas: number): string {
  return `${plural(formulas, "MSP formula")} on sheet "${sheetName}", which is protected. Unprotect it on the Review tab, then try again.`;
}
