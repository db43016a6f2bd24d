import type { ChartDocument } from "../../document/chart";
import type { SheetDocument } from "../../document/sheetDocument";
import { asBoolean, asNumber, asObject, asOneOf, asText } from "../arguments";
import { excelError } from "../excelError";
import { bind, type Method, type Setter, objectType } from "../objectType";
import { axesType } from "./chartAxes";
import { chartFillType, chartFontType, chosen } from "./chartFormat";
import { seriesCollectionType } from "./chartSeries";
import { seriesFrom, seriesName } from "./chartSource";
import { asChartType } from "./chartTypes";
import { leftOf, topOf } from "./rangeMeasure";
import { otherRange } from "./rangeNavigate";
import { worksheetObject } from "./worksheetObject";
import { rangeType } from "./rangeTarget";

export interface ChartTarget {
  readonly sheet: SheetDocument;
  readonly chart: ChartDocument;
}

function alive(target: ChartTarget): ChartTarget {
  if (!target.sheet.charts.includes(target.chart)) throw excelError("ItemNotFound");
  return target;
}

type Measure = "left" | "top" | "width" | "height";
const measures: readonly Measure[] = ["left", "top", "width", "height"];

function setMeasure(measure: Measure): Setter<ChartTarget> {
  return (target, value, excel) => {
    excel.assertUnprotected(alive(target).sheet, "allowEditObjects");
    const points = asNumber(value);
    if (points < 0) throw excelError("InvalidArgument");
    target.chart[measure] = points;
  };
}

const home = { row: 0, column: 0, rows: 1, columns: 1 };

/** Lays the chart over cells: from the first cell's corner to the last one's, or with its size kept. */
const setPosition: Method<ChartTarget> = (target, [start, end], excel) => {
  const { sheet, chart } = alive(target);
  excel.assertUnprotected(sheet, "allowEditObjects");
  const first = otherRange(excel, { sheet, rect: home }, start);
  if (first.sheet !== sheet) throw excelError("InvalidArgument");
  chart.left = leftOf(sheet, first.rect.column);
  chart.top = topOf(sheet, first.rect.row);
  const last = end === undefined || end === null || end === "" ? first : otherRange(excel, { sheet, rect: home }, end);
  if (last === first && first.rect.rows * first.rect.columns === 1) return;
  const { rect } = last;
  chart.width = leftOf(sheet, rect.column + rect.columns) - chart.left;
  chart.height = topOf(sheet, rect.row + rect.rows) - chart.top;
  if (chart.width <= 0 || chart.height <= 0) throw excelError("InvalidArgument");
};

const titleFormatType = objectType<ChartDocument["title"]>({
  name: "ChartTitleFormat",
  open: { font: (title) => bind(chartFontType, title.font) },
});

const titleType = objectType<ChartTarget>({
  name: "ChartTitle",
  get: {
    text: ({ chart }, excel) => {
      const [only, second] = chart.series;
      return chart.title.text ?? (only && !second ? seriesName(excel, chart, only) : "Chart Title");
    },
    visible: ({ chart }) => chart.title.visible,
  },
  set: {
    text: ({ chart }, value) => void Object.assign(chart.title, { text: asText(value), visible: true }),
    visible: ({ chart }, value) => void (chart.title.visible = asBoolean(value)),
  },
  open: {
    format: ({ chart }) => bind(titleFormatType, chart.title),
  },
});

const legendFormatType = objectType<ChartDocument["legend"]>({
  name: "ChartLegendFormat",
  open: { font: (legend) => bind(chartFontType, legend.font) },
});

const legendType = objectType<ChartDocument["legend"]>({
  name: "ChartLegend",
  get: {
    visible: (legend) => legend.visible,
    position: (legend) => legend.position,
    overlay: (legend) => legend.overlay,
  },
  set: {
    visible: (legend, value) => void (legend.visible = asBoolean(value)),
    position: (legend, value) =>
      void (legend.position = asOneOf(["Top", "Bottom", "Left", "Right", "Corner"] as const, value)),
    overlay: (legend, value) => void (legend.overlay = asBoolean(value)),
  },
  open: {
    format: (legend) => bind(legendFormatType, legend),
  },
});

const areaFormatType = objectType<ChartDocument>({
  name: "ChartAreaFormat",
  open: { fill: (chart) => bind(chartFillType, chart) },
});

export const chartType = objectType<ChartTarget>({
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  get: {
    id: ({ chart }) => chart.id,
    name: ({ chart }) => chart.name,
    chartType: ({ chart }) => chart.type,
    plotBy: ({ chart }) => chart.seriesBy,
    style: ({ chart }) => chosen("Chart.style", chart.style),
    ...Object.fromEntries(measures.map((measure) => [measure, ({ chart }: ChartTarget) => chart[measure]])),
  },
  set: {
    name: (target, value) => {
      const name = asText(value);
      const { sheet, chart } = alive(target);
      const taken = sheet.charts.some((other) => other !== chart && other.name.toLowerCase() === name.toLowerCase());
      if (name === "" || taken) throw excelError("InvalidArgument");
      chart.name = name;
    },
    chartType: (target, value) => void (alive(target).chart.type = asChartType(value)),
    style: (target, value) => void (alive(target).chart.style = asNumber(value)),
    ...Object.fromEntries(measures.map((measure) => [measure, setMeasure(measure)])),
  },
  open: {
    title: (target) => bind(titleType, alive(target)),
    legend: (target) => bind(legendType, alive(target).chart.legend),
    axes: (target) => bind(axesType, alive(target).chart),
    series: (target) => bind(seriesCollectionType, alive(target).chart),
    format: (target) => bind(areaFormatType, alive(target).chart),
    worksheet: (target) => worksheetObject(alive(target).sheet),
  },
  onlyByName: ["style"],
  call: {
    setPosition,
    activate: (target) => void alive(target),
    delete: (target, _args, excel) => {
      const { sheet, chart } = alive(target);
      excel.assertUnprotected(sheet, "allowEditObjects");
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
    setData: (target, [source, seriesBy], excel) => {
      const { chart } = alive(target);
      const by =
        seriesBy === undefined || seriesBy === null ? "Auto" : asOneOf(["Auto", "Columns", "Rows"] as const, seriesBy);
      const read = seriesFrom(excel, asObject(rangeType, source), by);
      Object.assign(chart, { series: read.series, seriesBy: read.by });
    },
  },
});
