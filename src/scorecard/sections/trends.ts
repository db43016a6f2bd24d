import type { Grain, Series } from "../../scanner/result/series";
import { findKpi } from "../../catalogue/find";
import { numberFormat } from "../../catalogue/format";
import { allFunctions } from "../../kpis";
import { columnOf } from "../layout";
import type { Mode } from "../plan";
import type { Scorecard } from "../scorecard";
import { cell, text, type SheetBuilder, type Span } from "../sheetRows";
import { addSection } from "./section";
import { slotsOf, type Slot } from "./slots";

const mostPeriods = 12;
/** Month by month: a table of the KPIs' values, and a small line chart for each of the first ones. */
export function addTrends(sheet: SheetBuilder, { series = [], areas }: Scorecard, mode: Mode): void {
  const rows = areas.flatMap((area) => area.rows);
  // Rated ways of counting come first.
  const order = [...rows.filter(({ assessment }) => assessment.source), ...rows].map(
    ({ kpi, variant }) => `${kpi}/${variant}`,
  );
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

/**
 * The periods of some series as [yyyy-mm, label], oldest first: those in which at least half as many series have a value as
 * in the fullest one. A single series that begins years earlier or ends later would leave the others' columns empty.
 */
function periodsOf(shown: readonly Series[]): readonly (readonly [string, string])[] {
  const found = new Map<string, { readonly label: string; series: number }>();
  for (const { period } of shown.flatMap(({ points }) => points)) {
    const key = period.from.slice(0, 7);
    const known = found.get(key) ?? { label: period.label, series: 0 };
    known.series += 1;
    found.set(key, known);
  }
  const most = Math.max(0, ...[...found.values()].map(({ series }) => series));
  return [...found]
    .filter(([, { series }]) => 2 * series >= most)
    .map(([key, { label }]) => [key, label] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Series with at least two periods, one of each KPI before the others of the same KPI, in the order of the lines. */
function chosen(series: readonly Series[], order: readonly string[]): readonly Series[] {
  const at = ({ kpi, variant }: Series) => order.indexOf(`${kpi}/${variant}`);
  const sorted = series.filter((one) => one.points.length > 1 && at(one) >= 0).sort((a, b) => at(a) - at(b));
  const firsts = sorted.filter((one, index) => sorted.findIndex(({ kpi }) => kpi === one.kpi) === index);
  return [...firsts, ...sorted.filter((one) => !firsts.includes(one))];
}

const titles: Record<Grain, string> = { month: "Month by month", quarter: "Quarter by quarter" };

function addGrain(sheet: SheetBuilder, found: readonly Series[], grain: Grain, mode: Mode): void {
  const slots = slotsOf(sheet);
  const shown = found.slice(0, slots.length);
  const placeOf = (index: number): Slot => slots[index] ?? { at: 0, width: 1 };
  const periods = periodsOf(shown).slice(-mostPeriods);
  addSection(
    sheet,
    titles[grain],
    `Rows belong to a ${grain} by the date that stands under the KPI. * = the data cover only a part of the ${grain}, which is not compared.`,
    60 + periods.length * 18,
  );
  const headings: Span[] = [{ at: 0, cell: text(grain === "month" ? "Month" : "Quarter", "headerLeft") }];
  shown.forEach((one, index) => headings.push({ ...placeOf(index), cell: text(headingOf(one), "header") }));
  sheet.add(headings);
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
    sheet.add(spans, { height: 18 });
  }
  addCharts(sheet, shown.slice(0, mostCharts), { grain, first, periods: periods.length, placeOf });
}

function headingOf({ kpi, variantLabel, by }: Series): string {
  return `${findKpi(allFunctions, kpi)?.name ?? kpi}\n${variantLabel}\n(${by})`;
}

/** Begins with the KPI's own name: a title that began with a sign of a formula would become one. */
function chartTitle({ kpi, variantLabel }: Series): string {
  const words = `${findKpi(allFunctions, kpi)?.name ?? kpi}: ${variantLabel}`;
  return words.length > 52 ? `${words.slice(0, 51)}\u2026` : words;
}

const mostCharts = 8;
const chartRows = 8;
const chartRowHeight = 18;
/** Four charts side by side, each over these columns. */
const chartPlaces = [
  { from: "name", to: "variant" },
  { from: "value", to: "change" },
  { from: "benchmark", to: "rating" },
  { from: "gap", to: "rowsUsed" },
] as const;

interface PeriodTable {
  readonly grain: Grain;
  readonly first: number;
  readonly periods: number;
  readonly placeOf: (index: number) => Slot;
}

function addCharts(
  sheet: SheetBuilder,
  shown: readonly Series[],
  { grain, first, periods, placeOf }: PeriodTable,
): void {
  for (let start = 0; start < shown.length; start += chartPlaces.length) {
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
        title: chartTitle(one),
        labels: { row: first, column: 0, rows: periods, columns: 1 },
        values: { row: first, column: placeOf(start + offset).at, rows: periods, columns: 1 },
        numberFormat: numberFormat(one.unit),
        place: { row: top, column: from, rows: chartRows, columns: to - from + 1 },
      });
    });
  }
}
