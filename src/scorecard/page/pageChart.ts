import type { Line } from "../lines";
import { lineCell } from "../linesName";
import type { ChartPlan, Rect } from "../plan";
import { percentFormat } from "../sections/lineCells";
import { shareFormulas, targetChart } from "../sections/targetChart";
import { cell, text, type RowRange, type SheetRow, type Span } from "../sheetRows";
import { chartName } from "./chartNames";
import { at, pageRef, pageWidth, type PageColumn } from "./pageGrid";

/** The lines with a share of their target: one bar each, without gaps for areas and for lines that have none. */
function chartedOf(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ percent }) => percent !== undefined);
}

/** The rows of the table with the chart's numbers under it: the first row holds those of the first bar. */
export function withChartCells(
  rows: readonly SheetRow[],
  lines: readonly Line[],
  hasFormulas: boolean,
): readonly SheetRow[] {
  const charted = chartedOf(lines);
  return rows.map((row, index): SheetRow => {
    const line = charted[index];
    if (!line) return row;
    const { cells: own } = row;
    return {
      ...row,
      cells: (places, number) => [
        ...(typeof own === "function" ? own(places, number) : own),
        ...chartCells(line, hasFormulas ? places.rowOf(line.entry.key) : undefined),
      ],
    };
  });
}

/** As formulas they follow the line, which stands in the row that is given. */
function chartCells({ entry, percent }: Line, row: number | undefined): readonly Span[] {
  const label: Span = { at: at.label, cell: text(chartName(entry.kpi), "underChart") };
  if (row !== undefined) {
    const { reached, short } = shareFormulas(lineCell(pageRef("place", row), "percent"));
    return [label, share("reached", reached), share("short", short)];
  }
  return percent === undefined ? [label] : [label, share(percent >= 1 ? "reached" : "short", percent)];
}

function share(column: PageColumn, content: string | number): Span {
  return { at: at[column], cell: cell(content, "underChartNumber", percentFormat) };
}

/** At the right of the table, as high as it. */
export function pageChart(lines: readonly Line[], { first, last }: RowRange): readonly ChartPlan[] {
  const shares = chartedOf(lines).flatMap(({ percent }) => percent ?? []);
  if (shares.length === 0) return [];
  const column = (key: PageColumn): Rect => ({ row: first + 1, column: at[key], rows: shares.length, columns: 1 });
  const place = { row: first, column: at.space, rows: last - first + 1, columns: pageWidth - at.space };
  return [targetChart({ labels: column("label"), reached: column("reached"), short: column("short"), shares, place })];
}
