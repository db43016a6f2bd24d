import { defineKpi, documented } from "../../catalogue/defineKpi";
import { number, rate, withDefault } from "../../catalogue/inputs";
import { factor } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const utilizationValue = defineKpi({
  id: "UTILIZATIONVALUE",
  role: "helper",
  name: "Value of utilization",
  area: "impact",
  unit: "money/year",
  better: "higher",
  summary: "What a technician's higher utilization is worth per year",
  definition: "(To - from) x hours a week x weeks x value of an hour.",
  mistakes: documented(["Weeks of leave are counted as working weeks"]),
  needs: "utilization and the cost per hour",
  synonyms: ["Utilization gain"],
  inputs: [
    rate("from", "Utilization now, as a fraction"),
    rate("to", "Utilization aimed at, as a fraction"),
    number("costPerHour", "Cost or value of an hour, in your currency"),
    withDefault(number("hoursPerWeek", "Hours a week; 40 where left out"), 40, true),
    withDefault(number("weeks", "Weeks a year; 52 where left out"), 52, true),
  ],
  compute: (from, to, costPerHour, hoursPerWeek, weeks) => (to - from) * hoursPerWeek * weeks * costPerHour,
  native: (refs) => {
    const share = `(${factor(refs, "to")}-${factor(refs, "from")})`;
    const hours = `${factor(refs, "hoursPerWeek", 40)}*${factor(refs, "weeks", 52)}`;
    return `${share}*${hours}*${factor(refs, "costPerHour")}`;
  },
  variants: [standard("Per technician and year")],
  figures: [],
  examples: documented([
    { given: [0.65, 0.8, 40], gives: 12480, source: "helpdesk-profit" },
    { given: [0.65, 0.8, 40, 40, 1], gives: 240, source: "helpdesk-profit", note: "A single week" },
  ]),
});
