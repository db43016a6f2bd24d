import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, number, withDefault } from "../../catalogue/inputs";
import { quotient, sum } from "../../catalogue/native";
import { divide, factor, ref } from "../../catalogue/shapes";
import { isFailure } from "../../cells/failure";

export const uptime = defineKpi({
  id: "UPTIME",
  role: "kpi",
  name: "Uptime",
  area: "systems",
  unit: "fraction",
  better: "higher",
  summary: "Share of time in which a system was up",
  definition: "1 - downtime / hours of the period. A year has 8766 hours (365.25 days).",
  mistakes: documented([
    "Planned maintenance counts for one system and not for another",
    "The hours of a year are used for a month",
  ]),
  needs: "the hours of downtime in a period",
  synonyms: [
    "Uptime percentage",
    "System uptime",
    "Server uptime",
    "Network uptime",
    "Availability",
    "System availability",
    "Verfügbarkeit",
    "Disponibilité",
    "Disponibilidad",
    "Disponibilidade",
    "Beschikbaarheid",
  ],
  inputs: [
    amount("downtimeHours", "Hours of downtime in the period"),
    withDefault(number("periodHours", "Hours of the period; 8766, a year, where left out"), 8766, true),
  ],
  compute: (downtime, period) => {
    const down = divide(downtime, period, "periodHours");
    return isFailure(down) ? down : 1 - down;
  },
  native: (refs) => `1-${quotient(sum(ref(refs, "downtimeHours")), factor(refs, "periodHours", 8766))}`,
  variants: [
    { key: "systems", label: "Systems" },
    { key: "servers", label: "Servers" },
    { key: "networks", label: "Networks" },
  ],
  figures: [
    { source: "managed-agreements", level: "target", low: 0.999, condition: "networks", variants: ["networks"] },
    {
      source: "itsupport-profit",
      level: "target",
      low: 0.999,
      high: 0.999,
      condition: "servers",
      variants: ["servers"],
    },
    { source: "helpdesk-profit", level: "target", low: 0.9999, high: 0.9999, condition: "systems" },
  ],
  // Hours in a year of 365.25 days.
  valueAtStake: { factors: [8766, "downtimeCost"], words: "8,766 hours a year x gap x cost of an hour of downtime" },
  written: { largest: 1 },
  examples: documented([
    { given: [8.766], gives: 0.999 },
    { given: [7.2, 720], gives: 0.99 },
  ]),
});
