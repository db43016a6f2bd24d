import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, number, withDefault } from "../../catalogue/inputs";
import { sum } from "../../catalogue/native";
import { factor, ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const downtimeCost = defineKpi({
  id: "DOWNTIMECOST",
  role: "helper",
  name: "Cost of downtime",
  area: "impact",
  unit: "money",
  better: "lower",
  summary: "What hours of downtime cost a small business",
  definition: "Hours of downtime x cost per hour.",
  mistakes: documented(["Hours outside business hours are counted at the full cost"]),
  needs: "hours of downtime, and what an hour costs the client",
  synonyms: [],
  inputs: [
    amount("hours", "Hours of downtime"),
    withDefault(
      number("costPerHour", "Cost of an hour; 8000 where left out, the low end of what is published"),
      8000,
      true,
    ),
  ],
  compute: (hours, costPerHour) => hours * costPerHour,
  native: (refs) => `${sum(ref(refs, "hours"))}*${factor(refs, "costPerHour", 8000)}`,
  variants: [standard("Hours x cost"), { key: "hour", label: "An hour", unit: "money/h" }],
  figures: [
    {
      source: "helpdesk-profit",
      level: "average",
      low: 8000,
      high: 25000,
      condition: "small business",
      variants: ["hour"],
    },
  ],
  examples: documented([
    { given: [3], gives: 24000 },
    { given: [3, 25000], gives: 75000 },
  ]),
});
