import { fifteenDigits } from "../../../cells/fifteenDigits";
import { formatLocalAddress } from "../../document/a1";
import { isCellError, type CellValue } from "../../document/cellValue";
import type { Rect } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";
import { excelError } from "../excelError";
import type { SimulatedExcel } from "../simulatedExcel";
import { withHeadings } from "./tableHeadings";
import { typedText } from "./typedText";

type Matrix = readonly (readonly unknown[])[];

/** A value for every cell: a single value goes into all of them, a matrix must fit exactly. */
export function fitted(rect: Rect, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  if (rows.length !== rect.rows || rows.some((row) => !Array.isArray(row) || row.length !== rect.columns)) {
    throw excelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const matrix = rows as Matrix;
  return (row, column) => matrix[row]?.[column];
}

function asCellInput(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return fifteenDigits(value);
  throw excelError("InvalidArgument");
}

/** Takes one value in as Excel does when it is typed. */
function writeCell(excel: SimulatedExcel, sheet: SheetDocument, row: number, column: number, given: unknown): void {
  const value = asCellInput(given);
  if (value === null) return;
  const { cells } = sheet;
  const { styles, date1904 } = excel.document;
  const styleId = cells.style(row, column);
  const style = styles.get(styleId);
  const restyle = (change: { numberFormat?: string; quotePrefix?: boolean }) =>
    cells.setStyle(row, column, styles.with(styleId, change));
  const asText = style.numberFormat === "@";
  if (typeof value !== "string") {
    if (style.quotePrefix) restyle({ quotePrefix: undefined });
    if (asText) cells.set(row, column, typeof value === "boolean" ? String(value).toUpperCase() : String(value));
    else cells.set(row, column, Object.is(value, -0) ? 0 : value);
    return;
  }
  const typed = typedText(value, asText, date1904);
  if (style.quotePrefix && !(typed.kind === "text" && typed.quotePrefix)) restyle({ quotePrefix: undefined });
  if (typed.kind === "formula") cells.setFormula(row, column, typed.formula);
  else if (typed.kind === "text") {
    cells.set(row, column, typed.text);
    if (typed.quotePrefix && !style.quotePrefix) restyle({ quotePrefix: true });
  } else {
    cells.set(row, column, typed.value);
    const general = style.numberFormat === undefined || style.numberFormat === "General";
    if (typed.format !== undefined && general) restyle({ numberFormat: typed.format });
  }
}

const mostCellsWritten = 5_000_000;

/** Writes a rectangle; a null leaves its cell as it is. */
export function writeCells(excel: SimulatedExcel, sheet: SheetDocument, rect: Rect, given: unknown): void {
  const at = fitted(rect, given);
  if (rect.rows * rect.columns > mostCellsWritten) throw excelError("InvalidArgument");
  excel.assertWritable(sheet, rect);
  const before = rect.rows * rect.columns === 1 ? sheet.cells.value(rect.row, rect.column) : undefined;
  withHeadings(excel, { sheet, rect }, () => {
    for (let row = 0; row < rect.rows; row += 1) {
      for (let column = 0; column < rect.columns; column += 1) {
        writeCell(excel, sheet, rect.row + row, rect.column + column, at(row, column));
      }
    }
  });
  excel.recalculation.touch({ sheet, rect });
  excel.recalculation.entered({ sheet, rect });
  reportChange(excel, { sheet, rect }, before);
}

/** Tells the add-in's handlers that cells were written into; `before` where it is a single one. */
export function reportChange(
  excel: SimulatedExcel,
  { sheet, rect }: { readonly sheet: SheetDocument; readonly rect: Rect },
  before?: CellValue,
  byAddIn = true,
): void {
  const address = formatLocalAddress(rect);
  if (before === undefined) return excel.report({ kind: "changed", sheet, address, byAddIn });
  const after = sheet.cells.value(rect.row, rect.column);
  const details = {
    valueBefore: shown(before),
    valueTypeBefore: typeOf(before),
    valueAfter: shown(after),
    valueTypeAfter: typeOf(after),
  };
  excel.report({ kind: "changed", sheet, address, byAddIn, details });
}

function shown(value: CellValue): unknown {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

function typeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
}
