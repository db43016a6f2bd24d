import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";

export const churn = defineKpi({
  id: "CHURN",
  name: "Client churn",
  area: "clients",
  unit: "fraction",
  better: "lower",
  summary: "Share of clients lost in a period",
  definition: "Clients lost in the period divided by the clients at its start. Clients won in the period don't count.",
  mistakes: documented([
    "Lost clients are divided by the clients at the end, or by all clients there ever were",
    "Clients won in the period are in the denominator",
    "A monthly rate is compared with a yearly one",
  ]),
  needs: "a column that tells which clients have left, ideally with the date",
  synonyms: [
    "Customer churn",
    "Churn rate",
    "Client churn rate",
    "Customer churn rate",
    "Logo churn",
    "Attrition rate",
    "Abwanderungsrate",
    "Kundenabwanderung",
    "Taux d'attrition",
    "Taux de churn",
    "Tasa de abandono",
    "Tasa de cancelación",
    "Taxa de cancelamento",
    "Taxa de churn",
    "Klantverloop",
  ],
  inputs: [amount("lost", "Clients lost in the period"), amount("starting", "Clients at the start of the period")],
  ...ratio("lost", "starting"),
  variants: [
    { key: "period", label: "Lost in the period, of clients at its start" },
    { key: "annual", label: "Lost in twelve months, of clients at their start" },
    { key: "listed", label: "Lost, of all clients listed", note: "Whatever time the list covers" },
    { key: "revenue", label: "Share of recurring revenue lost", note: "Weighted by fee, not by number of clients" },
  ],
  restates: ["RETENTION"],
  core: { source: "itsupport-five-kpis", because: "It publishes how many clients are kept a year" },
  figures: [
    {
      source: "itsupport-five-kpis",
      level: "target",
      low: 0.1,
      high: 0.15,
      condition: "per year; derived: 85-90 % of clients are kept",
      variants: ["annual"],
    },
    {
      source: "helpdesk-profit",
      level: "best",
      high: 0.05,
      exclusive: true,
      condition: "per year, where satisfaction is over 95 %",
      variants: ["annual"],
    },
  ],
  // Losing a larger part of the clients in a period is less likely than a percentage without its sign.
  written: { largest: 0.5, orCount: true },
  grouped: { leagueRank: 110 },
  combines: [
    { variant: "period", parts: { lost: { quantity: "lostClients" }, starting: { quantity: "clientsAtStart" } } },
  ],
  examples: documented([
    { given: [3, 60], gives: 0.05 },
    { given: [0, 60], gives: 0 },
    { given: [3, 0], gives: "#DIV/0!" },
  ]),
});
