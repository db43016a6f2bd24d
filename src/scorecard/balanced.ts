import { score } from "../catalogue/score";
import { kpiById } from "../kpis/ids";
import type { Balanced, ScorecardRow } from "./scorecard";

/** A line's points and what they weigh in the balanced score. */
export interface Weighted {
  readonly score: number;
  readonly weight: number;
}

/** 0 to 100 by the published lines of the row's source; undefined where none fits the way it was counted. */
export function scoreOf(row: Pick<ScorecardRow, "kpi" | "variant" | "value" | "currency">): number | undefined {
  return score(kpiById(row.kpi), row.value, { variant: row.variant, currency: row.currency });
}

/** Every KPI weighs the same, however many lines it has: the lines of one share its weight. */
export function weigh(rows: readonly ScorecardRow[]): ReadonlyMap<string, Weighted> {
  const scores = rows.flatMap((row) => {
    const points = scoreOf(row);
    return points === undefined ? [] : [{ row, points }];
  });
  return new Map(
    scores.map(({ row, points }) => [
      row.key,
      { score: points, weight: 1 / scores.filter((other) => other.row.kpi === row.kpi).length },
    ]),
  );
}

/** The mean of the KPIs' scores; undefined where no KPI has one. */
export function balancedScore(rows: readonly ScorecardRow[]): Balanced | undefined {
  const weighted = [...weigh(rows).values()];
  const weight = weighted.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0) return undefined;
  const points = weighted.reduce((sum, one) => sum + one.score * one.weight, 0);
  return { score: points / weight, kpis: Math.round(weight) };
}
