import { unitOf } from "../../catalogue/variant";
import type { MeasuredKpi } from "../../kpis/ids";
import type { Condition } from "../../catalogue/native";
import type { TimeColumn } from "../table/columns/column";
import type { FormulaOrReason } from "../result/finding";
import { aggregate, type CountedRows } from "./aggregate";
import { rangeOf, type Measurement } from "../measures/shared/measurement";
import type { RecordTable } from "../table/records/table";
import type { CalendarGrain, Series, SeriesPoint } from "../result/series";
import { labelOf } from "../result/naming";
import type { Timeline } from "./timeline";
import type { Template } from "../result/workings";

/** The formula of a value over the records of a period, where the plain one is too long to be read or there is none. */
export interface SeriesWorkings {
  valueOf(
    measured: Measurement,
    plain: FormulaOrReason,
    period: { readonly grain: CalendarGrain; readonly start: number },
  ): Template | undefined;
}

/**
 * A measured KPI over the months or quarters of a table; nothing where its rows have no dates.
 *
 * @param counted the KPI's rows, where its value comes from what they add
 */
export function seriesOf(
  table: RecordTable,
  kpi: MeasuredKpi,
  measured: Measurement,
  timeline: Timeline | undefined,
  counted: CountedRows | undefined,
  grain: CalendarGrain,
  workings: SeriesWorkings,
): Series[] {
  const found = measured.points
    ? measured.points(grain)
    : timeline && counted && pointsIn(table, measured, timeline, counted, grain, workings);
  if (!found || found.points.length === 0) return [];
  return [
    {
      table: table.key,
      kpi: kpi.id,
      variant: measured.variant,
      variantLabel: labelOf(kpi, measured.variant),
      unit: unitOf(kpi, measured.variant),
      grain,
      ...found,
    },
  ];
}

function pointsIn(
  table: RecordTable,
  measured: Measurement,
  { by, column, periods }: Timeline,
  counted: CountedRows,
  grain: CalendarGrain,
  workings: SeriesWorkings,
): Pick<Series, "by" | "points"> | undefined {
  const found = periods.find(({ calendar }) => calendar.grain === grain);
  if (!found) return undefined;
  const { calendar, grouping } = found;
  const { values, rows } = aggregate(counted, grouping);
  const ref = rangeOf(table, column);
  const obstacle = datesObstacle(column);
  const points = calendar.spans.flatMap(({ period, start, end }, index): SeriesPoint[] => {
    const value = values[index] ?? NaN;
    if (Number.isNaN(value)) return [];
    const where: Condition[] = [
      { ref, atLeast: start },
      { ref, below: end },
    ];
    const native: FormulaOrReason = obstacle ? { reason: obstacle } : measured.formulas(where).native;
    const inWorkings = workings.valueOf(measured, native, { grain, start });
    return [
      {
        ...{ period, value, rowsUsed: rows[index] ?? 0, complete: calendar.isComplete(index), native },
        ...(inWorkings ? { inWorkings } : {}),
      },
    ];
  });
  return { by, points };
}

/** Why no formula can tell the periods apart; undefined when one can. */
function datesObstacle({ heading, texts }: TimeColumn): string | undefined {
  return texts > 0 ? `"${heading}" holds dates as text, which formulas can't compare` : undefined;
}
