import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amounts, keys, optional, valuesOf } from "../../catalogue/inputs";
import { differentSize } from "../../catalogue/pairs";
import { divide, noFormula } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { failure, isFailure } from "../../cells/failure";
import { searchKpi } from "../../catalogue/find";
import type { Column } from "../../catalogue/inputs/column";
import type { Kpi } from "../../catalogue/kpi";
import { score as scoreOf } from "../../catalogue/score";
import type { Failure } from "../../cells/failure";

export const balanced = (kpis: readonly Kpi[]): Kpi =>
  defineKpi({
    id: "BALANCED",
    role: "helper",
    name: "Balanced score",
    area: "benchmarks",
    unit: "points",
    better: "higher",
    summary: "Weighted mean of the scores of several KPIs, 0 to 100",
    definition:
      "The mean of SCORE over the KPIs that have a value and a benchmark, by weight. All weigh 1 where no weights are given.",
    mistakes: documented(["KPIs of one area outweigh the others because there are more of them"]),
    needs: "a column with KPI names beside their values",
    synonyms: ["Balanced scorecard score", "Overall score"],
    inputs: [
      keys("kpis", "The KPIs: ids, names or synonyms"),
      amounts("values", "Their values: as many rows as kpis"),
      optional(amounts("weights", "Their weights; 1 each where left out")),
    ],
    compute: (names, values, weights) => {
      const unequal = differentSize(names, values) ?? (weights && differentSize(names, weights));
      if (unequal) return unequal;
      const scores = scoresOf(kpis, names, values, weights);
      if (isFailure(scores)) return scores;
      if (scores.length === 0) return failure("#N/A", "a KPI with a value and a published benchmark");
      const weight = scores.reduce((all, one) => all + one.weight, 0);
      const points = scores.reduce((all, one) => all + one.weight * one.score, 0);
      return divide(points, weight, "weights");
    },
    native: noFormula("The published figures are part of the add-in"),
    variants: [standard("By weight")],
    figures: [],
    examples: documented([
      {
        given: [
          [["FCR"], ["COSTPERTICKET"], ["ARPU"]],
          [[0.74], [22.5], [900]],
        ],
        gives: 63,
        note: "ARPU has no benchmark",
      },
      {
        given: [
          [["FCR"], ["COSTPERTICKET"]],
          [[0.74], [22.5]],
          [[3], [1]],
        ],
        gives: 61.5,
      },
      {
        given: [
          [["Telephone"], ["FCR"]],
          [[1], [0.74]],
        ],
        gives: "#VALUE!",
      },
      {
        given: [
          [["ARPU"], ["MRR"]],
          [[900], [9000]],
        ],
        gives: "#N/A",
      },
    ]),
  });

interface Weighted {
  readonly score: number;
  readonly weight: number;
}

function scoresOf(
  kpis: readonly Kpi[],
  names: Column<string>,
  values: Column<number>,
  weights: Column<number> | undefined,
): readonly Weighted[] | Failure {
  const found: Weighted[] = [];
  const [numbers, weighing] = [valuesOf(values), weights && valuesOf(weights)];
  for (const [index, name] of valuesOf(names).entries()) {
    const value = numbers[index];
    if (name === undefined || value === undefined) continue;
    const kpi = searchKpi(kpis, name);
    if (!kpi) return failure("#VALUE!", `known KPIs: row ${index + 1} holds '${name}'`);
    const weight = weighing ? (weighing[index] ?? 0) : 1;
    if (weight < 0) return failure("#VALUE!", `weights of at least 0: row ${index + 1} holds '${weight}'`);
    const points = scoreOf(kpi, value);
    if (points !== undefined) found.push({ score: points, weight });
  }
  return found;
}
