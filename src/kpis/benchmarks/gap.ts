import { defineKpi, documented } from "../../catalogue/defineKpi";
import { kpiName, number, optional, sourceKey, variantName } from "../../catalogue/inputs";
import { noFormula } from "../../catalogue/shapes";
import { namedVariant, standard } from "../../catalogue/variant";
import { failure, isFailure } from "../../cells/failure";
import type { Kpi } from "../../catalogue/kpi";
import { judge } from "../../catalogue/verdict";

export const gap = (kpis: readonly Kpi[]): Kpi =>
  defineKpi({
    id: "GAP",
    role: "helper",
    name: "Gap to target",
    area: "benchmarks",
    unit: "count",
    better: "higher",
    summary: "Distance to the published target, positive when better",
    definition:
      "The distance from the value to the target's easier end, in the KPI's unit. Where a source publishes no target: to the average, else to best in class.",
    mistakes: documented(["A gap in fractions is read as percent: 0.05 is 5 points of a percentage"]),
    needs: "the name of a KPI and its value",
    synonyms: ["Benchmark gap"],
    inputs: [
      kpiName(kpis),
      number("value", "The KPI's value, in its unit"),
      optional(sourceKey(), true),
      variantName(),
    ],
    compute: (kpi, value, source, counted) => {
      const variant = namedVariant(kpi, counted);
      if (isFailure(variant)) return variant;
      const verdict = judge(kpi, value, { source, variant });
      return verdict.gap ?? failure("#N/A", `a published benchmark: ${verdict.reason ?? kpi.name}`);
    },
    native: noFormula("The published figures are part of the add-in"),
    variants: [standard("As published")],
    figures: [],
    examples: documented([
      { given: ["SLA", 0.97, "itsupport-profit"], gives: 0.02 },
      { given: ["COSTPERTICKET", 18, "itsupport-five-kpis"], gives: -3 },
      { given: ["ARPU", 900], gives: "#N/A" },
    ]),
  });
