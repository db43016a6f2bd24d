import type { ChartDocument, ChartSeries, SheetRange } from "../../document/chart";
import type { Rect } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";
import { excelError } from "../excelError";
import type { SimulatedExcel } from "../simulatedExcel";
import { isUnbounded, type RangeTarget } from "./rangeTarget";

export function emptySeries(): ChartSeries {
  return { hasDataLabels: false, points: new Map() };
}

function isText(sheet: SheetDocument, row: number, column: number): boolean {
  return typeof sheet.cells.value(row, column) === "string";
}

const isBlank = (sheet: SheetDocument, row: number, column: number) => sheet.cells.value(row, column) === null;

/** Whether the first row of a source holds names: some text right of the corner, or a blank corner. */
function hasHeadRow(sheet: SheetDocument, { row, column, rows, columns }: Rect): boolean {
  if (rows < 2) return false;
  if (columns > 1 && isBlank(sheet, row, column)) return true;
  return Array.from({ length: columns }, (_cell, index) => index).some((index) => {
    return (columns === 1 || index > 0) && isText(sheet, row, column + index);
  });
}

function hasHeadColumn(sheet: SheetDocument, { row, column, rows, columns }: Rect): boolean {
  if (columns < 2) return false;
  if (rows > 1 && isBlank(sheet, row, column)) return true;
  return Array.from({ length: rows }, (_cell, index) => index).some((index) => {
    return (rows === 1 || index > 0) && isText(sheet, row + index, column);
  });
}

/** The series that Excel reads from a source range: names from its first row, categories from its first column, or turned. */
export function seriesFrom(
  excel: SimulatedExcel,
  { sheet, rect }: RangeTarget,
  by: "Auto" | "Columns" | "Rows",
): { series: ChartSeries[]; by: ChartDocument["seriesBy"] } {
  if (isUnbounded(rect)) throw excelError("InvalidArgument");
  excel.recalculation.refresh({ sheet, rect });
  const byColumns = by === "Columns" || (by === "Auto" && rect.rows >= rect.columns);
  const head = hasHeadRow(sheet, rect) ? 1 : 0;
  const side = hasHeadColumn(sheet, rect) ? 1 : 0;
  const at = (row: number, column: number, rows: number, columns: number): SheetRange => ({
    sheetId: sheet.id,
    rect: { row: rect.row + row, column: rect.column + column, rows, columns },
  });
  const [rows, columns] = [rect.rows - head, rect.columns - side];
  const series = Array.from({ length: byColumns ? columns : rows }, (_series, index): ChartSeries => {
    if (byColumns) {
      return {
        ...emptySeries(),
        values: at(head, side + index, rows, 1),
        nameRange: head ? at(0, side + index, 1, 1) : undefined,
        categories: side ? at(head, 0, rows, 1) : undefined,
      };
    }
    return {
      ...emptySeries(),
      values: at(head + index, side, 1, columns),
      nameRange: side ? at(head + index, 0, 1, 1) : undefined,
      categories: head ? at(0, side, 1, columns) : undefined,
    };
  });
  return { series, by: byColumns ? "Columns" : "Rows" };
}

/** What a series is called: its own name, the text of its name's cell, or "Series1". */
export function seriesName(excel: SimulatedExcel, chart: ChartDocument, series: ChartSeries): string {
  if (series.name !== undefined) return series.name;
  const sheet = series.nameRange && excel.document.sheet(series.nameRange.sheetId);
  const value = sheet?.cells.value(series.nameRange?.rect.row ?? 0, series.nameRange?.rect.column ?? 0) ?? null;
  if (value !== null) return typeof value === "object" ? value.error : String(value);
  return `Series${chart.series.indexOf(series) + 1}`;
}
