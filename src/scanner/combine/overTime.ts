import type { Combination } from "../../catalogue/combination";
import type { MeasuredKpi } from "../../kpis/ids";
import { isoToSerial } from "../../cells/date/iso";
import { monthIndex } from "../../cells/date/month";
import { spanOf } from "../aggregate/calendar";
import type { Finding, Period } from "../result/finding";
import type { CalendarGrain, Series } from "../result/series";
import { formulasOf, valueOf } from "./formulas";
import { isContradiction, picksOf } from "./pick";
import { monthsOf } from "./rateOf";
import type { Slot } from "./slots";

/** A combined KPI in each month or quarter of which all its parts are known; none where that is only one. */
export function overTime(
  finding: Finding,
  kpi: MeasuredKpi,
  combination: Combination,
  slots: readonly Slot[],
): readonly Series[] {
  const points = picksOf(slots).flatMap((picked) => {
    const source = isContradiction(picked) ? undefined : picked[0]?.source;
    if (isContradiction(picked) || !source?.period) return [];
    const value = valueOf(kpi, combination, picked);
    const grain = grainOf(source.period);
    if (value === undefined || !grain) return [];
    const rowsUsed = picked.reduce((sum, one) => sum + one.source.rowsUsed, 0);
    const { native } = formulasOf(kpi, combination, picked);
    const complete = !picked.some((one) => one.source.partial);
    const { period } = spanOf(grain, monthIndex(isoToSerial(source.period.from) ?? NaN));
    return [{ grain, point: { period, value, rowsUsed, complete, native } }];
  });
  const { table, variant, variantLabel, unit } = finding;
  return (["month", "quarter"] as const).flatMap((grain): Series[] => {
    const own = points.filter((one) => one.grain === grain).map(({ point }) => point);
    if (own.length < 2) return [];
    const by = `${grain} of its parts`;
    return [{ table, kpi: kpi.id, variant, variantLabel, unit, grain, by, points: own.reverse() }];
  });
}

function grainOf(period: Period): CalendarGrain | undefined {
  const months = monthsOf(period);
  if (months === 1) return "month";
  return months === 3 && monthIndex(isoToSerial(period.from) ?? 0) % 3 === 0 ? "quarter" : undefined;
}
