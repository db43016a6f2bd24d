import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, rate, withDefault } from "../../catalogue/inputs";
import { sum } from "../../catalogue/native";
import { factor, ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const slaCredit = defineKpi({
  id: "SLACREDIT",
  role: "helper",
  name: "SLA credit",
  area: "impact",
  unit: "money/month",
  better: "lower",
  summary: "Credit owed to a client for a missed SLA",
  definition: "The client's monthly fee x the rate of the credit.",
  mistakes: documented(["The credit is taken from the yearly fee"]),
  needs: "the client's monthly fee and the rate agreed",
  synonyms: ["SLA credit penalty", "SLA penalty", "Service credit"],
  inputs: [
    amount("monthlyFee", "The client's monthly fee, in your currency"),
    withDefault(rate("rate", "Rate of the credit as a fraction; 0.05 where left out"), 0.05, true),
  ],
  compute: (monthlyFee, creditRate) => monthlyFee * creditRate,
  native: (refs) => `${sum(ref(refs, "monthlyFee"))}*${factor(refs, "rate", 0.05)}`,
  variants: [standard("Per month"), { key: "rate", label: "Share of the monthly fee", unit: "fraction" }],
  figures: [
    {
      source: "itsupport-profit",
      level: "average",
      low: 0.05,
      high: 0.25,
      condition: "of the client's monthly fee",
      variants: ["rate"],
    },
  ],
  examples: documented([
    { given: [4000], gives: 200 },
    { given: [4000, "25%"], gives: 1000 },
  ]),
});
