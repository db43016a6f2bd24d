import { firstUnits } from "../../cells/pieces";
import type { ChartPlan, Plan, Rect } from "../../scorecard/plan";
import { runsOf, stacked, styleRuns } from "../../scorecard/runs";
import { baseSize, ink } from "../../scorecard/styles";
import { queueFooter, type Look } from "./looks";
import { shortComment } from "./workbookNames";

/** Queues every write of the plan on an empty sheet. Nothing is sent: the caller syncs. */
export function queuePlan(sheet: Excel.Worksheet, plan: Plan): void {
  const at = rangesOf(sheet);
  const whole = at({ row: 0, column: 0, rows: plan.cells.length, columns: plan.columnWidths.length });

  // Number formats first: a cell that is General while a formula arrives may be given a format of Excel's choosing.
  whole.numberFormat = plan.cells.map((line) => line.map(({ numberFormat }) => numberFormat ?? "General"));
  whole.formulas = plan.cells.map((line) => line.map(({ content }) => content));
  whole.format.verticalAlignment = "Center";
  whole.format.font.name = "Calibri";
  whole.format.font.size = baseSize;
  whole.format.font.color = ink.dark;
  // A ground of its own keeps the sheet readable where the grid of a dark theme is dark.
  whole.format.fill.color = ink.white;
  queueStyles(plan, at);
  for (const rect of stacked(plan.merges)) at(rect).merge(true);

  plan.columnWidths.forEach((width, column) => {
    at({ row: 0, column, rows: 1, columns: 1 }).getEntireColumn().format.columnWidth = width;
  });
  for (const { value, rect } of runsOf(plan.rowHeights.map(({ height }) => [height])))
    at(rect).format.rowHeight = value;
  for (const column of plan.hiddenColumns)
    at({ row: 0, column, rows: 1, columns: 1 }).getEntireColumn().columnHidden = true;

  queueRules(plan, at);
  for (const chart of plan.charts) queueChart(sheet, chart, at);
  // Those of the workbook are pointed to the sheet when it takes its place.
  for (const { name, row, column, comment } of plan.namesScope === "sheet" ? plan.names : []) {
    sheet.names.add(name, at({ row, column, rows: 1, columns: 1 }), shortComment(comment));
  }
}

/** A rectangle that is asked for again is the same object: requests name each one once. */
function rangesOf(sheet: Excel.Worksheet): (rect: Rect) => Excel.Range {
  const known = new Map<string, Excel.Range>();
  return ({ row, column, rows, columns }) => {
    const key = `${row},${column},${rows},${columns}`;
    const range = known.get(key) ?? sheet.getRangeByIndexes(row, column, rows, columns);
    known.set(key, range);
    return range;
  };
}

/** Property by property: neighbours of different looks mostly share some of it, and one call serves them all. */
function queueStyles({ cells }: Plan, at: (rect: Rect) => Excel.Range): void {
  for (const { rect } of styleRuns(cells, "bold")) at(rect).format.font.bold = true;
  for (const { rect } of styleRuns(cells, "italic")) at(rect).format.font.italic = true;
  for (const { rect } of styleRuns(cells, "underline")) at(rect).format.font.underline = "Single";
  for (const { rect } of styleRuns(cells, "wrap")) at(rect).format.wrapText = true;
  for (const { rect, value } of styleRuns(cells, "size", baseSize)) at(rect).format.font.size = value;
  for (const { rect, value } of styleRuns(cells, "color", ink.dark)) at(rect).format.font.color = value;
  for (const { rect, value } of styleRuns(cells, "fill")) at(rect).format.fill.color = value;
  for (const { rect, value } of styleRuns(cells, "horizontal")) at(rect).format.horizontalAlignment = value;
  for (const { rect, value } of styleRuns(cells, "vertical")) at(rect).format.verticalAlignment = value;
  for (const { rect, value } of styleRuns(cells, "bottomLine")) queueLines(at(rect), rect.rows, value);
}

/** The line between the rows of a run is an inside border, the one under its last row an edge. */
function queueLines(range: Excel.Range, rows: number, color: string): void {
  for (const edge of rows > 1 ? (["EdgeBottom", "InsideHorizontal"] as const) : (["EdgeBottom"] as const)) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}

function queueRules(plan: Plan, at: (rect: Rect) => Excel.Range): void {
  for (const { range, formula, fill, color } of plan.rules) {
    const { custom } = at(range).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    custom.format.font.color = color;
  }
  for (const { range, full } of plan.dataBars) {
    const { dataBar } = at(range).conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = ink.bar;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = full === undefined ? { type: "HighestValue" } : { type: "Number", formula: String(full) };
  }
}

function queueChart(sheet: Excel.Worksheet, plan: ChartPlan, at: (rect: Rect) => Excel.Range): void {
  const { kind, name, title, labels, values, numberFormat, axis, place } = plan;
  const chart = sheet.charts.add(kind === "bar" ? "BarClustered" : "Line", at(values), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.title.format.font.size = kind === "bar" ? 12 : 9;
  chart.title.format.font.color = ink.navy;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.name = title;
  series.setXAxisValues(at(labels));
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.numberFormat = numberFormat;
  if (axis) valueAxis.minimum = axis.from;
  if (axis?.to !== undefined) valueAxis.maximum = axis.to;
  // At the edge of the chart, not on the zero line, where negative values run through them.
  categoryAxis.tickLabelPosition = "Low";
  if (kind === "bar") {
    series.format.fill.setSolidColor(ink.navy);
    series.hasDataLabels = true;
    // Bars run from the bottom up: reversed, the first KPI of the table is the first bar.
    categoryAxis.reversePlotOrder = true;
  } else {
    series.format.line.color = ink.blue;
    series.format.line.weight = 2;
    for (const { format } of [categoryAxis, valueAxis]) format.font.size = 8;
  }
  const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1, rows: 1, columns: 1 };
  chart.setPosition(at({ ...place, rows: 1, columns: 1 }), at(last));
}

/** What is only looks, for when the sheet is shown: one by one, as some Excels do without one or the other. */
export function planLooks(plan: Plan): readonly Look[] {
  const { header, footer, printArea, pageBreaks, frozenRows } = plan;
  return [
    (sheet) => void (sheet.showGridlines = false),
    (sheet) => sheet.freezePanes.freezeRows(frozenRows),
    (sheet) => void (sheet.pageLayout.orientation = "Landscape"),
    (sheet) => void (sheet.pageLayout.zoom = { horizontalFitToPages: 1 }),
    (sheet) => sheet.pageLayout.setPrintArea(rangesOf(sheet)(printArea)),
    (sheet) => {
      const at = rangesOf(sheet);
      sheet.horizontalPageBreaks.removePageBreaks();
      for (const row of pageBreaks) sheet.horizontalPageBreaks.add(at({ row, column: 0, rows: 1, columns: 1 }));
    },
    (sheet) =>
      sheet.pageLayout.setPrintMargins("Inches", {
        left: 0.4,
        right: 0.4,
        top: 0.6,
        bottom: 0.6,
        header: 0.3,
        footer: 0.3,
      }),
    (sheet) => void (sheet.pageLayout.centerHorizontally = true),
    (sheet) => void (sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = firstUnits(header, 255)),
    (sheet) => queueFooter(sheet, footer),
  ];
}
