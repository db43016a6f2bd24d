import type { PeriodName } from "../../cells/date/period";
import { monthIndex } from "../../cells/date/month";
import { spanOf } from "../aggregate/calendar";
import { serialToIsoDay } from "../../cells/date/serial";
import type { Finding, FormulaOrReason, Period } from "../result/finding";
import type { Grain, Series, SeriesPoint } from "../result/series";
import type { PeriodCell } from "./tableValue";
import type { Converted } from "./conversion";
import { reasonKinds } from "../notices/reasons";
import type { Notice } from "../result/notice";

const grains: readonly Grain[] = ["month", "quarter", "week"];

/** A cell's value in the KPI's unit, with the formula that gives it; undefined where it can't be read like the finding's. */
export type ReadPoint = (
  point: PeriodCell,
) => { readonly value: Converted["value"]; readonly native: FormulaOrReason } | undefined;

/** What a KPI's values over time come to, or in words why they are no series. */
export type OverTime = { readonly series: readonly Series[] } | { readonly reason: Notice };

/**
 * The weeks, months and quarters of a KPI that a table lists, oldest first; undefined where it lists none.
 *
 * @param today where given, a period that has not passed by then is not complete
 */
export function seriesOf(
  finding: Pick<Finding, "table" | "kpi" | "variant" | "variantLabel" | "unit">,
  points: readonly PeriodCell[],
  read: ReadPoint,
  today: number | undefined,
): OverTime | undefined {
  if (points.length === 0) return undefined;
  const series: Series[] = [];
  const reasons: Notice[] = [];
  for (const grain of grains) {
    const own = points.filter(({ period }) => period.kind === grain);
    if (own.length === 0) continue;
    const obstacle = obstacleTo(own.map(({ period }) => period));
    if (obstacle !== undefined) {
      reasons.push(obstacle);
      continue;
    }
    const { table, kpi, variant, variantLabel, unit } = finding;
    const found = own.flatMap((point) => toPoint(point, grain, read, today) ?? []);
    found.sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
    if (found.length > 0)
      series.push({ table, kpi, variant, variantLabel, unit, grain, by: `${grain} in the heading`, points: found });
  }
  if (series.length > 0) return { series };
  const [reason = wrongGrain(points)] = reasons;
  return points.length > 1 && reason !== undefined ? { reason } : undefined;
}

function toPoint(point: PeriodCell, grain: Grain, read: ReadPoint, today: number | undefined): SeriesPoint | undefined {
  const found = read(point);
  const [first, last] = point.period.days ?? [];
  if (!found || first === undefined || last === undefined) return undefined;
  return {
    period: grain === "week" ? weekFrom(first, last) : spanOf(grain, monthIndex(first)).period,
    value: found.value,
    rowsUsed: 1,
    complete: today === undefined || last < today,
    native: found.native,
  };
}

function weekFrom(first: number, last: number): Period {
  const from = serialToIsoDay(first);
  return { from, to: serialToIsoDay(last), label: `Week of ${from}` };
}

/** Why some months or quarters have no place in the calendar; undefined where each has its own. */
function obstacleTo(periods: readonly PeriodName[]): Notice | undefined {
  const without = periods.find(({ days }) => !days);
  if (without) return reasonKinds.noCalendarYear({ period: without.label });
  const firsts = periods.map(({ days }) => days?.[0] ?? NaN);
  const again = periods.find((_period, index) => firsts.indexOf(firsts[index] ?? NaN) < index);
  return again && reasonKinds.periodTwice({ period: again.label });
}

function wrongGrain(points: readonly PeriodCell[]): Notice | undefined {
  const kinds = new Set(points.map(({ period }) => period.kind));
  if (kinds.has("half")) return reasonKinds.wrongGrain({ has: "half-years" });
  if (kinds.has("year")) return reasonKinds.wrongGrain({ has: "years" });
  return kinds.has("day") ? reasonKinds.wrongGrain({ has: "days" }) : undefined;
}
