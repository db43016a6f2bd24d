import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const customerShare = defineKpi({
  id: "CUSTOMERSHARE",
  role: "kpi",
  name: "Client's share of revenue",
  area: "revenue",
  unit: "fraction",
  better: "lower",
  summary: "Share of revenue that one client brings",
  definition: "Revenue from one client divided by all revenue of the same period.",
  mistakes: documented(["Companies of one owner are counted as separate clients"]),
  needs: "revenue by client",
  synonyms: [
    "Customer distribution",
    "Client distribution",
    "Customer share of revenue",
    "Largest customer share",
    "Customer revenue share",
  ],
  inputs: [
    amount("customer", "Revenue from the client, in your currency"),
    amount("total", "All revenue of the same period"),
  ],
  ...ratio("customer", "total"),
  variants: [standard("One client, of all revenue")],
  figures: [],
  examples: documented([
    { given: [150000, 1000000], gives: 0.15, source: "connectwise-ebook" },
    { given: [1, 0], gives: "#DIV/0!" },
  ]),
});
