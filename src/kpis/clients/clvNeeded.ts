import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, number, withDefault } from "../../catalogue/inputs";
import { sum } from "../../catalogue/native";
import { factor, ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const clvNeeded = defineKpi({
  id: "CLVNEEDED",
  role: "helper",
  name: "Lifetime value needed",
  area: "clients",
  unit: "money",
  better: "lower",
  summary: "Lifetime value that a client must reach for a CLV to CAC ratio",
  definition: "Client acquisition cost x the ratio aimed at.",
  mistakes: documented(["The result is compared with revenue instead of profit over the lifetime"]),
  needs: "the cost of winning a client",
  synonyms: ["Required CLV", "Target CLV"],
  inputs: [
    amount("cac", "Cost of winning a client, in your currency"),
    withDefault(number("ratio", "Ratio aimed at; 3 where left out"), 3, true),
  ],
  compute: (cac, ratio) => cac * ratio,
  native: (refs) => `${sum(ref(refs, "cac"))}*${factor(refs, "ratio", 3)}`,
  variants: [standard("Cost x ratio")],
  figures: [],
  examples: documented([
    { given: [5000, 3], gives: 15000, source: "itsupport-profit" },
    { given: [5000], gives: 15000 },
  ]),
});
