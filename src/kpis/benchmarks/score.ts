import { defineKpi, documented } from "../../catalogue/defineKpi";
import { kpiName, number, optional, sourceKey, variantName } from "../../catalogue/inputs";
import { noFormula } from "../../catalogue/shapes";
import { namedVariant, standard } from "../../catalogue/variant";
import { failure, isFailure } from "../../cells/failure";
import type { Kpi } from "../../catalogue/kpi";
import { score as scoreOf } from "../../catalogue/score";

export const score = (kpis: readonly Kpi[]): Kpi =>
  defineKpi({
    id: "SCORE",
    role: "helper",
    name: "Score",
    area: "benchmarks",
    unit: "points",
    better: "higher",
    summary: "0 to 100, by how far a value gets through the published levels",
    definition:
      "Linear between the published lines: average 60, target 80, best in class 100; without a best level the target is 100. 0 at a value of 0, where less is better at twice the easiest line. It falls again above a warning line.",
    mistakes: documented(["Scores by different sources are compared"]),
    needs: "the name of a KPI and its value",
    synonyms: ["KPI score"],
    inputs: [
      kpiName(kpis),
      number("value", "The KPI's value, in its unit"),
      optional(sourceKey(), true),
      variantName(),
    ],
    compute: (kpi, value, source, counted) => {
      const variant = namedVariant(kpi, counted);
      if (isFailure(variant)) return variant;
      return scoreOf(kpi, value, { source, variant }) ?? failure("#N/A", `a published benchmark for ${kpi.name}`);
    },
    native: noFormula("The published figures are part of the add-in"),
    variants: [standard("As published")],
    figures: [],
    examples: documented([
      { given: ["FCR", 0.74], gives: 60 },
      { given: ["FCR", 0.77], gives: 80 },
      { given: ["FCR", 0.37], gives: 30 },
      {
        given: ["COSTPERTICKET", 22.5, "itsupport-five-kpis"],
        gives: 50,
        note: "Half way between the target of 15 and twice that",
      },
      { given: ["ARPU", 900], gives: "#N/A" },
    ]),
  });
