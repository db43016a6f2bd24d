import { defineKpi, documented } from "../../catalogue/defineKpi";
import { kpiName } from "../../catalogue/inputs";
import { noFormula } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import type { Kpi } from "../../catalogue/kpi";

export const define = (kpis: readonly Kpi[]): Kpi =>
  defineKpi({
    id: "DEFINE",
    role: "helper",
    name: "Definition of a KPI",
    area: "benchmarks",
    unit: "count",
    better: "higher",
    result: "text",
    summary: "The definition that is computed for a KPI",
    definition: "The definition of the KPI, as its function computes it.",
    mistakes: documented(["Numbers under one name and two definitions are compared"]),
    needs: "the name of a KPI",
    synonyms: ["KPI definition"],
    inputs: [kpiName(kpis)],
    compute: (kpi) => kpi.definition,
    native: noFormula("The definitions are part of the add-in"),
    variants: [standard("As computed")],
    figures: [],
    examples: documented([
      { given: ["ARR"], gives: "12 x monthly recurring revenue." },
      { given: ["Telephone"], gives: "#VALUE!" },
    ]),
  });
