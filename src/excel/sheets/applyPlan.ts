import { firstUnits } from "../../cells/pieces";
import type { ChartPlan, Plan, Rect } from "../../scorecard/plan";
import { boundsOf, runsOf, stacked, styleRuns } from "../../scorecard/runs";
import { baseSize, ink, type Style } from "../../scorecard/styles";
import { paperSize } from "../host/environment";
import { areasOn } from "./areas";
import { queueFooter, type Look } from "./looks";

/** Queues every write of the plan on an empty sheet but its charts. Nothing is sent: the caller syncs. */
export function queuePlan(sheet: Excel.Worksheet, plan: Plan): void {
  const at = rangesOf(sheet);
  const whole = at({ row: 0, column: 0, rows: plan.cells.length, columns: plan.columnWidths.length });

  // Number formats first: a cell that is General while a formula arrives may be given a format of Excel's choosing.
  queueNumberFormats(plan, at);
  whole.formulas = plan.cells.map((line) => line.map(({ content }) => content));
  whole.format.verticalAlignment = "Center";
  whole.format.font.name = "Calibri";
  whole.format.font.size = baseSize;
  whole.format.font.color = ink.dark;
  // A ground of its own keeps the sheet readable where the grid of a dark theme is dark.
  whole.format.fill.color = ink.white;
  const areas = areasOn(sheet);
  queueStyles(plan, areas);
  for (const rect of stacked(plan.merges)) at(rect).merge(true);

  plan.columnWidths.forEach((width, column) => {
    at({ row: 0, column, rows: 1, columns: 1 }).getEntireColumn().format.columnWidth = width;
  });
  queueHeights(plan, areas);
  for (const column of plan.hiddenColumns) hideColumn(at, column, true);

  queueRules(plan, at);
}

function queueHeights({ rowHeights }: Plan, areasOf: ReturnType<typeof areasOn>): void {
  const heights = runsOf(rowHeights.map(({ height }) => [height]));
  for (const wanted of new Set(heights.map(({ value }) => value))) {
    const rects = heights.filter(({ value }) => value === wanted).map(({ rect }) => rect);
    for (const { format } of areasOf(rects)) format.rowHeight = wanted;
  }
}

function hideColumn(at: (rect: Rect) => Excel.Range, column: number, isHidden: boolean): void {
  at({ row: 0, column, rows: 1, columns: 1 }).getEntireColumn().columnHidden = isHidden;
}

/** Queues the heights of the rows and which columns are seen, on a sheet that has other ones. */
export function queueRowsAndColumns(sheet: Excel.Worksheet, plan: Plan): void {
  queueHeights(plan, areasOn(sheet));
  const at = rangesOf(sheet);
  for (const column of plan.columnWidths.keys()) hideColumn(at, column, plan.hiddenColumns.includes(column));
}

/** In one call over the cells that have one; the others are left as they are. */
function queueNumberFormats({ cells }: Plan, at: (rect: Rect) => Excel.Range): void {
  const places = cells.flatMap((line, row) =>
    line.flatMap(({ numberFormat }, column) => (numberFormat === undefined ? [] : [{ row, column }])),
  );
  const bounds = boundsOf(places);
  if (!bounds) return;
  const { row: top, column: left } = bounds;
  const formats = cells.slice(top, top + bounds.rows).map((line) => line.slice(left, left + bounds.columns));
  at(bounds).numberFormat = formats.map((line) => line.map(({ numberFormat = null }) => numberFormat));
}

