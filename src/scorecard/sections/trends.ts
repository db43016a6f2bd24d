import { shortened } from "../../cells/pieces";
import { numberFormat } from "../../catalogue/format";
import { kpiById } from "../../kpis/ids";
import { isSameFinding, type FindingId } from "../../scanner/result/findingId";
import type { Grain, Series, SeriesPoint } from "../../scanner/result/series";
import { columnOf } from "../layout";
import type { ChartPlan, Check, Mode, PlanCell, Rect } from "../plan";
import type { Scorecard } from "../scorecard";
import type { SheetGrid } from "../sheetGrid";
import { cell, text, type Block, type Places, type SheetRow, type Span } from "../sheetRows";
import { periodContent } from "./lineCells";
import { sectionRows } from "./section";
import { slotsOf, type Slot } from "./slots";

const mostPeriods = 12;

/** Month by month: a table of the KPIs' values, and a small line chart for each of the first ones. */
export function trendBlocks(grid: SheetGrid, { series = [], areas }: Scorecard, mode: Mode): readonly Block[] {
  const rows = areas.flatMap((area) => area.rows);
  // Rated ways of counting come first.
  const order = [...rows.filter(({ assessment }) => assessment.source), ...rows];
  const of = (grain: Grain) =>
    chosen(
      series.filter((one) => one.grain === grain),
      order,
    );
  const weeks = of("week");
  const months = of("month");
  const quarters = of("quarter");
  // Quarters tell more than the months do only where the months don't all have a place.
  const withQuarters = quarters.length > 0 && (months.length === 0 || periodsOf(months).length > mostPeriods);
  return [
    ...(weeks.length > 0 && months.length === 0 ? [grainBlock(grid, weeks, "week", mode)] : []),
    ...(months.length > 0 ? [grainBlock(grid, months, "month", mode)] : []),
    ...(withQuarters ? [grainBlock(grid, quarters, "quarter", mode)] : []),
  ];
}

/**
 * The periods of some series as [yyyy-mm-dd, label], oldest first: those in which at least half as many series have a value as
 * in the fullest one. A single series that begins years earlier or ends later would leave the others' columns empty.
 */
function periodsOf(shown: readonly Series[]): readonly (readonly [string, string])[] {
  const found = new Map<string, { readonly label: string; series: number }>();
  for (const { period } of shown.flatMap(({ points }) => points)) {
    const key = period.from;
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
function chosen(series: readonly Series[], order: readonly FindingId[]): readonly Series[] {
  const at = (one: Series) => order.findIndex((row) => isSameFinding(row, one));
  const sorted = series.filter((one) => one.points.length > 1 && at(one) >= 0).sort((a, b) => at(a) - at(b));
  const firsts = sorted.filter((one, index) => sorted.findIndex(({ kpi }) => kpi === one.kpi) === index);
  return [...firsts, ...sorted.filter((one) => !firsts.includes(one))];
}

const titles: Record<Grain, string> = {
  week: "Week by week",
  month: "Month by month",
  quarter: "Quarter by quarter",
};
const headings: Record<Grain, string> = { week: "Week", month: "Month", quarter: "Quarter" };

/** A series with the columns that it stands in. */
interface Shown {
  readonly series: Series;
  readonly slot: Slot;
}

function grainBlock(grid: SheetGrid, found: readonly Series[], grain: Grain, mode: Mode): Block {
  const shown = slotsOf(grid).flatMap((slot, index): Shown[] => {
    const series = found[index];
    return series ? [{ series, slot }] : [];
  });
  const periods = periodsOf(shown.map(({ series }) => series)).slice(-mostPeriods);
  const keyOf = (from: string) => `TREND/${grain}/${from}`;
  const drawn = shown.slice(0, mostCharts);
  return {
    rows: [
      ...sectionRows(
        grid,
        titles[grain],
        `The date named under each KPI decides the ${grain} of a row. * = the data cover only part of the ${grain}, so it is not compared.`,
        60 + periods.length * 18,
      ),
      {
        cells: [
          { at: 0, cell: text(headings[grain], "headerLeft") },
          ...shown.map(({ series, slot }): Span => ({ ...slot, cell: text(headingOf(series), "header") })),
        ],
      },
      ...periods.map(([from, label]): SheetRow => ({
        key: keyOf(from),
        cells: [
          { at: 0, cell: text(label, "name") },
          ...shown.map(({ series, slot }): Span => ({ ...slot, cell: pointCell(series, from, mode) })),
        ],
        height: 18,
      })),
      ...chartRowsOf(grain, drawn.length),
    ],
    overlay: ({ rowOf }) => ({
      checks:
        mode === "native" ? periods.flatMap(([from, label]) => checksOf(shown, from, label, rowOf(keyOf(from)))) : [],
      charts: chartsOf(drawn, grain, { row: rowOf(keyOf(periods[0]?.[0] ?? "")), rows: periods.length }, rowOf),
    }),
  };
}

function pointIn({ points }: Series, from: string): SeriesPoint | undefined {
  return points.find(({ period }) => period.from === from);
}

function pointCell(series: Series, from: string, mode: Mode): PlanCell {
  const point = pointIn(series, from);
  if (!point) return cell("", "number");
  const format = numberFormat(series.unit);
  return cell(periodContent(point, mode), "number", point.complete ? format : `${format}"*"`);
}

function checksOf(shown: readonly Shown[], from: string, label: string, row: number): readonly Check[] {
  return shown.flatMap(({ series, slot }) => {
    const point = pointIn(series, from);
    if (!point || typeof periodContent(point, "native") !== "string") return [];
    return [{ row, column: slot.at, expected: point.value, label: `${headingOf(series)}, ${label}` }];
  });
}

function headingOf({ kpi, variantLabel, by }: Series): string {
  return `${kpiById(kpi).name}\n${variantLabel}\n(${by})`;
}

/** Begins with the KPI's own name: a title that began with a character of a formula would become one. */
function chartTitle({ kpi, variantLabel }: Series): string {
  return shortened(`${kpiById(kpi).name}: ${variantLabel}`, 52);
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

/** Blank rows under the charts, so many side by side. */
function chartRowsOf(grain: Grain, charts: number): readonly SheetRow[] {
  const bands = Math.ceil(charts / chartPlaces.length);
  return Array.from({ length: bands }, (_, band): SheetRow[] => [
    { cells: [], height: 8, keepWith: chartRows * chartRowHeight },
    ...Array.from({ length: chartRows }, (__, line) => ({
      ...(line === 0 && { key: bandKey(grain, band) }),
      cells: [],
      height: chartRowHeight,
    })),
  ]).flat();
}

function bandKey(grain: Grain, band: number): string {
  return `CHARTS/${grain}/${band}`;
}

function chartsOf(
  drawn: readonly Shown[],
  grain: Grain,
  periods: Pick<Rect, "row" | "rows">,
  rowOf: Places["rowOf"],
): readonly ChartPlan[] {
  return drawn.map(({ series, slot }, index) => {
    const { from, to } = chartPlaces[index % chartPlaces.length] ?? chartPlaces[0];
    const row = rowOf(bandKey(grain, Math.floor(index / chartPlaces.length)));
    return {
      kind: "line",
      name: `MSP ${grain} ${index + 1}`,
      title: chartTitle(series),
      labels: { ...periods, column: 0, columns: 1 },
      values: { ...periods, column: slot.at, columns: 1 },
      numberFormat: numberFormat(series.unit),
      place: { row, column: columnOf[from], rows: chartRows, columns: columnOf[to] - columnOf[from] + 1 },
    };
  });
}
