import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const recurringShare = defineKpi({
  id: "RECURRINGSHARE",
  role: "kpi",
  name: "Recurring revenue share",
  area: "revenue",
  unit: "fraction",
  better: "higher",
  summary: "Share of revenue that recurs",
  definition: "Recurring revenue divided by all revenue of the same period; with MRR, 12 x MRR / yearly revenue.",
  mistakes: documented([
    "One month's MRR is divided by a year's revenue",
    "Hourly work that happens to repeat counts as recurring",
  ]),
  needs: "recurring revenue and all revenue of the same period",
  synonyms: [
    "Recurring revenue percentage",
    "Recurring revenue %",
    "Recurring revenue rate",
    "Anteil wiederkehrender Umsätze",
    "Part du revenu récurrent",
    "Aandeel terugkerende omzet",
  ],
  inputs: [
    amount("recurring", "Recurring revenue of the period, in your currency"),
    amount("total", "All revenue of the same period"),
  ],
  ...ratio("recurring", "total"),
  variants: [standard("Recurring, of all revenue")],
  core: { source: "connectwise-ebook", because: "It treats it as one of its core KPIs" },
  figures: [
    { source: "itsupport-profit", level: "average", low: 0.5, high: 0.75 },
    { source: "itsupport-profit", level: "best", low: 0.8, exclusive: true },
    { source: "connectwise-ebook", level: "target", low: 0.5 },
  ],
  valueAtStake: { factors: ["revenue"], words: "Revenue a year x gap: what would come in every year by agreement" },
  examples: documented([
    { given: [750000, 1000000], gives: 0.75, source: "connectwise-ebook" },
    { given: [1, 0], gives: "#DIV/0!" },
  ]),
});
