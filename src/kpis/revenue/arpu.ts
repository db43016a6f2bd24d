import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";

export const arpu = defineKpi({
  id: "ARPU",
  name: "Average revenue per client",
  area: "revenue",
  unit: "money/month",
  better: "higher",
  summary: "Monthly recurring revenue per active client",
  definition: "Monthly recurring revenue divided by the number of active clients.",
  mistakes: documented([
    "Clients without a recurring agreement are counted in",
    "Seats or contacts are counted instead of clients",
    "Revenue of a year is divided by clients without dividing by twelve",
  ]),
  needs: "a column with each client's monthly fee",
  synonyms: [
    "Average revenue per user",
    "Average revenue per account",
    "ARPA",
    "ARPC",
    "Revenue per client",
    "Revenue per customer",
    "Average MRR per client",
    "Umsatz pro Kunde",
    "Durchschnittlicher Umsatz pro Kunde",
    "Revenu moyen par client",
    "Revenu moyen par utilisateur",
    "Ingreso medio por cliente",
    "Ingresos por cliente",
    "Receita média por cliente",
    "Gemiddelde omzet per klant",
  ],
  inputs: [
    amount("mrr", "Monthly recurring revenue, in your currency"),
    amount("clients", "Number of active clients in the same month"),
  ],
  ...ratio("mrr", "clients"),
  variants: [
    { key: "total", label: "All clients listed" },
    { key: "active", label: "Clients active at the date" },
    { key: "retained", label: "Clients not lost" },
    { key: "vcio", label: "vCIO agreements alone" },
  ],
  figures: [
    {
      source: "helpdesk-profit",
      level: "average",
      low: 2000,
      high: 7500,
      condition: "vCIO service",
      variants: ["vcio"],
    },
  ],
  combines: [
    {
      variant: "active",
      parts: {
        mrr: { kpi: "MRR", variants: ["active", "retained", "total", "reported"] },
        clients: { quantity: "clients" },
      },
    },
  ],
  examples: documented([
    { given: [22000, 11], gives: 2000 },
    { given: [[[500], [1500], [""]], 2], gives: 1000 },
    { given: [22000, 0], gives: "#DIV/0!" },
  ]),
});
