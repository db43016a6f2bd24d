import { defineKpi, documented } from "../../catalogue/defineKpi";
import { kpiName, number, optional, sourceKey, variantName } from "../../catalogue/inputs";
import { noFormula } from "../../catalogue/shapes";
import { namedVariant, standard } from "../../catalogue/variant";
import { isFailure } from "../../cells/failure";
import type { Kpi } from "../../catalogue/kpi";
import { judge } from "../../catalogue/verdict";

export const rating = (kpis: readonly Kpi[]): Kpi =>
  defineKpi({
    id: "RATING",
    role: "helper",
    name: "Rating",
    area: "benchmarks",
    unit: "count",
    better: "higher",
    result: "text",
    summary: "How a value compares with published figures, in words",
    definition:
      'The best level that the value reaches in one source: "Best in class", "On target", "Better than average", "Industry average". "Near target" between a warning line and the target, or at most 5 % short of your own target; "Overloaded" above a line that warns of too much; else "Misses benchmark". "No benchmark" where none is published about this way of counting.',
    mistakes: documented(["A proxy is rated under the name of the KPI"]),
    needs: "the name of a KPI and its value",
    synonyms: ["KPI rating"],
    inputs: [
      kpiName(kpis),
      number("value", "The KPI's value, in its unit"),
      optional(sourceKey(), true),
      variantName(),
    ],
    compute: (kpi, value, source, counted) => {
      const variant = namedVariant(kpi, counted);
      return isFailure(variant) ? variant : judge(kpi, value, { source, variant }).rating;
    },
    native: noFormula("The published figures are part of the add-in"),
    variants: [standard("As published")],
    figures: [],
    examples: documented([
      { given: ["FCR", 0.82], gives: "Best in class" },
      { given: ["FCR", 0.76], gives: "Better than average" },
      { given: ["TICKETRATIO", 0.98], gives: "Near target" },
      { given: ["MTTR", 6, null, "non-critical"], gives: "On target" },
      { given: ["SLA", "96%", "itsupport-profit"], gives: "On target" },
      { given: ["UTILIZATION", 0.93, "helpdesk-profit"], gives: "Overloaded" },
      { given: ["ARPU", 900], gives: "No benchmark" },
      { given: ["Telephone", 1], gives: "#VALUE!" },
    ]),
  });
