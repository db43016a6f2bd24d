import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { quotient, sum } from "../../catalogue/native";
import { divide, ref, term } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const primeCost = defineKpi({
  id: "PRIMECOST",
  role: "kpi",
  name: "Prime cost",
  area: "profitability",
  unit: "fraction",
  better: "lower",
  summary: "Labour and software as a share of revenue",
  definition: "(Labour + software) / revenue of the same period.",
  mistakes: documented(["Software resold to clients is left out"]),
  needs: "labour cost, software cost and revenue of the same period",
  synonyms: ["Prime cost ratio"],
  inputs: [
    amount("labor", "Labour cost, in your currency"),
    amount("software", "Software and licences"),
    amount("revenue", "Revenue of the same period"),
  ],
  compute: (labor, software, revenue) => divide(labor + software, revenue, "revenue"),
  native: (refs) => quotient(`${sum(ref(refs, "labor"))}${term(refs, "software")}`, sum(ref(refs, "revenue"))),
  variants: [standard("Labour and software, of revenue")],
  figures: [],
  examples: documented([
    { given: [500000, 100000, 1000000], gives: 0.6 },
    { given: [1, 1, 0], gives: "#DIV/0!" },
  ]),
});
