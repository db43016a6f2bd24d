import { isCellError } from "../../../document/cellValue";
import type { ChartAxis, ChartDocument, ChartSeries, SheetRange } from "../../../document/chart";
import type { WorkbookDocument } from "../../../document/workbookDocument";
import { formattedText, generalText } from "../../../excel-host/numberFormat";
import { pixels } from "../units";

export type ChartKind = "column" | "bar" | "line" | "area" | "pie" | "doughnut";
export type Stacking = "none" | "stacked" | "percent";

export interface SeriesModel {
  readonly name: string;
  readonly kind: ChartKind;
  readonly values: readonly (number | null)[];
  readonly color: string;
  /** Colours of single points, by their number. */
  readonly pointColors: ReadonlyMap<number, string>;
  readonly lineWidth: number;
  readonly markers: boolean;
  readonly labels: readonly string[] | undefined;
}

/** A chart with everything read that it shows; lengths in pixels. */
export interface ChartModel {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly titleSize: number;
  readonly titleColor: string;
  /** The name of the image: its title, where it shows one. */
  readonly name: string;
  readonly description: string;
  readonly kind: ChartKind;
  readonly stacking: Stacking;
  readonly categories: readonly string[];
  readonly series: readonly SeriesModel[];
  readonly gapWidth: number;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly legend: "top" | "bottom" | "left" | "right" | undefined;
  readonly fill: string;
  /** A number as the value axis writes it. */
  readonly text: (value: number) => string;
}

/** Excel's own colours for series without one. */
const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"] as const;
export const paletteColor = (index: number) => palette[index % palette.length] ?? palette[0];

export function kindOf(type: string): ChartKind {
  if (/Doughnut/.test(type)) return "doughnut";
  if (/Pie/.test(type)) return "pie";
  if (/Column/.test(type)) return "column";
  if (/Bar/.test(type)) return "bar";
  return /Area/.test(type) ? "area" : "line";
}

function stackingOf(type: string): Stacking {
  return /Stacked100/.test(type) ? "percent" : /Stacked/.test(type) ? "stacked" : "none";
}

interface ReadCell {
  readonly text: string;
  readonly number: number | null;
}

function read(document: WorkbookDocument, range: SheetRange | undefined): ReadCell[] {
  const sheet = range && document.sheets.find(({ id }) => id === range.sheetId);
  if (!range || !sheet) return [];
  const { row, column, rows, columns } = range.rect;
  return Array.from({ length: Math.min(rows * columns, 10_000) }, (_cell, index) => {
    const at = [row + Math.floor(index / columns), column + (index % columns)] as const;
    const value = sheet.cells.value(...at);
    if (value === null || isCellError(value)) return { text: value?.error ?? "", number: null };
    const format = document.styles.get(sheet.cells.style(...at)).numberFormat ?? "General";
    return {
      text: formattedText(value, format, document.date1904),
      number: typeof value === "number" ? value : null,
    };
  });
}

function nameOf(document: WorkbookDocument, series: ChartSeries, index: number): string {
  return series.name ?? read(document, series.nameRange)[0]?.text ?? `Series${index + 1}`;
}

/** "MTTR: 4.2; FCR: 75%", for people who can't see the chart and were given no other text. */
function described(categories: readonly string[], series: readonly SeriesModel[], texts: (value: number) => string) {
  const most = 30;
  return series
    .map(({ name, values }) => {
      const points = values.slice(0, most).map((value, index) => {
        return `${categories[index] ?? index + 1}: ${value === null ? "none" : texts(value)}`;
      });
      const rest = values.length > most ? `; and ${values.length - most} more` : "";
      return `${name}. ${points.join("; ")}${rest}`;
    })
    .join(". ");
}

/** Reads what a chart shows from the cells that it stands for. */
export function chartModel(document: WorkbookDocument, chart: ChartDocument): ChartModel {
  const firstCells = read(document, chart.series[0]?.values);
  const categories = read(document, chart.series[0]?.categories).map(({ text }) => text);
  const sourceFormat = formatOf(document, chart.series[0]?.values);
  const format = chart.valueAxis.numberFormat ?? sourceFormat;
  const text = (value: number) => (format === "General" ? generalText(value) : formattedText(value, format, false));
  const series = chart.series.map((one, index): SeriesModel => {
    const cells = index === 0 ? firstCells : read(document, one.values);
    const labelFormat = one.dataLabels?.numberFormat;
    const labelled = one.hasDataLabels && one.dataLabels?.showValue !== false;
    const label = ({ text: shown, number }: ReadCell) =>
      number === null ? "" : labelFormat ? formattedText(number, labelFormat, false) : shown;
    return {
      name: nameOf(document, one, index),
      kind: kindOf(one.chartType ?? chart.type),
      values: cells.map(({ number }) => number),
      color: one.fill ?? one.lineColor ?? paletteColor(index),
      pointColors: new Map([...one.points].flatMap(([point, { fill }]) => (fill ? [[point, fill] as const] : []))),
      lineWidth: pixels(one.lineWeight ?? 2.25),
      markers: /Markers|XYScatter/.test(one.chartType ?? chart.type) && one.markerStyle !== "None",
      labels: labelled ? cells.map(label) : undefined,
    };
  });
  const shown = chart.title.visible ? (chart.title.text ?? (series.length === 1 ? (series[0]?.name ?? "") : "")) : "";
  const names = categories.length > 0 ? categories : firstCells.map((_cell, index) => String(index + 1));
  const position = chart.legend.position.toLowerCase();
  const legend = position === "top" || position === "left" || position === "right" ? position : "bottom";
  return {
    id: chart.id,
    width: pixels(chart.width),
    height: pixels(chart.height),
    title: shown,
    titleSize: pixels(chart.title.font.size ?? 14),
    titleColor: chart.title.font.color ?? "#595959",
    name: chart.altTextTitle || shown || chart.name,
    description: chart.altTextDescription ?? described(names, series, text),
    kind: kindOf(chart.type),
    stacking: stackingOf(chart.type),
    categories: names,
    series,
    gapWidth: chart.series[0]?.gapWidth ?? 150,
    categoryAxis: chart.categoryAxis,
    valueAxis: chart.valueAxis,
    legend: chart.legend.visible ? legend : undefined,
    fill: chart.fill ?? "#FFFFFF",
    text,
  };
}

function formatOf(document: WorkbookDocument, range: SheetRange | undefined): string {
  const sheet = range && document.sheets.find(({ id }) => id === range.sheetId);
  if (!range || !sheet) return "General";
  return document.styles.get(sheet.cells.style(range.rect.row, range.rect.column)).numberFormat ?? "General";
}
