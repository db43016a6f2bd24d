import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Cell } from "../../src/cells/cell";
import { isoToSerial } from "../../src/cells/date/iso";
import type { SheetInfo, WorkbookReader } from "../../src/scanner/result/reader";

export interface SheetSpec {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly visibility?: SheetInfo["visibility"];
  readonly ours?: boolean;
  /** Where the used range begins; rows and columns count from zero. */
  readonly at?: { readonly row: number; readonly column: number };
  /** The number formats of the cells, in the same places; "General" where none is given. */
  /** Merged cells, by their places within the cells. */
  readonly merged?: readonly { readonly row: number; readonly column: number; readonly rows: number }[];
  readonly formats?: readonly (readonly (string | undefined)[])[];
}

export interface MemoryReader extends WorkbookReader {
  /** Every read that was made, in order: "block Tickets 0,0 20x5", "columns Tickets 3 1+5000". */
  readonly reads: readonly string[];
}

/** A workbook in memory behind the scanner's port. */
export function memoryReader(...sheets: readonly SheetSpec[]): MemoryReader {
  const reads: string[] = [];
  const find = (name: string): SheetSpec => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  };
  const cellAt = (sheet: SheetSpec, row: number, column: number): Cell =>
    sheet.cells[row - (sheet.at?.row ?? 0)]?.[column - (sheet.at?.column ?? 0)] ?? "";
  return {
    reads,
    sheets: async () =>
      sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility ?? "visible",
        ours: sheet.ours ?? false,
        ...(sheet.cells.length > 0
          ? {
              used: {
                row: sheet.at?.row ?? 0,
                column: sheet.at?.column ?? 0,
                rows: sheet.cells.length,
                columns: sheet.cells.reduce((widest, row) => Math.max(widest, row.length), 0),
              },
            }
          : {}),
      })),
    block: async (name, row, column, rows, columns) => {
      reads.push(`block ${name} ${row},${column} ${rows}x${columns}`);
      const sheet = find(name);
      return Array.from({ length: rows }, (_r, r) =>
        Array.from({ length: columns }, (_c, c) => cellAt(sheet, row + r, column + c)),
      );
    },
    numberFormats: async (name, row, column, rows, columns) => {
      reads.push(`formats ${name} ${row},${column} ${rows}x${columns}`);
      const { formats = [], at } = find(name);
      return Array.from({ length: rows }, (_r, r) =>
        Array.from(
          { length: columns },
          (_c, c) => formats[row + r - (at?.row ?? 0)]?.[column + c - (at?.column ?? 0)] ?? "General",
        ),
      );
    },
    mergedRows: async (name, column, row, rows) => {
      reads.push(`merged ${name} ${column} ${row}+${rows}`);
      const { merged = [], at } = find(name);
      const placed = merged.map((one) => ({
        ...one,
        row: one.row + (at?.row ?? 0),
        column: one.column + (at?.column ?? 0),
      }));
      return placed.filter((one) => one.column === column && one.row < row + rows && one.row + one.rows > row);
    },
    columns: async (name, columns, row, rows) => {
      reads.push(`columns ${name} ${columns.join(",")} ${row}+${rows}`);
      const sheet = find(name);
      return columns.map((column) => Array.from({ length: rows }, (_r, r) => cellAt(sheet, row + r, column)));
    },
  };
}

/** One sheet of made-up cells. */
export function sheetReader(cells: readonly (readonly Cell[])[], name = "Sheet1"): MemoryReader {
  return memoryReader({ name, cells });
}

/** A CSV file as a careful import would deliver it: numbers and ISO dates typed, true and false as booleans, all else text. */
export function csvReader(path: string, name = "Data"): MemoryReader {
  const { data } = Papa.parse<string[]>(readFileSync(path, "utf8").replace(/^\ufeff/, ""), { skipEmptyLines: true });
  return sheetReader(
    data.map((row, index) => (index === 0 ? row : row.map(typed))),
    name,
  );
}

function typed(text: string): Cell {
  if (text === "") return "";
  if (text === "true") return true;
  if (text === "false") return false;
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return Number(text);
  return isoToSerial(text) ?? text;
}
