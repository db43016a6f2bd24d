import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const laborCogsShare = defineKpi({
  id: "LABORCOGSSHARE",
  role: "kpi",
  name: "Labour share of direct cost",
  area: "profitability",
  unit: "fraction",
  better: "lower",
  summary: "Share of the direct cost that is labour",
  definition: "Labour cost of delivery divided by the cost of goods sold.",
  mistakes: documented(["Pay of sales and administration is counted in"]),
  needs: "labour cost of delivery and the cost of goods sold",
  synonyms: ["Labor cost share of COGS", "Labor share of COGS", "Labor % of COGS"],
  inputs: [amount("labor", "Labour cost of delivery, in your currency"), amount("cogs", "Cost of goods sold")],
  ...ratio("labor", "cogs"),
  variants: [standard("Labour, of direct cost")],
  figures: [{ source: "itsupport-profit", level: "average", low: 0.6, high: 0.7 }],
  examples: documented([
    { given: [180000, 270000], gives: 2 / 3 },
    { given: [1, 0], gives: "#DIV/0!" },
  ]),
});
