import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { sum } from "../../catalogue/native";
import { ref, term } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const ebitda = defineKpi({
  id: "EBITDA",
  role: "kpi",
  name: "EBITDA",
  area: "profitability",
  unit: "money",
  better: "higher",
  summary: "Earnings before interest, taxes, depreciation and amortization",
  definition: "Net profit + interest + taxes + depreciation + amortization.",
  mistakes: documented(["Interest and taxes are entered as negative numbers and so taken off twice"]),
  needs: "profit, interest, taxes, depreciation and amortization of the same period",
  synonyms: ["Earnings before interest, taxes, depreciation and amortization", "BAIIDA"],
  inputs: [
    amount("profit", "Net profit, in your currency"),
    amount("interest", "Interest paid, as a positive number"),
    amount("taxes", "Taxes on income"),
    amount("depreciation", "Depreciation"),
    amount("amortization", "Amortization"),
  ],
  compute: (profit, interest, taxes, depreciation, amortization) =>
    profit + interest + taxes + depreciation + amortization,
  native: (refs) =>
    `${sum(ref(refs, "profit"))}${["interest", "taxes", "depreciation", "amortization"].map((name) => term(refs, name)).join("")}`,
  variants: [standard("From net profit")],
  figures: [],
  examples: documented([{ given: [110000, 8000, 27000, 12000, 3000], gives: 160000 }]),
});
