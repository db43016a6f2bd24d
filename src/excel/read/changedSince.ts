import { localAddress, quoteSheet } from "../../cells/address";
import type { Cell } from "../../cells/cell";
import { plural } from "../../cells/plural";
import type { ScanResult } from "../../scanner/result/finding";
import { AddInError } from "../host/errors";
import { queueCells, type Rect } from "../host/cells";
import type { Fingerprint, SeenSheet } from "./fingerprint";
import { hashCell } from "../../cells/hash";
import { countedCells, type SeenRectangle } from "./countedCells";

/** What a scan found, with what the workbook looked like then. */
export interface WorkbookScan extends ScanResult {
  /** Left out where it is not known: then nothing is compared. */
  readonly seen?: Fingerprint;
}

/**
 * Queues the read of what has to be as it was when it was scanned: the sheets that were counted from, where they are used,
 * and the cells of the counted columns. The names of the workbook's sheets must be loaded by then.
 *
 * @returns to be called after the round trip; throws an AddInError that says what was changed since
 */
export function queueComparison(context: Excel.RequestContext, { seen, regions }: WorkbookScan): () => void {
  if (!seen) return () => undefined;
  const { worksheets } = context.workbook;
  const counted = seen.sheets.filter(({ name }) => regions.some(({ sheet }) => sheet === name));
  const moved = counted.map((sheet) => whereNow(sheet, worksheets.items)).find((what) => what !== undefined);
  if (moved !== undefined)
    return () => {
      throw changed(moved);
    };
  const used = counted.map((sheet) => {
    const range = worksheets.getItem(sheet.name).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  const cells = countedCells(seen, regions).map((one) => {
    const sheet = worksheets.getItem(one.sheet);
    return {
      one,
      values: queueCells<Cell>(sheet, one.rect, "values"),
      formulas: queueCells<Cell>(sheet, one.rect, "formulas"),
    };
  });
  return () => {
    const resized = used.find(({ sheet, range }) => !isUsed(range, sheet.used));
    if (resized)
      throw changed(`Rows or columns of the sheet "${resized.sheet.name}" were added or removed since the scan.`);
    const edited = cells.flatMap(({ one, values, formulas }) => editedCells(one, values(), formulas()));
    if (edited.length > 0) throw changed(editedWords(edited));
  };
}

function changed(what: string): AddInError {
  return new AddInError(
    "ChangedSinceScan",
    `${what} Scan again, so that what is written is what the workbook holds now. Nothing in the workbook was changed.`,
    true,
  );
}

/** What happened to a sheet's name; a sheet of the same name in its place will do, if it holds the same. */
function whereNow(
  { id, name }: SeenSheet,
  now: readonly { readonly id: string; readonly name: string }[],
): string | undefined {
  if (now.some((sheet) => sheet.name === name)) return undefined;
  const renamed = now.find((sheet) => sheet.id === id);
  return renamed
    ? `The sheet "${name}" was renamed to "${renamed.name}" since the scan.`
    : `The sheet "${name}" was deleted since the scan.`;
}

function isUsed(range: Excel.Range, used: Rect | undefined): boolean {
  if (range.isNullObject || !used) return range.isNullObject === !used;
  return (
    range.rowIndex === used.row &&
    range.columnIndex === used.column &&
    range.rowCount === used.rows &&
    range.columnCount === used.columns
  );
}

interface EditedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

type Cells = readonly (readonly Cell[])[] | null;

/** Formulas of these are computed anew whenever anything is, whoever edits what. */
const volatileFormula = /^=.*\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/i;

/** What Excel withholds can't be compared, and what moves with the clock was not edited. */
function editedCells({ sheet, rect, columns }: SeenRectangle, values: Cells, formulas: Cells): EditedCell[] {
  const isVolatile = (formula: Cell): boolean => typeof formula === "string" && volatileFormula.test(formula);
  return (values ?? []).flatMap((line, row) =>
    columns.flatMap(({ hashes, column }, at) =>
      hashCell(line[at]) === hashes[row] || isVolatile(formulas?.[row]?.[at])
        ? []
        : [{ sheet, row: rect.row + row, column }],
    ),
  );
}

function editedWords(edited: readonly EditedCell[]): string {
  const [{ sheet, row, column } = { sheet: "", row: 0, column: 0 }] = edited;
  const first = `${quoteSheet(sheet)}!${localAddress(row, column)}`;
  const more = edited.length > 1 ? ` and ${plural(edited.length - 1, "other cell")}` : "";
  return `${edited.length > 1 ? "Cells" : "The cell"} ${first}${more} ${edited.length > 1 ? "were" : "was"} changed since the scan.`;
}
