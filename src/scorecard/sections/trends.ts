import type { Unit } from "../../catalogue/types";
import { greatest } from "../../cells/greatest";
import type { Grain, Series } from "../../scanner/result/series";
import type { ChartPlan, Check, Mode, PlanCell, Rect } from "../plan";
import type { SheetGrid } from "../sheetGrid";
import { cell, text, type Block, type Places, type SheetRow, type Span } from "../sheetRows";
import { periodContent, valueFormat } from "./lineCells";
import { shortName } from "../shortName";
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
      charts: chartsOf(grid, drawn, grain, { row: rowOf(keyOf(periods[0]?.[0] ?? "")), rows: periods.length }, rowOf),
    }),
  };
}

function pointCell(series: Series, from: string, mode: Mode): PlanCell {
  const point = pointIn(series, from);
  if (!point) return cell("", "number");
  const format = valueFormat({ unit: series.unit, value: point.value });
  return cell(periodContent(point, mode), "number", point.complete ? format : `${format}"*"`);
}

function checksOf(shown: readonly Shown[], from: string, label: string, row: number): readonly Check[] {
  return shown.flatMap(({ series, slot }) => {
    const point = pointIn(series, from);
    if (!point || typeof periodContent(point, "native") !== "string") return [];
    return [{ row, column: slot.at, expected: point.value, label: `${headingOf(series)}, ${label}` }];
  });
}

function headingOf(series: Series): string {
  return `${shortName(series)}\n(${series.by})`;
}

/** Amounts and times begin at nothing, so that a small change looks small; shares and ratios where Excel finds it best. */
const fromZero: ReadonlySet<Unit> = new Set([
  "money",
  "money/month",
  "money/year",
  "money/h",
  "count",
  "h",
  "min",
  "d",
]);

function axisOf({ unit, points }: Series): Pick<ChartPlan, "numberFormat" | "axis"> {
  const values = points.map(({ value }) => value);
  const isAmount = fromZero.has(unit) && values.every((value) => value >= 0);
  return {
    numberFormat: valueFormat({ unit, value: greatest(values) }),
    ...(isAmount && { axis: { from: 0 } }),
  };
}

const mostCharts = 8;
const chartRows = 8;
const chartRowHeight = 18;
/** So many charts side by side, with so many points between them. */
const inBand = 4;
const betweenCharts = 6;

/** Blank rows under the charts, so many side by side. */
function chartRowsOf(grain: Grain, charts: number): readonly SheetRow[] {
  const bands = Math.ceil(charts / inBand);
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
  grid: SheetGrid,
  drawn: readonly Shown[],
  grain: Grain,
  periods: Pick<Rect, "row" | "rows">,
  rowOf: Places["rowOf"],
): readonly ChartPlan[] {
  const step = (grid.width(0, grid.printed) + betweenCharts) / inBand;
  return drawn.map(({ series, slot }, index) => {
    const row = rowOf(bandKey(grain, Math.floor(index / inBand)));
    return {
      kind: "line",
      name: `MSP ${grain} ${index + 1}`,
      title: shortName(series),
      labels: { ...periods, column: 0, columns: 1 },
      series: [{ name: shortName(series), values: { ...periods, column: slot.at, columns: 1 }, color: ink.blue }],
      ...axisOf(series),
      place: { row, column: 0, rows: chartRows, columns: 1 },
      across: { left: (index % inBand) * step, width: step - betweenCharts },
    };
  });
}
