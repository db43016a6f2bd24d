import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre";
import { withFunctionPrefixes } from "../files/formula/functionPrefix";
import type { SampleCell, SampleSheet } from "./sheet";

const headingStyle: CellStyle = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "17324D" } },
  alignment: { vertical: "center", wrapText: true },
};
const groupStyle: CellStyle = { ...headingStyle, alignment: { horizontal: "center" } };
const titleStyle: CellStyle = { font: { bold: true, size: 14, color: { rgb: "17324D" } } };

/** The bytes of a sample workbook; the same sheets give the same bytes. */
export async function writeSample(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const made = new Date(Date.UTC(2026, 6, 1));
  return writeXlsx({
    sheets: sheets.map(toSheet),
    properties: { title: "Sample workbook of MSP Scorecard", creator: "MSP Scorecard", created: made, modified: made },
  });
}

/** The zero-based row of a sheet's headings; its data stand directly below. */
export function headingRowOf({ at, title, groups }: SampleSheet): number {
  return (at?.row ?? 0) + (title ? 2 : 0) + (groups ? 1 : 0);
}

function toSheet(sheet: SampleSheet): WriteSheet {
  const { name, title, groups, headings, widths, rows, hidden, at = { row: 0, column: 0 } } = sheet;
  const headingRow = headingRowOf(sheet);
  const cells = new Map<string, Partial<Cell>>();
  const lines: (string | number | null)[][] = Array.from({ length: headingRow }, () => []);
  const put = (row: number, column: number, value: SampleCell, style?: CellStyle): void => {
    const line = (lines[row] ??= []);
    while (line.length < at.column + column) line.push(null);
    const formula = typeof value === "object" && value !== null;
    line[at.column + column] = formula ? null : value;
    const key = `${row},${at.column + column}`;
    if (formula) {
      const stored = withFunctionPrefixes(value.formula);
      cells.set(key, { formula: stored, formulaResult: value.value, ...(style && { style }) });
    } else if (style) cells.set(key, { value, style });
  };

  if (title) put(at.row, 0, title, titleStyle);
  groups?.forEach((group, column) => put(headingRow - 1, column, group, groupStyle));
  headings.forEach((heading, column) => put(headingRow, column, heading, headingStyle));
  rows.forEach((row, index) =>
    row.forEach((value, column) => put(headingRow + 1 + index, column, value, formatOf(sheet, row, column))),
  );
  return {
    name,
    rows: lines,
    columns: [...Array.from({ length: at.column }, () => ({ width: 4 })), ...widths.map((width) => ({ width }))],
    cells,
    merges: groups ? mergesOf(groups, headingRow - 1, at.column) : [],
    freezePane: { rows: headingRow + 1 },
    ...(hidden && { hidden }),
  };
}

/** Only numbers have a number format: text must stay as it was typed. */
function formatOf(sheet: SampleSheet, row: readonly SampleCell[], column: number): CellStyle | undefined {
  const value = row[column];
  const number = typeof value === "object" && value !== null ? value.value : value;
  if (typeof number !== "number") return undefined;
  const numFmt = sheet.formats[sheet.headings[column] ?? ""] ?? unitFormat(sheet.headings, row, column);
  return numFmt === undefined ? undefined : { numFmt };
}

/** A table of KPIs has its unit in a column of its own: its percentages are fractions, shown as percent. */
function unitFormat(headings: readonly string[], row: readonly SampleCell[], column: number): string | undefined {
  const unit = row[headings.indexOf("Unit")];
  if (unit === undefined || column <= headings.indexOf("Unit")) return undefined;
  return unit === "%" ? "0.0%" : "#,##0.00";
}

function mergesOf(groups: readonly (string | null)[], row: number, left: number): NonNullable<WriteSheet["merges"]> {
  const starts = groups.flatMap((group, column) => (group === null ? [] : [column]));
  return starts
    .map((start, index) => ({ start, end: (starts[index + 1] ?? groups.length) - 1 }))
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ startRow: row, startCol: left + start, endRow: row, endCol: left + end }));
}
