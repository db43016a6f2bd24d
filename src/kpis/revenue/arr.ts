import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { sum } from "../../catalogue/native";
import { ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const arr = defineKpi({
  id: "ARR",
  role: "kpi",
  name: "Annual recurring revenue",
  area: "revenue",
  unit: "money/year",
  better: "higher",
  summary: "Monthly recurring revenue of twelve months",
  definition: "12 x monthly recurring revenue.",
  mistakes: documented(["Revenue of the last twelve months is used, one-off work included"]),
  needs: "a column with each client's monthly fee",
  synonyms: [
    "Annual recurring income",
    "Jährlich wiederkehrender Umsatz",
    "Revenu annuel récurrent",
    "Ingresos recurrentes anuales",
    "Receita recorrente anual",
    "Jaarlijks terugkerende omzet",
  ],
  inputs: [amount("mrr", "Monthly recurring revenue, in your currency")],
  compute: (mrr) => 12 * mrr,
  native: (refs) => `12*${sum(ref(refs, "mrr"))}`,
  variants: [standard("Twelve months")],
  figures: [],
  combines: [
    { variant: "standard", parts: { mrr: { kpi: "MRR", variants: ["active", "retained", "total", "reported"] } } },
  ],
  examples: documented([{ given: [7500], gives: 90000 }]),
});
