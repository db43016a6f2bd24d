import type { Cell } from "../../../cells/cell";
import { formatKind } from "../../../cells/numberFormat";
import type { Session } from "../../session";

/** Rows whose formats are looked at: a column has one format from top to bottom. */
const headRows = 50;

/**
 * True for a column of numbers that are formatted as lengths of time ([h]:mm) or times of day: each is a part of a day,
 * whatever the heading says. Only asks where some number is no whole one: such times hardly ever are whole days.
 *
 * @param at the sheet, and the row and column of the first cell, zero-based
 */
export async function isFormattedAsTime(
  session: Session,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
  cells: readonly Cell[],
): Promise<boolean> {
  if (!cells.some((cell) => typeof cell === "number" && !Number.isInteger(cell))) return false;
  const first = cells.findIndex((cell) => typeof cell === "number");
  const rows = Math.min(headRows, cells.length - first);
  const formats = await session.numberFormats(at.sheet, at.row + first, at.column, rows, 1);
  const seen = { numbers: 0, times: 0 };
  for (let row = 0; row < rows; row++) {
    if (typeof cells[first + row] !== "number") continue;
    seen.numbers += 1;
    const kind = formatKind(formats?.[row]?.[0] ?? "General");
    if (kind === "duration" || kind === "time") seen.times += 1;
  }
  return 2 * seen.times > seen.numbers;
}
