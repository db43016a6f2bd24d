import type { ChartDocument, ChartSeries, SheetRange } from "../../document/chart";
import { asBoolean, asInteger, asNumber, asObject, asOneOf, asText } from "../arguments";
import { excelError } from "../excelError";
import { bind, type HostObject, objectType } from "../objectType";
import { chartFillType, chosen, chartFontType, chartLineType } from "./chartFormat";
import { emptySeries, seriesName } from "./chartSource";
import { asChartType } from "./chartTypes";
import { rangeType } from "./rangeTarget";

interface SeriesTarget {
  readonly chart: ChartDocument;
  readonly series: ChartSeries;
}

function rangeOf(given: unknown): SheetRange {
  const { sheet, rect } = asObject(rangeType, given);
  return { sheetId: sheet.id, rect };
}

interface PointTarget {
  readonly series: ChartSeries;
  readonly index: number;
}

interface Point {
  fill?: string;
}

const pointFormatType = objectType<Point>({
  name: "ChartPointFormat",
  open: { fill: (point) => bind(chartFillType, point) },
});

const pointType = objectType<PointTarget>({
  name: "ChartPoint",
  open: {
    format: ({ series, index }) => {
      const point = series.points.get(index) ?? {};
      series.points.set(index, point);
      return bind(pointFormatType, point);
    },
  },
});

const pointCount = ({ values }: ChartSeries) => (values ? values.rect.rows * values.rect.columns : 0);

const pointsType = objectType<ChartSeries>({
  name: "ChartPointsCollection",
  get: { count: pointCount },
  items: (series) => Array.from({ length: pointCount(series) }, (_point, index) => bind(pointType, { series, index })),
  call: {
    getCount: pointCount,
    getItemAt: (series, [given]) => {
      const index = asInteger(given, 0);
      if (index >= pointCount(series)) throw excelError("InvalidArgument");
      return bind(pointType, { series, index });
    },
  },
});

type DataLabels = NonNullable<ChartSeries["dataLabels"]>;

const positions = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
];

const dataLabelFormatType = objectType<DataLabels>({
  name: "ChartDataLabelFormat",
  open: { font: (labels) => bind(chartFontType, labels.font) },
});

const dataLabelsType = objectType<DataLabels>({
  name: "ChartDataLabels",
  get: {
    numberFormat: (labels) => labels.numberFormat ?? "General",
    position: (labels) => chosen("ChartDataLabels.position", labels.position),
    showValue: (labels) => labels.showValue ?? true,
  },
  set: {
    numberFormat: (labels, value) => void (labels.numberFormat = asText(value)),
    position: (labels, value) => void (labels.position = asOneOf(positions, value)),
    showValue: (labels, value) => void (labels.showValue = asBoolean(value)),
  },
  onlyByName: ["position"],
  open: {
    format: (labels) => bind(dataLabelFormatType, labels),
  },
});

function percent(value: unknown, lowest: number, highest: number): number {
  const number = asInteger(value, lowest);
  if (number > highest) throw excelError("InvalidArgument");
  return number;
}

const seriesFormatType = objectType<ChartSeries>({
  name: "ChartSeriesFormat",
  open: { fill: (series) => bind(chartFillType, series), line: (series) => bind(chartLineType, series) },
});

const seriesType = objectType<SeriesTarget>({
  name: "ChartSeries",
  get: {
    name: ({ chart, series }, excel) => seriesName(excel, chart, series),
    chartType: ({ chart, series }) => series.chartType ?? chart.type,
    hasDataLabels: ({ series }) => series.hasDataLabels,
    axisGroup: ({ series }) => series.axisGroup ?? "Primary",
    gapWidth: ({ series }) => chosen("ChartSeries.gapWidth", series.gapWidth),
    overlap: ({ series }) => chosen("ChartSeries.overlap", series.overlap),
    markerStyle: ({ series }) => series.markerStyle ?? "Automatic",
    markerSize: ({ series }) => chosen("ChartSeries.markerSize", series.markerSize),
    smooth: ({ series }) => series.smooth ?? false,
    plotOrder: ({ chart, series }) => chart.series.indexOf(series) + 1,
  },
  set: {
    name: ({ series }, value) => void (series.name = asText(value)),
    chartType: ({ series }, value) => void (series.chartType = asChartType(value)),
    hasDataLabels: ({ series }, value) => void (series.hasDataLabels = asBoolean(value)),
    axisGroup: ({ series }, value) => void (series.axisGroup = asOneOf(["Primary", "Secondary"] as const, value)),
    gapWidth: ({ series }, value) => void (series.gapWidth = percent(value, 0, 500)),
    overlap: ({ series }, value) => void (series.overlap = percent(value, -100, 100)),
    markerStyle: ({ series }, value) => void (series.markerStyle = asText(value)),
    markerSize: ({ series }, value) => void (series.markerSize = asNumber(value)),
    smooth: ({ series }, value) => void (series.smooth = asBoolean(value)),
  },
  open: {
    format: ({ series }) => bind(seriesFormatType, series),
    points: ({ series }) => bind(pointsType, series),
    dataLabels: ({ series }) => bind(dataLabelsType, (series.dataLabels ??= { font: {} })),
  },
  call: {
    setValues: ({ series }, [range]) => void (series.values = rangeOf(range)),
    setXAxisValues: ({ series }, [range]) => void (series.categories = rangeOf(range)),
    delete: ({ chart, series }) => void (chart.series = chart.series.filter((other) => other !== series)),
  },
  onlyByName: ["gapWidth", "overlap", "markerSize"],
});

const seriesObject = (chart: ChartDocument, series: ChartSeries): HostObject => bind(seriesType, { chart, series });

export const seriesCollectionType = objectType<ChartDocument>({
  name: "ChartSeriesCollection",
  get: { count: (chart) => chart.series.length },
  items: (chart) => chart.series.map((series) => seriesObject(chart, series)),
  call: {
    add: (chart, [name, index]) => {
      const series = { ...emptySeries(), ...(typeof name === "string" ? { name } : {}) };
      const at = index === undefined || index === null ? chart.series.length : asInteger(index, 0);
      chart.series.splice(at, 0, series);
      return seriesObject(chart, series);
    },
    getCount: (chart) => chart.series.length,
    getItemAt: (chart, [index]) => {
      const series = chart.series[asInteger(index, 0)];
      if (!series) throw excelError("InvalidArgument");
      return seriesObject(chart, series);
    },
  },
});
