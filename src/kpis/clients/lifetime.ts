import { defineKpi, documented } from "../../catalogue/defineKpi";
import { rate } from "../../catalogue/inputs";
import { quotient } from "../../catalogue/native";
import { divide, factor } from "../../catalogue/shapes";
import { failure } from "../../cells/failure";

export const lifetime = defineKpi({
  id: "LIFETIME",
  role: "kpi",
  name: "Client lifetime",
  area: "clients",
  unit: "count",
  better: "higher",
  summary: "How long a client stays, from the churn rate",
  definition: "1 / churn rate, in the periods of the rate: a monthly rate gives months, a yearly one years.",
  mistakes: documented([
    "A monthly churn rate is read as years",
    "It is taken from clients who are still there, whose time isn't over",
  ]),
  needs: "the churn rate",
  synonyms: [
    "Customer lifetime",
    "Average client lifespan",
    "Average client retention period",
    "Customer lifespan",
    "Kundenlebensdauer",
    "Durée de vie client",
  ],
  inputs: [rate("churnRate", "Share of clients lost per period, as a fraction")],
  compute: (churnRate) =>
    churnRate < 0 ? failure("#NUM!", "a churn rate above 0") : divide(1, churnRate, "churnRate"),
  native: (refs) => quotient("1", factor(refs, "churnRate")),
  variants: [
    { key: "periods", label: "In periods of the churn rate" },
    { key: "years", label: "In years", unit: "years" },
  ],
  restates: ["RETENTION", "CHURN"],
  core: { source: "itsupport-profit", because: "Its figure is about clients of managed service providers" },
  figures: [
    {
      source: "helpdesk-profit",
      level: "average",
      low: 3,
      high: 5,
      condition: "small business client",
      variants: ["years"],
    },
    { source: "itsupport-profit", level: "average", low: 5, high: 7, condition: "MSP client", variants: ["years"] },
  ],
  combines: [
    {
      variant: "years",
      parts: { churnRate: { kpi: "CHURN", variants: ["annual", "period", "reported"], rateOf: 12 } },
    },
    {
      variant: "years",
      parts: { churnRate: { kpi: "RETENTION", variants: ["annual", "reported"], rateOf: 12, lessFromOne: true } },
    },
    {
      variant: "years",
      parts: { churnRate: { kpi: "CHURN", variants: ["period", "reported"], rateOf: 1, times: 12 } },
    },
    {
      variant: "years",
      parts: {
        churnRate: { kpi: "RETENTION", variants: ["monthly", "reported"], rateOf: 1, lessFromOne: true, times: 12 },
      },
    },
  ],
  examples: documented([
    { given: [0.2], gives: 5 },
    { given: ["2%"], gives: 50 },
    { given: [0], gives: "#DIV/0!" },
  ]),
});
