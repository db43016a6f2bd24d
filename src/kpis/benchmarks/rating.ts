import { defineKpi, documented } from "../../catalogue/defineKpi";
import { kpiName, number, optional, sourceKey } from "../../catalogue/inputs";
import { noFormula } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
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
      'The best published level that the value reaches in one source: "Best in class", "On target", "Industry average", else "Below benchmark". "Overloaded" above a warning line; "No benchmark" where none is published.',
    mistakes: documented(["A proxy is rated under the name of the KPI"]),
    advice: "Read the conditions of the figures with SOURCES before acting on a word.",
    needs: "the name of a KPI and its value",
    synonyms: ["KPI rating"],
    inputs: [kpiName(kpis), number("value", "The KPI's value, in its unit"), optional(sourceKey(), true)],
    compute: (kpi, value, source) => judge(kpi, value, { source }).rating,
    native: noFormula("The published figures are part of the add-in"),
    variants: [standard("As published")],
    figures: [],
    examples: documented([
      { given: ["FCR", 0.82], gives: "Best in class" },
      { given: ["SLA", "96%", "itsupport-profit"], gives: "On target" },
      { given: ["UTILIZATION", 0.93, "helpdesk-profit"], gives: "Overloaded" },
      { given: ["ARPU", 900], gives: "No benchmark" },
      { given: ["Telephone", 1], gives: "#VALUE!" },
    ]),
  });
