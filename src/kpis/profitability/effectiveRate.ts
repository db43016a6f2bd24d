import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, withDefault } from "../../catalogue/inputs";
import { quotient, sum } from "../../catalogue/native";
import { divide, ref, term } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const effectiveRate = defineKpi({
  id: "EFFECTIVERATE",
  role: "kpi",
  name: "Effective hourly rate",
  area: "profitability",
  unit: "money/h",
  better: "higher",
  summary: "Revenue earned per hour actually worked",
  definition: "(Billed - cost of additions) / hours worked. Additions are licences and hardware inside the price.",
  mistakes: documented([
    "Hours rounded up for billing are used instead of hours worked",
    "Additions stay in the revenue",
  ]),
  needs: "billed revenue and the hours worked for it",
  synonyms: [
    "Effective rate per hour",
    "EHR",
    "Effektiver Stundensatz",
    "Taux horaire effectif",
    "Tarifa horaria efectiva",
    "Effectief uurtarief",
  ],
  inputs: [
    amount("revenue", "Revenue billed, in your currency"),
    amount("hours", "Hours worked for it"),
    withDefault(amount("additions", "Cost of licences and hardware inside the price"), 0),
  ],
  compute: (revenue, hours, additions) => divide(revenue - additions, hours, "hours"),
  native: (refs) => quotient(`${sum(ref(refs, "revenue"))}${term(refs, "additions", "-")}`, sum(ref(refs, "hours"))),
  variants: [standard("Per hour worked")],
  figures: [],
  valueAtStake: { factors: ["loggedHours"], words: "Hours logged a year x gap" },
  assumption: "hourlyRate",
  grouped: { rank: 10, leagueRank: 10, lowestFirst: true },
  examples: documented([
    { given: [10000, 100], gives: 100, source: "connectwise-ebook" },
    {
      given: [400000, 5000],
      gives: 80,
      source: "connectwise-ebook",
      note: "Money per hour; the document prints it as a percentage",
    },
    { given: [10000, 100, 1500], gives: 85 },
    { given: [10000, 0], gives: "#DIV/0!" },
  ]),
});
