import type { Grain, Series } from "../../scanner/series";
import { findKpi } from "../../catalogue/find";
import { numberFormat } from "../../catalogue/format";
import { functions } from "../../kpis";
import { columnOf } from "../layout";
import type { Mode } from "../plan";
import type { Scorecard } from "../scorecard";
import { cell, text, type SheetBuilder, type Span } from "../sheetBuilder";
import { addSection } from "./section";

const mostPeriods = 12;
/** Columns that hold one series each; the narrow one beside the rating's word is joined with it. */
const places = [
  "variant",
  "value",
  "latest",
  "previous",
  "change",
  "benchmark",
  "best",
  "icon",
  "gap",
  "percent",
  "worth",
  "target",
] as const;

/** Month by month: a table of the KPIs' values, and a small line chart for each of the first ones. */
export function addTrends(sheet: SheetBuilder, { series = [], areas }: Scorecard, mode: Mode): void {
  const order = areas.flatMap(({ rows }) => rows.map(({ kpi, variant }) => `${kpi}/${variant}`));
  const of = (grain: Grain) =>
    chosen(
      series.filter((one) => one.grain === grain),
      order,
    );
  const months = of("month");
  if (months.length > 0) addGrain(sheet, months, "month", mode);
  // Quarters tell more than the months do only where the months don't all have a place.
  const quarters = of("quarter");
  if (quarters.length > 0 && (months.length === 0 || periodsOf(months).length > mostPeriods)) {
    addGrain(sheet, quarters, "quarter", mode);
  }
}

/** All periods of some series as [yyyy-mm, label], oldest first. */
function periodsOf(shown: readonly Series[]): readonly (readonly [string, string])[] {
  const all = new Map(
    shown.flatMap(({ points }) => points.map(({ period }) => [period.from.slice(0, 7), period.label] as const)),
  );
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Series with at least two periods, in the order of the lines. */
function chosen(series: readonly Series[], order: readonly string[]): readonly Series[] {
  const at = ({ kpi, variant }: Series) => order.indexOf(`${kpi}/${variant}`);
  return series
    .filter((one) => one.points.length > 1 && at(one) >= 0)
    .sort((a, b) => at(a) - at(b))
    .slice(0, places.length);
}

const titles: Record<Grain, string> = { month: "Month by month", quarter: "Quarter by quarter" };

function addGrain(sheet: SheetBuilder, shown: readonly Series[], grain: Grain, mode: Mode): void {
  const periods = periodsOf(shown).slice(-mostPeriods);
  addSection(
    sheet,
    titles[grain],
    `Rows belong to a ${grain} by the date that stands under the KPI. * = the data cover only a part of the ${grain}, which is not compared.`,
    60 + periods.length * 18,
  );
  const headings: Span[] = [{ at: 0, cell: text(grain === "month" ? "Month" : "Quarter", "headerLeft") }];
  shown.forEach((one, index) => headings.push({ ...placeOf(index), cell: text(headingOf(one), "header") }));
  sheet.add(headings, { filler: "header" });
  const first = sheet.next;
  for (const [from, label] of periods) {
    const row = sheet.next;
    const spans: Span[] = [{ at: 0, cell: text(label, "name") }];
    shown.forEach((one, index) => {
      const point = one.points.find(({ period }) => period.from.slice(0, 7) === from);
      const place = placeOf(index);
      const format = numberFormat(one.unit);
      if (!point) return spans.push({ ...place, cell: cell("", "number") });
      const content = mode !== "values" && "formula" in point.native ? point.native.formula : point.value;
      spans.push({ ...place, cell: cell(content, "number", point.complete ? format : `${format}"*"`) });
      if (mode === "native" && typeof content === "string") {
        sheet.checks.push({ row, column: place.at, expected: point.value, label: `${headingOf(one)}, ${label}` });
      }
      return undefined;
    });
    sheet.add(spans, { height: 18, filler: "number" });
  }
  addCharts(sheet, shown, { grain, first, periods: periods.length });
}

function placeOf(index: number): { readonly at: number; readonly width: number } {
  const key = places[index] ?? "variant";
  return { at: columnOf[key], width: key === "icon" ? 2 : 1 };
}

function headingOf({ kpi, variantLabel, by }: Series): string {
  return `${findKpi(functions, kpi)?.name ?? kpi}\n${variantLabel}\n(${by})`;
}

const chartRows = 8;
const chartRowHeight = 18;
/** Four charts side by side, each over these columns. */
const chartPlaces = [
  { from: "name", to: "variant" },
  { from: "value", to: "change" },
  { from: "benchmark", to: "rating" },
  { from: "gap", to: "target" },
] as const;

interface PeriodTable {
  readonly grain: Grain;
  readonly first: number;
  readonly periods: number;
}

function addCharts(sheet: SheetBuilder, shown: readonly Series[], { grain, first, periods }: PeriodTable): void {
  for (let start = 0; start < Math.min(shown.length, 8); start += chartPlaces.length) {
    sheet.keepTogether(chartRows * chartRowHeight + 8);
    sheet.blankRow(8);
    const top = sheet.next;
    for (let row = 0; row < chartRows; row++) sheet.add([], { height: chartRowHeight });
    shown.slice(start, start + chartPlaces.length).forEach((one, offset) => {
      const place = chartPlaces[offset];
      if (!place) return;
      const [from, to] = [columnOf[place.from], columnOf[place.to]];
      sheet.charts.push({
        kind: "line",
        name: `MSP ${grain} ${start + offset + 1}`,
        title: findKpi(functions, one.kpi)?.name ?? one.kpi,
        labels: { row: first, column: 0, rows: periods, columns: 1 },
        values: { row: first, column: placeOf(start + offset).at, rows: periods, columns: 1 },
        numberFormat: numberFormat(one.unit),
        fromZero: false,
        place: { row: top, column: from, rows: chartRows, columns: to - from + 1 },
      });
    });
  }
}
