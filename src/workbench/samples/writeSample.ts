import { writeXlsx, type CellStyle, type WriteSheet } from "hucre";

/** A table of a sample workbook: an optional title line, headings, rows. Dates are serials. */
export interface SampleSheet {
  readonly name: string;
  readonly title?: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[]; // characters
  readonly formats: Readonly<Record<string, string>>; // number format by heading
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const headingStyle: CellStyle = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "17324D" } },
  alignment: { vertical: "center", wrapText: true },
};
const titleStyle: CellStyle = { font: { bold: true, size: 14, color: { rgb: "17324D" } } };

/** The bytes of a sample workbook; the same sheets give the same bytes. */
export async function writeSample(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const made = new Date(Date.UTC(2026, 6, 1));
  return writeXlsx({
    sheets: sheets.map(toSheet),
    properties: { title: "Sample workbook of MSP Scorecard", creator: "MSP Scorecard", created: made, modified: made },
  });
}

function toSheet({ name, title, headings, widths, formats, rows }: SampleSheet): WriteSheet {
  const above = title ? [[title], []] : [];
  const headingRow = above.length;
  const cells: NonNullable<WriteSheet["cells"]> = new Map(
    headings.map((heading, column) => [`${headingRow},${column}`, { value: heading, style: headingStyle }]),
  );
  if (title) cells.set("0,0", { value: title, style: titleStyle });
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      const numFmt = formats[headings[column] ?? ""] ?? unitFormat(headings, row, column);
      if (numFmt && typeof value === "number")
        cells.set(`${headingRow + 1 + index},${column}`, { value, style: { numFmt } });
    });
  });
  return {
    name,
    rows: [...above, [...headings], ...rows.map((row) => [...row])],
    columns: widths.map((width) => ({ width })),
    cells,
    freezePane: { rows: headingRow + 1 },
  };
}

/** A table of KPIs has its unit in a column of its own: its percentages are fractions, shown as percent. */
function unitFormat(headings: readonly string[], row: readonly unknown[], column: number): string | undefined {
  const unit = row[headings.indexOf("Unit")];
  if (unit === undefined || column <= headings.indexOf("Unit")) return undefined;
  return unit === "%" ? "0.0%" : "#,##0.00";
}
