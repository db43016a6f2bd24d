import { plural } from "../cells/plural";
import { score } from "../catalogue/score";
import { kpiById } from "../kpis/ids";
import { headlineKeys, restatedKeys } from "./headline";
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

/**
 * Every fact weighs the same: the lines that stand for its KPI share its weight, the KPI's other lines have none, and so have
 * those of a KPI that says the same in other terms, such as churn beside retention.
 */
export function weigh(rows: readonly ScorecardRow[]): ReadonlyMap<string, Weighted> {
  const headlines = headlineKeys(rows);
  const scores = rows.flatMap((row) => {
    const points = scoreOf(row);
    return points === undefined ? [] : [{ row, points }];
  });
  const restated = restatedKeys(scores.map(({ row }) => row));
  const counts = ({ key }: ScorecardRow): boolean => headlines.has(key) && !restated.has(key);
  const sharing = scores.filter(({ row }) => counts(row));
  return new Map(
    scores.map(({ row, points }) => {
      const lines = sharing.filter((other) => other.row.kpi === row.kpi).length;
      return [row.key, { score: points, weight: counts(row) ? 1 / lines : 0 }];
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

/** What the score is the mean of, in words; the KPIs that say the same as one of them are named apart. */
export function scoreWords(
  lines: readonly { readonly entry: Pick<ScorecardRow, "kpi">; readonly weight?: number | undefined }[],
  most = Infinity,
): string {
  const scored = lines.filter(({ weight }) => weight !== undefined);
  const counted = new Set(scored.flatMap(({ entry, weight }) => (weight ? [entry.kpi] : [])));
  if (counted.size === 0) return "";
  const others = new Set(scored.map(({ entry }) => entry.kpi).filter((kpi) => !counted.has(kpi)));
  const names = [...counted].map((kpi) => kpiById(kpi).name);
  const further = names.length > most ? ` and ${plural(names.length - most, "other KPI")}` : "";
  const again = [...others].map((kpi) => kpiById(kpi).name).join(" and ");
  const once =
    again === ""
      ? ""
      : others.size === 1
        ? `; ${again}, which says the same in other terms, does not count again`
        : `; ${again}, which say the same in other terms, do not count again`;
  return `The score is the mean over ${names.slice(0, most).join(", ")}${further}${once}.`;
}
