import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const ebitdaMargin = defineKpi({
  id: "EBITDAMARGIN",
  role: "kpi",
  name: "EBITDA margin",
  area: "profitability",
  unit: "fraction",
  better: "higher",
  summary: "EBITDA as a share of revenue",
  definition: "EBITDA divided by revenue of the same period.",
  mistakes: documented(["It is compared with net profit margins"]),
  needs: "EBITDA and revenue of the same period",
  synonyms: ["EBITDA-Marge", "Marge d'EBITDA", "Margen EBITDA", "Margem EBITDA"],
  inputs: [amount("ebitda", "EBITDA of the period, in your currency"), amount("revenue", "Revenue of the same period")],
  ...ratio("ebitda", "revenue"),
  variants: [standard("EBITDA, of revenue")],
  figures: [],
  examples: documented([
    { given: [160000, 1000000], gives: 0.16 },
    { given: [1, 0], gives: "#DIV/0!" },
  ]),
});
