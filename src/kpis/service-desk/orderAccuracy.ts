import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { share } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const orderAccuracy = defineKpi({
  id: "ORDERACCURACY",
  role: "kpi",
  name: "Order accuracy",
  area: "service-desk",
  unit: "fraction",
  better: "higher",
  summary: "Share of orders delivered without a mistake",
  definition: "Orders that were right at delivery divided by all orders.",
  mistakes: documented(["Only orders that the client complained about count as wrong"]),
  needs: "a column that tells whether each order was right",
  synonyms: ["Order accuracy rate", "Purchase order accuracy", "Bestellgenauigkeit"],
  inputs: [amount("correct", "Orders without a mistake"), amount("total", "All orders")],
  ...share("correct", "total"),
  variants: [standard("Correct, of all orders")],
  figures: [],
  examples: documented([
    { given: [95, 100], gives: 0.95 },
    { given: [1, 0], gives: "#DIV/0!" },
  ]),
});
