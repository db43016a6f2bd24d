import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, withDefault } from "../../catalogue/inputs";
import { sum } from "../../catalogue/native";
import { ref, term } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const cogs = defineKpi({
  id: "COGS",
  role: "kpi",
  name: "Cost of goods sold",
  area: "profitability",
  unit: "money",
  better: "lower",
  summary: "Direct cost of delivering services",
  definition: "Pay of the people who deliver + licences + hardware for clients + other direct cost.",
  mistakes: documented(["Technicians' pay is booked as overhead", "Rent and administration are counted in"]),
  needs: "the direct cost of delivery: labour, licences, hardware",
  synonyms: [
    "Cost of sales",
    "Direct costs",
    "Cost of services",
    "Herstellungskosten",
    "Coût des ventes",
    "Coste de ventas",
    "Custo dos serviços",
    "Kostprijs van de omzet",
  ],
  inputs: [
    amount("labor", "Pay of the people who deliver, in your currency"),
    withDefault(amount("licences", "Licences bought for clients"), 0),
    withDefault(amount("hardware", "Hardware bought for clients"), 0),
    withDefault(amount("other", "Other direct cost"), 0),
  ],
  compute: (labor, licences, hardware, other) => labor + licences + hardware + other,
  native: (refs) =>
    `${sum(ref(refs, "labor"))}${term(refs, "licences")}${term(refs, "hardware")}${term(refs, "other")}`,
  variants: [standard("Direct cost")],
  figures: [],
  examples: documented([
    { given: [180000, 60000, 25000, 5000], gives: 270000 },
    { given: [180000], gives: 180000 },
  ]),
});
