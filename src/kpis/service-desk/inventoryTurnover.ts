import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const inventoryTurnover = defineKpi({
  id: "INVENTORYTURNOVER",
  role: "kpi",
  name: "Inventory turnover",
  area: "service-desk",
  unit: "ratio",
  better: "higher",
  summary: "How often the stock is sold in a period",
  definition: "Cost of goods sold divided by the average inventory of the same period.",
  mistakes: documented(["Revenue is divided instead of cost", "The inventory at year's end stands for the average"]),
  needs: "cost of goods sold and the average inventory",
  synonyms: ["Stock turnover", "Inventory turns", "Lagerumschlag", "Rotation des stocks", "Rotación de inventario"],
  inputs: [
    amount("cogs", "Cost of the goods sold in the period, in your currency"),
    amount("averageInventory", "Average value of the inventory"),
  ],
  ...ratio("cogs", "averageInventory"),
  variants: [standard("Turns in the period")],
  figures: [],
  examples: documented([
    { given: [120000, 20000], gives: 6 },
    { given: [1, 0], gives: "#DIV/0!" },
  ]),
});
