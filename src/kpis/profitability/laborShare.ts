import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const laborShare = defineKpi({
  id: "LABORSHARE",
  role: "kpi",
  name: "Labour share of revenue",
  area: "profitability",
  unit: "fraction",
  better: "lower",
  summary: "Share of revenue spent on labour",
  definition: "Labour cost divided by revenue of the same period.",
  mistakes: documented(["Employer's contributions are left out", "Owners who work without pay make it look low"]),
  needs: "labour cost and revenue of the same period",
  synonyms: [
    "Labor cost share of revenue",
    "Labor cost percentage",
    "Labour cost %",
    "Personalkostenquote",
    "Lohnkostenquote",
  ],
  inputs: [amount("labor", "Labour cost, in your currency"), amount("revenue", "Revenue of the same period")],
  ...ratio("labor", "revenue"),
  variants: [standard("Labour, of revenue")],
  figures: [{ source: "itsupport-profit", level: "average", low: 0.45, high: 0.55 }],
  valueAtStake: { factors: ["revenue"], words: "Revenue a year x gap" },
  examples: documented([
    { given: [500000, 1000000], gives: 0.5 },
    { given: [1, 0], gives: "#DIV/0!" },
  ]),
});
