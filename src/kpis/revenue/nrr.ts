import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, withDefault } from "../../catalogue/inputs";
import { quotient, sum } from "../../catalogue/native";
import { divide, ref, term } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const nrr = defineKpi({
  id: "NRR",
  role: "kpi",
  name: "Net revenue retention",
  area: "revenue",
  unit: "fraction",
  better: "higher",
  summary: "Recurring revenue of the clients at the start, kept and added to",
  definition: "(Starting MRR + expansion - churned - contraction) / starting MRR. New clients never count.",
  mistakes: documented(["Revenue of new clients is counted as expansion", "Downgrades are forgotten"]),
  needs: "the recurring revenue at the start of the period, what was lost, and what existing clients added",
  synonyms: ["Net retention", "Net MRR retention", "Net dollar retention", "NDR"],
  inputs: [
    amount("starting", "Monthly recurring revenue at the start of the period"),
    amount("expansion", "Monthly revenue that existing clients added"),
    amount("churned", "Monthly revenue of the clients who left"),
    withDefault(amount("contraction", "Monthly revenue lost to downgrades"), 0),
  ],
  compute: (starting, expansion, churned, contraction) =>
    divide(starting + expansion - churned - contraction, starting, "starting"),
  native: (refs) => {
    const start = sum(ref(refs, "starting"));
    const now = `${start}${term(refs, "expansion")}${term(refs, "churned", "-")}${term(refs, "contraction", "-")}`;
    return quotient(now, start);
  },
  variants: [standard("With expansion")],
  figures: [],
  examples: documented([
    { given: [80000, 4000, 2000, 400], gives: 1.02 },
    { given: [0, 1, 1], gives: "#DIV/0!" },
  ]),
});
