import { isBlank, type Cell } from "../../../cells/cell";
import type { SheetInfo } from "../../result/reader";
import type { Session } from "../../session";

/** Sheets up to this many cells are read whole; of larger ones a head is read first. */
const wholeSheetCells = 200_000;
const headCells = 400_000;
const headRows = 400;
/** Blocks of nothing but formats that are passed over before a sheet counts as empty. */
const mostBlankBlocks = 50;

/** The cells of a sheet that were read to find its tables. Rows and columns count from the used range's corner. */
export interface Grid {
  readonly sheet: string;
  /** Zero-based position of the used range on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly columns: number;
  /** Rows of the used range; more than `cells` when only a head was read. */
  readonly totalRows: number;
  readonly complete: boolean;
}

/** The cells of a sheet from a row of its used range on: all of them, or a head of a large sheet. */
export async function readGrid(session: Session, sheet: SheetInfo, from = 0): Promise<Grid | undefined> {
  const used = sheet.used && { ...sheet.used, row: sheet.used.row + from, rows: sheet.used.rows - from };
  if (!used || used.rows < 1 || used.columns < 1) return undefined;
  const complete = used.rows * used.columns <= wholeSheetCells;
  const rows = complete ? used.rows : Math.max(20, Math.min(headRows, Math.floor(headCells / used.columns)));
  const read = Math.min(rows, used.rows);
  const base = { sheet: sheet.name, column: used.column, columns: used.columns };
  let start = 0;
  let cells = await session.block(sheet.name, used.row, used.column, read, used.columns);
  // A used range may begin with rows that hold nothing but formats.
  for (
    let passed = 0;
    passed < mostBlankBlocks && !complete && cells.every((line) => line.every(isBlank)) && start + read < used.rows;
    passed++
  ) {
    start += read;
    cells = await session.block(
      sheet.name,
      used.row + start,
      used.column,
      Math.min(read, used.rows - start),
      used.columns,
    );
  }
  return {
    ...base,
    row: used.row + start,
    cells,
    totalRows: used.rows - start,
    complete: complete || start + cells.length >= used.rows,
  };
}
