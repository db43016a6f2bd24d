import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { sum } from "../../catalogue/native";
import { ref, term } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const cashFlow = defineKpi({
  id: "CASHFLOW",
  role: "kpi",
  name: "Cash flow",
  area: "profitability",
  unit: "money",
  better: "higher",
  summary: "Money in less money out",
  definition: "Payments received less payments made in the period.",
  mistakes: documented(["Invoices are counted instead of payments"]),
  needs: "payments received and made",
  synonyms: ["Net cash flow", "Flux de trésorerie", "Flujo de caja", "Fluxo de caixa", "Kasstroom"],
  inputs: [
    amount("inflows", "Payments received in the period, in your currency"),
    amount("outflows", "Payments made, as positive numbers"),
  ],
  compute: (inflows, outflows) => inflows - outflows,
  native: (refs) => `${sum(ref(refs, "inflows"))}${term(refs, "outflows", "-")}`,
  variants: [standard("Payments in less out")],
  figures: [],
  examples: documented([{ given: [[[90000], [35000]], 101000], gives: 24000 }]),
});
