import type { Cell } from "../../../cells/cell";
import { isoToSerial } from "../../../cells/date/iso";

/** A cell as it is compared with the same one of another row: a date is the same as text and as a number. */
export function comparable(cell: Cell): Cell {
  return typeof cell === "string" ? (isoToSerial(cell) ?? cell) : cell;
}
