import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";

export const art = defineKpi({
  id: "ART",
  role: "kpi",
  name: "Resolution time per ticket",
  area: "service-desk",
  unit: "min",
  better: "lower",
  summary: "Total resolution time per ticket, in the unit of the total",
  definition:
    "Total time spent on resolving divided by the tickets resolved. MTTR does the same from the tickets' dates.",
  mistakes: documented(["Handling time and elapsed time are mixed", "Tickets still open are in the denominator"]),
  needs: "total resolution time and the number of tickets",
  synonyms: ["Average handling time", "Average handle time", "AHT", "Handling time per ticket"],
  inputs: [
    amount("totalTime", "Total time, e.g. in minutes: the result has the same unit"),
    amount("tickets", "Tickets resolved in that time"),
  ],
  ...ratio("totalTime", "tickets"),
  variants: [
    { key: "minutes", label: "In minutes, routine tickets" },
    { key: "all", label: "In minutes, all tickets" },
  ],
  figures: [
    { source: "itsupport-five-kpis", level: "average", low: 30, high: 60, condition: "routine tickets, in minutes" },
    { source: "itsupport-five-kpis", level: "best", low: 45, high: 45, condition: "routine tickets, in minutes" },
  ],
  examples: documented([
    { given: [300, 10], gives: 30, source: "itsupport-five-kpis" },
    { given: [300, 0], gives: "#DIV/0!" },
  ]),
});
