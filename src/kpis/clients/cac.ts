import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const cac = defineKpi({
  id: "CAC",
  name: "Client acquisition cost",
  area: "clients",
  unit: "money",
  better: "lower",
  summary: "Sales and marketing spend per new client",
  definition: "All sales and marketing cost of a period, salaries included, divided by the clients won in it.",
  mistakes: documented([
    "Advertising only is counted, without the pay of the people who sell",
    "Existing clients who bought more are counted as new",
    "Spend and wins come from different periods",
  ]),
  needs: "sales and marketing spend, and the number of clients won in the same period",
  synonyms: [
    "Customer acquisition cost",
    "Cost per acquisition",
    "Acquisition cost",
    "Kundengewinnungskosten",
    "Kundenakquisitionskosten",
    "Coût d'acquisition client",
    "Costo de adquisición de clientes",
    "Coste de adquisición de clientes",
    "Custo de aquisição de clientes",
    "Klantacquisitiekosten",
  ],
  inputs: [
    amount("spend", "Sales and marketing cost of the period, in your currency"),
    amount("newClients", "Clients won in the same period"),
  ],
  ...ratio("spend", "newClients"),
  variants: [standard("Spend per new client")],
  figures: [{ source: "itsupport-profit", level: "average", low: 2000, high: 5000, condition: "per new client" }],
  valueAtStake: { factors: ["newClients"], words: "New clients a year x gap" },
  combines: [
    { variant: "standard", parts: { spend: { quantity: "salesCost" }, newClients: { quantity: "newClients" } } },
  ],
  examples: documented([
    { given: [24000, 6], gives: 4000 },
    { given: [[[9000], [15000]], 6], gives: 4000 },
    { given: [24000, 0], gives: "#DIV/0!" },
  ]),
});
