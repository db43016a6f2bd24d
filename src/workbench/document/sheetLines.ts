import type { ChartDocument } from "./chart";
import { shiftedSpan, type LineShift } from "./relocation";
import type { Change } from "./relocateFormulas";
import type { SheetDocument } from "./sheetDocument";

/** Heights or widths, hidden lines, page breaks, panes, titles and styles of whole lines after some came or went. */
export function linesAfter(shift: LineShift): Change {
  const { sheet, axis, at } = shift;
  return () => {
    const [sizes, hidden, styles, breaks] =
      axis === "row"
        ? ([sheet.rowHeights, sheet.hiddenRows, sheet.cells.styleDefaults.rows, "rowBreaks"] as const)
        : ([sheet.columnWidths, sheet.hiddenColumns, sheet.cells.styleDefaults.columns, "columnBreaks"] as const);
    shiftKeys(sizes, shift);
    shiftKeys(styles, shift);
    for (const map of [sizes, styles]) {
      const before = map.get(at - 1);
      for (let line = at; before !== undefined && line < at + shift.count; line += 1) map.set(line, before);
    }
    const left = [...hidden].flatMap((line) => lineAfter(line, shift) ?? []);
    hidden.clear();
    for (const line of left) hidden.add(line);
    sheet[breaks] = sheet[breaks].flatMap((line) => lineAfter(line, shift) ?? []);
    shiftPanes(sheet, shift);
    shiftTitles(sheet, shift);
  };
}

function lineAfter(line: number, shift: LineShift): number | undefined {
  return shiftedSpan({ start: line, size: 1 }, shift)?.start;
}

function shiftKeys<T>(map: Map<number, T>, shift: LineShift): void {
  const after = [...map].flatMap(([line, value]) => {
    const now = lineAfter(line, shift);
    return now === undefined ? [] : [[now, value] as const];
  });
  map.clear();
  for (const [line, value] of after) map.set(line, value);
}

function shiftPanes(sheet: SheetDocument, shift: LineShift): void {
  if (!sheet.freeze) return;
  const { rows, columns } = sheet.freeze;
  const after = (size: number) => {
    if (size === 0) return 0;
    const span = shiftedSpan({ start: 0, size }, shift);
    return span ? span.start + span.size : 0;
  };
  const [frozenRows, frozenColumns] = shift.axis === "row" ? [after(rows), columns] : [rows, after(columns)];
  sheet.freeze = frozenRows + frozenColumns > 0 ? { rows: frozenRows, columns: frozenColumns } : undefined;
}

function shiftTitles({ pageLayout }: SheetDocument, shift: LineShift): void {
  const { titleRows, titleColumns } = pageLayout;
  if (shift.axis === "row" && titleRows) {
    const span = shiftedSpan({ start: titleRows.row, size: titleRows.rows }, shift);
    pageLayout.titleRows = span && { row: span.start, rows: span.size };
  }
  if (shift.axis === "column" && titleColumns) {
    const span = shiftedSpan({ start: titleColumns.column, size: titleColumns.columns }, shift);
    pageLayout.titleColumns = span && { column: span.start, columns: span.size };
  }
}

/** Charts move and stretch with the cells under them. */
export function chartsAfter(shift: LineShift): Change {
  const { sheet, axis, at, count } = shift;
  const sizeOf = axis === "row" ? heightOf : widthOf;
  const before = at > 0 ? sizeOf(sheet, at - 1) : axis === "row" ? sheet.standardHeight : sheet.standardWidth;
  const from = sum(sheet, sizeOf, 0, at);
  const points = count > 0 ? before * count : -sum(sheet, sizeOf, at, -count);
  const moved = (edge: number) => Math.max(from, edge + points);
  const [start, size] = axis === "row" ? (["top", "height"] as const) : (["left", "width"] as const);
  const after = sheet.charts.map((chart: ChartDocument) => {
    const [top, bottom] = [chart[start], chart[start] + chart[size]];
    const [first, last] = [top < from ? top : moved(top), bottom <= from ? bottom : moved(bottom)];
    return { chart, first, size: Math.max(0, last - first) };
  });
  return () => {
    for (const { chart, first, size: length } of after) Object.assign(chart, { [start]: first, [size]: length });
  };
}

type SizeOf = (sheet: SheetDocument, line: number) => number;

const heightOf: SizeOf = ({ hiddenRows, rowHeights, standardHeight }, row) =>
  hiddenRows.has(row) ? 0 : (rowHeights.get(row) ?? standardHeight);

const widthOf: SizeOf = ({ hiddenColumns, columnWidths, standardWidth }, column) =>
  hiddenColumns.has(column) ? 0 : (columnWidths.get(column) ?? standardWidth);

function sum(sheet: SheetDocument, sizeOf: SizeOf, first: number, count: number): number {
  let points = 0;
  for (let line = first; line < first + count; line += 1) points += sizeOf(sheet, line);
  return points;
}
