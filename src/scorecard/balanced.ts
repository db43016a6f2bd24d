import { score } from "../catalogue/score";
import { kpiById } from "../kpis/ids";
import { headlineKeys } from "./headline";
import type { Balanced, ScorecardRow } from "./scorecard";

/** A line's points and what they weigh in the balanced score. */
export interface Weighted {
  readonly score: number;
  readonly weight: number;
}

/** 0 to 100 by the published lines of the row's source; undefined where none fits the way it was counted. */
function scoreOf(row: Pick<ScorecardRow, "kpi" | "variant" | "value" | "currency" | "rate">): number | undefined {
  return score(kpiById(row.kpi), row.value, row);
}

/** Every KPI weighs the same: the lines that stand for it share its weight, its other lines have none. */
export function weigh(rows: readonly ScorecardRow[]): ReadonlyMap<string, Weighted> {
  const headlines = headlineKeys(rows);
  const scores = rows.flatMap((row) => {
    const points = scoreOf(row);
    return points === undefined ? [] : [{ row, points }];
  });
  const sharing = scores.filter(({ row }) => headlines.has(row.key));
  return new Map(
    scores.map(({ row, points }) => {
      const lines = sharing.filter((other) => other.row.kpi === row.kpi).length;
      return [row.key, { score: points, weight: headlines.has(row.key) ? 1 / lines : 0 }];
    }),
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
