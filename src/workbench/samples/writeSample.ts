import { settingsKey, settingsText, type WorkbookSettings } from "../../excel/stored/settings";
import { cellErrorOf } from "../document/cellValue";
import type { Rect } from "../document/rect";
import type { CellStyle } from "../document/style";
import { WorkbookDocument } from "../document/workbookDocument";
import { widthToPoints } from "../files/read/size";
import { saveXlsx } from "../files/saveXlsx";
import type { SampleCell, SampleSheet } from "./sheet";

const headingStyle: CellStyle = { bold: true, color: "#FFFFFF", fill: "#17324D", vertical: "Center", wrap: true };
const groupStyle: CellStyle = { bold: true, color: "#FFFFFF", fill: "#17324D", horizontal: "Center" };
const titleStyle: CellStyle = { bold: true, fontSize: 14, color: "#17324D" };

/** The bytes of a sample workbook; the same sheets give the same bytes. */
export function writeSample(sheets: readonly SampleSheet[], settings?: WorkbookSettings): Uint8Array {
  const document = new WorkbookDocument();
  for (const sheet of sheets) addTo(document, sheet);
  if (settings) document.settings.set(settingsKey, settingsText(settings));
  return saveXlsx(document);
}

/** The zero-based row of a sheet's headings; its data stand directly below. */
function headingRowOf({ at, title, groups }: SampleSheet): number {
  return (at?.row ?? 0) + (title ? 2 : 0) + (groups ? 1 : 0);
}

function addTo(document: WorkbookDocument, sample: SampleSheet): void {
  const { name, title, groups, headings, widths, rows, hidden, at = { row: 0, column: 0 } } = sample;
  const sheet = document.addSheet(name);
  const headingRow = headingRowOf(sample);
  const put = (row: number, column: number, value: SampleCell, style?: CellStyle): void => {
    const place = [row, at.column + column] as const;
    if (typeof value === "object" && value !== null) sheet.cells.setFormula(...place, `=${value.formula}`, value.value);
    else sheet.cells.set(...place, typeof value === "string" ? (cellErrorOf(value) ?? value) : value);
    if (style) sheet.cells.setStyle(...place, document.styles.intern(style));
  };

  if (title) put(at.row, 0, title, titleStyle);
  groups?.forEach((group, column) => put(headingRow - 1, column, group, groupStyle));
  headings.forEach((heading, column) => put(headingRow, column, heading, headingStyle));
  rows.forEach((row, index) =>
    row.forEach((value, column) => put(headingRow + 1 + index, column, value, formatOf(sample, row, column))),
  );
  const margins = Array.from({ length: at.column }, () => 4);
  [...margins, ...widths].forEach((width, column) => sheet.columnWidths.set(column, widthToPoints(width)));
  if (groups) sheet.merges = mergesOf(groups, headingRow - 1, at.column);
  sheet.freeze = { rows: headingRow + 1, columns: 0 };
  if (hidden) sheet.visibility = "Hidden";
}

/** Only numbers have a number format: text must stay as it was typed. */
function formatOf(sheet: SampleSheet, row: readonly SampleCell[], column: number): CellStyle | undefined {
  const value = row[column];
  const number = typeof value === "object" && value !== null ? value.value : value;
  if (typeof number !== "number") return undefined;
  const numberFormat = sheet.formats[sheet.headings[column] ?? ""] ?? unitFormat(sheet.headings, row, column);
  return numberFormat === undefined ? undefined : { numberFormat };
}

/** A table of KPIs has its unit in a column of its own: its percentages are fractions, shown as percent. */
function unitFormat(headings: readonly string[], row: readonly SampleCell[], column: number): string | undefined {
  const unit = row[headings.indexOf("Unit")];
  if (unit === undefined || column <= headings.indexOf("Unit")) return undefined;
  return unit === "%" ? "0.0%" : "#,##0.00";
}

function mergesOf(groups: readonly (string | null)[], row: number, left: number): Rect[] {
  const starts = groups.flatMap((group, column) => (group === null ? [] : [column]));
  return starts
    .map((start, index) => ({
      row,
      column: left + start,
      rows: 1,
      columns: (starts[index + 1] ?? groups.length) - start,
    }))
    .filter(({ columns }) => columns > 1);
}
