import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { shareOf } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const netMargin = defineKpi({
  id: "NETMARGIN",
  role: "kpi",
  name: "Net profit margin",
  area: "profitability",
  unit: "fraction",
  better: "higher",
  summary: "Share of revenue left after all expenses",
  definition: "Profit after all expenses divided by revenue.",
  mistakes: documented(["Profit before the owner's pay is used", "Profit and revenue come from different periods"]),
  needs: "profit and revenue of the same period",
  synonyms: [
    "Net profit %",
    "Profit margin",
    "Nettomarge",
    "Umsatzrendite",
    "Marge nette",
    "Margen neto",
    "Margem líquida",
  ],
  inputs: [amount("revenue", "Revenue of the period, in your currency"), amount("profit", "Profit after all expenses")],
  ...shareOf("revenue", "profit"),
  variants: [standard("Profit, of revenue")],
  figures: [
    { source: "itsupport-profit", level: "average", low: 0.08, high: 0.12 },
    { source: "itsupport-profit", level: "best", low: 0.2, exclusive: true },
  ],
  valueAtStake: { factors: ["revenue"], words: "Revenue a year x gap" },
  examples: documented([
    { given: [1000000, 110000], gives: 0.11 },
    { given: [0, 1], gives: "#DIV/0!" },
  ]),
});
