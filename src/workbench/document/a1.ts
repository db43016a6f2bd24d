import { columnLetters, columnNumber, localAddress } from "../../cells/address";
import { maxColumns, maxRows, type Rect } from "./rect";

const cell = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnsOnly = /^\$?([A-Za-z]{1,3})$/;
const rowsOnly = /^\$?(\d{1,7})$/;

function corner(text: string): { row?: number; column?: number } | undefined {
  const both = cell.exec(text);
  if (both) return { row: Number(both[2]) - 1, column: columnNumber(both[1] ?? "") };
  const column = columnsOnly.exec(text);
  if (column) return { column: columnNumber(column[1] ?? "") };
  const row = rowsOnly.exec(text);
  if (row) return { row: Number(row[1]) - 1 };
  return undefined;
}

/** The rectangle of an A1 address without sheet ("B2", "B2:C9", "B:C", "2:9"); undefined when it is none. */
export function parseLocalAddress(address: string): Rect | undefined {
  const parts = address.trim().split(":");
  if (parts.length > 2) return undefined;
  const first = corner(parts[0] ?? "");
  const last = parts.length === 2 ? corner(parts[1] ?? "") : first;
  if (!first || !last) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const rows = [first.row ?? 0, last.row ?? maxRows - 1].sort((a, b) => a - b);
  const columns = [first.column ?? 0, last.column ?? maxColumns - 1].sort((a, b) => a - b);
  const [top = 0, bottom = 0] = rows;
  const [left = 0, right = 0] = columns;
  if (top < 0 || left < 0 || bottom >= maxRows || right >= maxColumns) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Splits "'My sheet'!A1:B2" into the sheet's name without quotes and the rest; no sheet where there is none. */
export function splitSheet(address: string): { sheet?: string; local: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replace(/''/g, "'"), local: quoted[2] ?? "" };
  const plain = /^([^!']+)!(.*)$/s.exec(address);
  return plain ? { sheet: plain[1], local: plain[2] ?? "" } : { local: address };
}

/** The address of a rectangle without sheet: "B2:C9"; whole columns as "B:C", whole rows as "2:9". */
export function formatLocalAddress(rect: Rect): string {
  const address = localAddress(rect.row, rect.column, rect.rows, rect.columns);
  if (rect.rows === maxRows && rect.columns < maxColumns) {
    return `${columnLetters(rect.column)}:${columnLetters(rect.column + rect.columns - 1)}`;
  }
  if (rect.columns === maxColumns) return `${rect.row + 1}:${rect.row + rect.rows}`;
  return address;
}
