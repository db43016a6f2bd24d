import type { ChartPlan, Plan, Rect } from "../scorecard/plan";
import { styleRuns } from "../scorecard/runs";
import { baseSize, ink, styles, type Style } from "../scorecard/styles";

/** Queues every write of the plan on an empty sheet. Nothing is sent: the caller syncs. */
export function queuePlan(sheet: Excel.Worksheet, plan: Plan): void {
  const at = ({ row, column, rows, columns }: Rect) => sheet.getRangeByIndexes(row, column, rows, columns);
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
  for (const { style, rect } of styleRuns(plan.cells)) queueStyle(at(rect), styles[style], rect.rows);
  for (const rect of plan.merges) at(rect).merge(false);

  plan.columnWidths.forEach((width, column) => {
    at({ row: 0, column, rows: 1, columns: 1 }).getEntireColumn().format.columnWidth = width;
  });
  for (const { row, height } of plan.rowHeights) at({ row, column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
  for (const column of plan.hiddenColumns)
    at({ row: 0, column, rows: 1, columns: 1 }).getEntireColumn().columnHidden = true;

  queueRules(plan, at);
  for (const chart of plan.charts) queueChart(sheet, chart, at);
  for (const { name, row, column, comment } of plan.names) {
    sheet.names.add(name, at({ row, column, rows: 1, columns: 1 }), comment);
  }
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(plan.frozenRows);
  queuePrint(sheet, plan, at);
}

function queueStyle(range: Excel.Range, style: Style, rows: number): void {
  const { format } = range;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = "Single";
  if (style.size) format.font.size = style.size;
  if (style.color !== ink.dark) format.font.color = style.color;
  if (style.fill) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = style.horizontal;
  if (style.vertical) format.verticalAlignment = style.vertical;
  if (style.wrap) format.wrapText = true;
  if (style.bottomLine) {
    // The line between the rows of a run is an inside border, the one under its last row an edge; a single row has no inside.
    for (const edge of rows > 1 ? (["EdgeBottom", "InsideHorizontal"] as const) : (["EdgeBottom"] as const)) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = style.bottomLine;
    }
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

function queuePrint(sheet: Excel.Worksheet, plan: Plan, at: (rect: Rect) => Excel.Range): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(at(plan.printArea));
  for (const row of plan.pageBreaks) sheet.horizontalPageBreaks.add(at({ row, column: 0, rows: 1, columns: 1 }));
  pageLayout.setPrintMargins("Inches", { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 });
  pageLayout.centerHorizontally = true;
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = plan.header;
  defaultForAllPages.leftFooter = plan.footer;
  defaultForAllPages.rightFooter = "Page &P of &N";
}
