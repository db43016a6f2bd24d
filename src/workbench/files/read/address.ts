import type { Rect } from "../../document/rect";
import { maxColumns, maxRows } from "../../document/rect";

const letterA = 65;

/** Row and column of an address such as B12 as two numbers in `into`; false where it isn't one. Called for every cell. */
export function parseAddress(address: string, into: { row: number; column: number }): boolean {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const code = address.charCodeAt(at) & ~32;
    if (code < letterA || code > letterA + 25) break;
    column = column * 26 + code - letterA + 1;
  }
  let row = 0;
  const digits = at;
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return false;
    row = row * 10 + digit;
  }
  if (digits === 0 || at === digits || row < 1 || row > maxRows || column > maxColumns) return false;
  into.row = row - 1;
  into.column = column - 1;
  return true;
}

/** The rectangle of A1:C3 or B2, dollar signs allowed; undefined for anything else. */
export function parseRect(text: string): Rect | undefined {
  const [first = "", last = first] = text.replace(/\$/g, "").split(":");
  const from = { row: 0, column: 0 };
  const to = { row: 0, column: 0 };
  if (!parseAddress(first, from) || !parseAddress(last, to)) return undefined;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return { row, column, rows: Math.abs(to.row - from.row) + 1, columns: Math.abs(to.column - from.column) + 1 };
}
