import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, withDefault } from "../../catalogue/inputs";
import { quotient, sum } from "../../catalogue/native";
import { divide, ref, term } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { isFailure } from "../../cells/failure";

export const grr = defineKpi({
  id: "GRR",
  role: "kpi",
  name: "Gross revenue retention",
  area: "revenue",
  unit: "fraction",
  better: "higher",
  summary: "Share of recurring revenue kept, without what existing clients added",
  definition: "(Starting MRR - churned - contraction) / starting MRR, at most 1. Expansion never counts.",
  mistakes: documented([
    "Expansion is counted in, which makes it net retention",
    "New clients are in the starting revenue",
  ]),
  needs: "the recurring revenue at the start of the period, and what was lost of it",
  synonyms: ["Gross retention", "Gross MRR retention", "Gross dollar retention"],
  inputs: [
    amount("starting", "Monthly recurring revenue at the start of the period"),
    amount("churned", "Monthly revenue of the clients who left"),
    withDefault(amount("contraction", "Monthly revenue lost to downgrades"), 0),
  ],
  compute: (starting, churned, contraction) => {
    const kept = divide(starting - churned - contraction, starting, "starting");
    return isFailure(kept) ? kept : Math.min(1, kept);
  },
  native: (refs) => {
    const kept = `${sum(ref(refs, "starting"))}${term(refs, "churned", "-")}${term(refs, "contraction", "-")}`;
    return `MIN(1,${quotient(kept, sum(ref(refs, "starting")))})`;
  },
  variants: [standard("Without expansion")],
  figures: [],
  examples: documented([
    { given: [80000, 2000, 400], gives: 0.97 },
    { given: [80000, -500], gives: 1, note: "Never above 1" },
    { given: [0, 100], gives: "#DIV/0!" },
  ]),
});
