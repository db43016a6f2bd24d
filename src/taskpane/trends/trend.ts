import { isoToSerial } from "../../cells/date/iso";
import type { Better } from "../../catalogue/figure";
import { formatValue } from "../../catalogue/format";
import type { Unit } from "../../catalogue/unit";
import type { ScanResult } from "../../scanner/result/finding";
import { isSameFinding } from "../../scanner/result/findingId";
import type { Grain, Series } from "../../scanner/result/series";
import type { ScorecardRow } from "../../scorecard/scorecard";

const daysInAWeek = 7;

/** A KPI's last complete month beside the one before it; weeks where it has no months. */
export interface Trend {
  readonly direction: "up" | "down" | "same";
  /** Undefined where neither direction is better. */
  readonly better?: boolean;
  /** "Down 1.4 h in Jun 2026 (12.4 h in May 2026)" */
  readonly sentence: string;
  /** Of the complete months or weeks, oldest first. */
  readonly values: readonly number[];
}

/** Undefined without two complete months, or weeks, in a row. */
export function trendOf(row: ScorecardRow, result: ScanResult): Trend | undefined {
  const own = result.series.filter((one) => isSameFinding(one, row));
  const series = own.find(({ grain }) => grain === "month") ?? own.find(({ grain }) => grain === "week");
  return series && trendOfSeries(series, row.better);
}

export function trendOfSeries(series: Series, better: Better): Trend | undefined {
  const complete = series.points.filter((point) => point.complete);
  const [before, last] = complete.slice(-2);
  if (!before || !last || !follows(series.grain, before.period.from, last.period.from)) return undefined;
  const change = last.value - before.value;
  const values = complete.map(({ value }) => value);
  const was = `${formatValue(before.value, series.unit)} in ${before.period.label}`;
  // What can't be told apart in print is no change.
  if (formatValue(last.value, series.unit) === formatValue(before.value, series.unit)) {
    return { direction: "same", sentence: `Unchanged in ${last.period.label} (${was})`, values };
  }
  const direction = change > 0 ? "up" : "down";
  const verb = direction === "up" ? "Up" : "Down";
  const amount = formatChange(Math.abs(change), series.unit);
  return {
    direction,
    better: better === "between" ? undefined : (better === "higher") === change > 0,
    sentence: `${verb} ${amount} to ${formatValue(last.value, series.unit)} in ${last.period.label} (${was})`,
    values,
  };
}

/** A share that rises from 70 % to 72 % rises by 2 points, not by 2 %. */
function formatChange(change: number, unit: Unit): string {
  return unit === "fraction"
    ? `${formatValue(100 * change, "points").replace(" points", "")} points`
    : formatValue(change, unit);
}

function follows(grain: Grain, before: string, last: string): boolean {
  if (grain !== "week") return monthAfter(before) === last.slice(0, 7);
  return (isoToSerial(last) ?? NaN) - (isoToSerial(before) ?? NaN) === daysInAWeek;
}

/** "2026-01" for a day in December 2025. */
function monthAfter(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}
