import { shortened } from "../../cells/pieces";
import { numberFormat } from "../../catalogue/format";
import { kpiById } from "../../kpis/ids";
import type { Grain, Series } from "../../scanner/result/series";
import { columnOf } from "../layout";
import type { ChartPlan, Check, Mode, PlanCell, Rect } from "../plan";
import type { SheetGrid } from "../sheetGrid";
import { cell, text, type Block, type Places, type SheetRow, type Span } from "../sheetRows";
import { periodContent } from "./lineCells";
import { ink } from "../styles";
import { sectionRows } from "./section";
import { pointIn, trendKey, type Shown, type TrendTable } from "./trendTables";

/** Month by month: a table of the KPIs' values, and a small line chart for each of the first ones. */
export function trendBlocks(grid: SheetGrid, tables: readonly TrendTable[], mode: Mode): readonly Block[] {
  return tables.map((table) => tableBlock(grid, table, mode));
}

const titles: Record<Grain, string> = {
  week: "Week by week",
  month: "Month by month",
  quarter: "Quarter by quarter",
};
const headings: Record<Grain, string> = { week: "Week", month: "Month", quarter: "Quarter" };

function tableBlock(grid: SheetGrid, table: TrendTable, mode: Mode): Block {
  const { grain, number, shown, periods } = table;
  const keyOf = (from: string) => trendKey(table, from);
  const drawn = number === 0 ? shown.slice(0, mostCharts) : [];
  return {
    rows: [
      ...sectionRows(
        grid,
        number === 0 ? titles[grain] : `${titles[grain]}, continued`,
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
  { from: "value", to: "best" },
  { from: "icon", to: "gap" },
  { from: "percent", to: "note" },
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
      series: [{ name: chartTitle(series), values: { ...periods, column: slot.at, columns: 1 }, color: ink.blue }],
      numberFormat: numberFormat(series.unit),
      place: { row, column: columnOf[from], rows: chartRows, columns: columnOf[to] - columnOf[from] + 1 },
    };
  });
}
