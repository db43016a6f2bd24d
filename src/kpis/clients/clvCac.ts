import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";

export const clvCac = defineKpi({
  id: "CLVCAC",
  name: "CLV to CAC ratio",
  area: "clients",
  unit: "ratio",
  better: "higher",
  summary: "Lifetime value of a client for each unit of money spent to win it",
  definition: "Client lifetime value divided by client acquisition cost, both per client. 3.5 stands for 3.5 : 1.",
  mistakes: documented([
    "Lifetime value as revenue, without the gross margin, makes the ratio look too good",
    "Lifetime value per client is divided by the spend of a whole period",
  ]),
  needs: "the lifetime value of a client and the cost of winning one",
  synonyms: [
    "LTV:CAC",
    "LTV to CAC",
    "LTV to CAC ratio",
    "CLV to CAC",
    "CLTV:CAC",
    "LTV/CAC-Verhältnis",
    "Ratio LTV CAC",
  ],
  inputs: [
    amount("clv", "Lifetime value of a client, in your currency"),
    amount("cac", "Cost of winning a client, in the same currency"),
  ],
  ...ratio("clv", "cac"),
  variants: [
    { key: "margin", label: "Lifetime value with gross margin" },
    { key: "revenue", label: "Lifetime value as revenue", note: "The published figures are about profit" },
  ],
  core: { source: "helpdesk-profit", because: "It treats it as one of its core KPIs" },
  figures: [
    { source: "helpdesk-profit", level: "target", low: 3 },
    { source: "itsupport-profit", level: "target", low: 3 },
  ],
  combines: [
    {
      variant: "margin",
      parts: { clv: { kpi: "CLV", variants: ["margin"] }, cac: { kpi: "CAC", variants: ["standard", "reported"] } },
    },
    {
      variant: "reported",
      parts: { clv: { kpi: "CLV", variants: ["reported"] }, cac: { kpi: "CAC", variants: ["standard", "reported"] } },
    },
  ],
  examples: documented([
    { given: [21000, 6000], gives: 3.5, source: "helpdesk-profit" },
    { given: [21000, 0], gives: "#DIV/0!" },
  ]),
});