/** Queues the charts of a plan, whose cells stand on the sheet. */
export function queueCharts(sheet: Excel.Worksheet, { charts }: Plan): void {
  const at = rangesOf(sheet);
  for (const chart of charts) queueChart(sheet, chart, at);
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

/** Property by property, and all cells with one value of it at once: a sheet has few looks, in many places. */
function queueStyles({ cells }: Plan, areasOf: (rects: readonly Rect[]) => readonly Excel.RangeAreas[]): void {
  const each = <K extends keyof Style>(
    property: K,
    standard: Style[K] | undefined,
    apply: (format: Excel.RangeFormat, value: NonNullable<Style[K]> & (string | number)) => void,
  ): void => {
    const runs = styleRuns(cells, property, standard);
    for (const wanted of new Set(runs.map(({ value }) => value))) {
      const rects = runs.filter(({ value }) => value === wanted).map(({ rect }) => rect);
      for (const { format } of areasOf(rects)) apply(format, wanted);
    }
  };
  each("bold", undefined, (format) => void (format.font.bold = true));
  each("italic", undefined, (format) => void (format.font.italic = true));
  each("underline", undefined, (format) => void (format.font.underline = "Single"));
  each("wrap", undefined, (format) => void (format.wrapText = true));
  each("size", baseSize, (format, size) => void (format.font.size = size));
  each("color", ink.dark, (format, color) => void (format.font.color = color));
  each("fill", undefined, (format, color) => void (format.fill.color = color));
  each("horizontal", undefined, (format, side) => void (format.horizontalAlignment = side));
  each("vertical", undefined, (format, side) => void (format.verticalAlignment = side));
  queueLines(cells, areasOf);
}

/** The line between the rows of a run is an inside border, the one under its last row an edge. */
function queueLines(cells: Plan["cells"], areasOf: (rects: readonly Rect[]) => readonly Excel.RangeAreas[]): void {
  const runs = styleRuns(cells, "bottomLine");
  for (const color of new Set(runs.map(({ value }) => value))) {
    const own = runs.filter(({ value }) => value === color).map(({ rect }) => rect);
    // A single row has no inside.
    const sides = [
      ["EdgeBottom", own],
      ["InsideHorizontal", own.filter(({ rows }) => rows > 1)],
    ] as const;
    for (const [side, rects] of sides) {
      for (const { format } of areasOf(rects)) {
        const border = format.borders.getItem(side);
        border.style = "Continuous";
        border.color = color;
      }
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
  const { kind, name, title, labels, series, numberFormat, axis, place, across } = plan;
  const [first, ...others] = series;
  if (!first) return;
  const chart = sheet.charts.add(kind === "bar" ? "BarClustered" : "Line", at(first.values), "Columns");
  chart.name = name;
  // Opaque: it may stand over the cells that it is drawn from.
  chart.format.fill.setSolidColor(ink.white);
  chart.title.text = title;
  chart.title.format.font.size = kind === "bar" ? 12 : chartText;
  chart.title.format.font.color = ink.navy;
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = "Bottom";
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name: label }) => chart.series.add(label))];
  const { categoryAxis, valueAxis } = chart.axes;
  drawn.forEach((one, index) => {
    const { name: label, values, color } = series[index] ?? first;
    // A range whose first cell holds text is taken for one with a heading.
    one.setValues(at(values));
    one.name = label;
    one.setXAxisValues(at(labels));
    if (kind === "bar") {
      one.format.fill.setSolidColor(color);
      one.gapWidth = 40;
      // Each label has a bar in one of the series: they stand in one place.
      if (drawn.length > 1) one.overlap = 100;
      one.hasDataLabels = true;
      one.dataLabels.numberFormat = `${numberFormat};;`;
      one.dataLabels.format.font.size = chartText;
    } else {
      one.format.line.color = color;
      one.format.line.weight = 2;
    }
  });
  valueAxis.numberFormat = numberFormat;
  if (axis) valueAxis.minimum = axis.from;
  if (axis?.to !== undefined) valueAxis.maximum = axis.to;
  if (axis?.unit !== undefined) {
    valueAxis.majorUnit = axis.unit;
    valueAxis.majorGridlines.visible = true;
  }
  // At the edge of the chart, not on the zero line, where negative values run through them.
  categoryAxis.tickLabelPosition = "Low";
  for (const { format } of [categoryAxis, valueAxis]) format.font.size = chartText;
  // Bars run from the bottom up: reversed, the first KPI of the table is the first bar.
  if (kind === "bar") categoryAxis.reversePlotOrder = true;
  // No bar without its name.
  if (kind === "bar") categoryAxis.tickLabelSpacing = 1;
  const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1, rows: 1, columns: 1 };
  chart.setPosition(at({ ...place, rows: 1, columns: 1 }), at(last));
  if (!across) return;
  chart.left = across.left;
  chart.width = across.width;
}

/** Points, as large as can be read when the sheet is printed. */
const chartText = 10;

/** What is only looks, for when the sheet is shown: one by one, as some Excels do without one or the other. */
export function planLooks(plan: Plan): readonly Look[] {
  const { header, footer, printArea, pageBreaks, frozenRows, fit, orientation } = plan;
  return [
    (sheet) => void (sheet.showGridlines = false),
    (sheet) => void (frozenRows > 0 && sheet.freezePanes.freezeRows(frozenRows)),
    (sheet) => void (sheet.pageLayout.orientation = orientation === "portrait" ? "Portrait" : "Landscape"),
    (sheet) => void (sheet.pageLayout.paperSize = paperSize()),
    (sheet) =>
      void (sheet.pageLayout.zoom =
        fit === "page" ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 }),
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
