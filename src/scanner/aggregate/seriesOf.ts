import type { MeasuredKpi } from "../../kpis/ids";
import type { Condition } from "../../catalogue/native";
import type { Calendar } from "./calendar";
import type { TimeColumn } from "../table/columns/column";
import type { FormulaOrReason } from "../result/finding";
import type { GroupValues } from "./amounts";
import { rangeOf, type Measurement } from "../measures/shared/measurement";
import type { RecordTable } from "../table/records/table";
import type { Grain, Series, SeriesPoint } from "../result/series";
import { labelOf, sourceOf } from "./naming";
import type { Timeline } from "./timeline";

/**
 * A measured KPI over the months or quarters of a table; nothing where its rows have no dates.
 *
 * @param valuesIn the KPI in the periods of a calendar, where it is told by what its rows add
 */
export function seriesOf(
  table: RecordTable,
  kpi: MeasuredKpi,
  measured: Measurement,
  timeline: Timeline | undefined,
  valuesIn: (calendar: Calendar) => GroupValues | undefined,
  grain: Grain,
): Series[] {
  const found = measured.points
    ? measured.points(grain)
    : timeline && pointsIn(table, measured, timeline, valuesIn, grain);
  if (!found || found.points.length === 0) return [];
  return [
    {
      kpi: kpi.id,
      variant: measured.variant,
      variantLabel: labelOf(kpi, measured.variant),
      unit: kpi.unit,
      grain,
      source: sourceOf(table),
      ...found,
    },
  ];
}

function pointsIn(
  table: RecordTable,
  { formulas }: Measurement,
  { by, column, calendars }: Timeline,
  valuesIn: (calendar: Calendar) => GroupValues | undefined,
  grain: Grain,
): Pick<Series, "by" | "points"> | undefined {
  const calendar = calendars.find((one) => one.grain === grain);
  const found = calendar && valuesIn(calendar);
  if (!calendar || !found) return undefined;
  const ref = rangeOf(table, column);
  const obstacle = datesObstacle(column);
  const points = calendar.spans.flatMap(({ period, start, end }, index): SeriesPoint[] => {
    const value = found.values[index] ?? NaN;
    if (Number.isNaN(value)) return [];
    const where: Condition[] = [
      { ref, atLeast: start },
      { ref, below: end },
    ];
    const native: FormulaOrReason = obstacle ? { reason: obstacle } : formulas(where).native;
    return [{ period, value, rowsUsed: found.rows[index] ?? 0, complete: calendar.isComplete(index), native }];
  });
  return { by, points };
}

/** Why no formula can tell the periods apart; undefined when one can. */
export function datesObstacle({ heading, texts }: TimeColumn): string | undefined {
  return texts > 0 ? `"${heading}" holds dates as text, which formulas can't compare` : undefined;
}
