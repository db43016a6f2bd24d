import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const reopenRate = defineKpi({
  id: "REOPENRATE",
  role: "kpi",
  name: "Reopen rate",
  area: "service-desk",
  unit: "fraction",
  better: "lower",
  summary: "Share of resolved tickets that were opened again",
  definition: "Tickets reopened at least once divided by tickets resolved.",
  mistakes: documented(["Every reopening is counted instead of every ticket"]),
  needs: "a column that tells whether each ticket was reopened",
  synonyms: [
    "Ticket reopen rate",
    "Reopened tickets",
    "Reopened %",
    "Wiedereröffnungsrate",
    "Taux de réouverture",
    "Tasa de reapertura",
  ],
  inputs: [amount("reopened", "Tickets reopened at least once"), amount("resolved", "Tickets resolved")],
  ...ratio("reopened", "resolved"),
  variants: [standard("Reopened, of resolved")],
  figures: [],
  valueAtStake: {
    factors: [12, "ticketsPerMonth", "costPerTicket"],
    words: "12 x tickets a month x gap x full cost of a ticket",
  },
  countsTickets: true,
  examples: documented([
    { given: [12, 400], gives: 0.03 },
    { given: [1, 0], gives: "#DIV/0!" },
  ]),
});
