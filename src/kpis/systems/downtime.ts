import { defineKpi, documented } from "../../catalogue/defineKpi";
import { number, rate, withDefault } from "../../catalogue/inputs";
import { factor } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { failure } from "../../cells/failure";

export const downtime = defineKpi({
  id: "DOWNTIME",
  role: "helper",
  name: "Downtime allowance",
  area: "systems",
  unit: "h",
  better: "lower",
  summary: "Hours of downtime that an uptime promise allows",
  definition: "(1 - uptime) x hours of the period. A year has 8766 hours (365.25 days).",
  mistakes: documented(["99.9 entered for 99.9 %"]),
  needs: "the uptime promised",
  synonyms: ["Allowed downtime", "Downtime budget"],
  inputs: [
    rate("uptime", "Uptime as a fraction, e.g. 0.999"),
    withDefault(number("periodHours", "Hours of the period; 8766, a year, where left out"), 8766, true),
  ],
  compute: (uptime, period) =>
    uptime > 1 ? failure("#NUM!", "an uptime of at most 1, e.g. 0.999 or 99.9%") : (1 - uptime) * period,
  native: (refs) => `(1-${factor(refs, "uptime")})*${factor(refs, "periodHours", 8766)}`,
  variants: [standard("Allowance")],
  figures: [],
  examples: documented([
    { given: [0.999], gives: 8.766, source: "itsupport-profit", note: "Printed as 8.77" },
    { given: ["99.9%", 720], gives: 0.72 },
    { given: [99.9], gives: "#NUM!" },
  ]),
});
