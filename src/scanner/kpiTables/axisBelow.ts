import type { MeasuredKpi } from "../../kpis/ids";
import { isGoalWord } from "../../cells/goalWord";
import { decimalOf } from "../detect/regions/decimal";
import type { Region } from "../detect/regions/regions";
import type { AxisPlace, KpiAxis, KpiLine } from "./axis";
import { listsGoals } from "./heads";
import { kpiOfLabel } from "./labels";
import { hasRecordRows } from "./recordRows";
import { dataRows, periodColumn } from "./timeAxis";
import { isValue } from "./value";

/** KPIs as headings beside each other, their values below them: one row for each period, or one row altogether. */
export function axisBelow(kpis: readonly MeasuredKpi[], region: Region): KpiAxis | undefined {
  const { grid, headingRow } = region;
  if (headingRow === undefined || !region.complete || listsGoals(region, headingRow)) return undefined;
  const lines = linesOf(kpis, region);
  if (lines.length === 0) return undefined;
  const decimal = decimalOf(region);
  const rows = dataRows(region);
  const periods = hasRecordRows(region, rows)
    ? undefined
    : periodColumn(region, rows, new Set(lines.map(({ at }) => at)));
  const holdsValues = (row: number): boolean => lines.some(({ at }) => isValue(grid.cells[row]?.[at], decimal));
  const places = periods
    ? [...periods].map(([at, period]): AxisPlace => ({ at, period, usable: true }))
    : rows.filter(holdsValues).map((at): AxisPlace => ({ at, usable: true }));
  return {
    direction: "below",
    lines,
    places,
    dated: periods !== undefined,
    labels: headingRow,
    goals: [],
    decimal,
    cellAt: (row, column) => grid.cells[row]?.[column],
  };
}

function linesOf(kpis: readonly MeasuredKpi[], { block, headings = [] }: Region): KpiLine[] {
  return headings.flatMap(({ text, combined }, index) => {
    // "Goal" over several headings makes goals of them all.
    if (isGoalWord(combined.slice(0, -text.length))) return [];
    const named = kpiOfLabel(kpis, combined) ?? kpiOfLabel(kpis, text);
    return named ? [{ ...named, label: combined, at: block.left + index }] : [];
  });
}
