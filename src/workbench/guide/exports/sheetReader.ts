import type { Cell } from "../../../cells/cell";
import type { WorkbookReader } from "../../../scanner/result/reader";

/** A workbook of one sheet, in memory, as the scanner sees workbooks. */
export function sheetReader(sheet: string, cells: readonly (readonly Cell[])[]): WorkbookReader {
  const columns = cells[0]?.length ?? 0;
  const cellAt = (row: number, column: number): Cell => cells[row]?.[column] ?? "";
  const many = <T>(count: number, of: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => of(index));
  return {
    sheets: async () => [
      { name: sheet, visibility: "visible", ours: false, used: { row: 0, column: 0, rows: cells.length, columns } },
    ],
    block: async (_sheet, row, column, rows, width) =>
      many(rows, (down) => many(width, (right) => cellAt(row + down, column + right))),
    columns: async (_sheet, wanted, row, rows) =>
      wanted.map((column) => many(rows, (down) => cellAt(row + down, column))),
  };
}
