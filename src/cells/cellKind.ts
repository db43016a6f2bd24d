import { isError, isMissing, type Cell } from "./cell";
import { orderlessToSerial, possibleOrders } from "./date/text";
import { durationHours } from "./duration";
import { toNumber } from "./number";

/** What a cell holds. "commaNumber" = text that is a number only where a comma stands before the decimals. */
export type CellKind =
  "missing" | "error" | "boolean" | "number" | "textNumber" | "commaNumber" | "date" | "duration" | "text";

/** Nobody writes a number, date or duration in more characters. */
const longestMeasure = 40;
const measures: ReadonlySet<CellKind> = new Set<CellKind>(["textNumber", "date", "duration"]);

/** The one thing that a cell is taken for: text is tried as a date first, then as a duration, then as a number. */
export function cellKind(cell: Cell): CellKind {
  if (typeof cell === "number") return "number";
  if (isMissing(cell)) return "missing";
  if (typeof cell !== "string") return "boolean";
  if (isError(cell)) return "error";
  if (possibleOrders(cell) !== undefined || orderlessToSerial(cell) !== undefined) return "date";
  if (durationHours(cell) !== undefined) return "duration";
  if (toNumber(cell) !== undefined) return "textNumber";
  return toNumber(cell, ",") === undefined ? "text" : "commaNumber";
}

/** True for text that can name something: not a number, a date, a duration, an error or a mark for "no value". */
export function isName(cell: Cell): cell is string {
  if (typeof cell !== "string" || isMissing(cell) || isError(cell)) return false;
  return cell.length > longestMeasure || !measures.has(cellKind(cell));
}
