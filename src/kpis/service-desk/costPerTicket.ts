import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";

export const costPerTicket = defineKpi({
  id: "COSTPERTICKET",
  name: "Cost per ticket",
  area: "service-desk",
  unit: "money",
  better: "lower",
  summary: "Operating cost of the service desk per ticket",
  definition: "The full operating cost of the service desk in a period divided by the tickets resolved in it.",
  mistakes: documented([
    "Wages only are counted, without tools, rooms and management",
    "Cost and tickets come from different periods",
    "Level 1 figures are held against tickets of all levels",
  ]),
  needs: "the monthly cost of the service desk, and the number of tickets in the same month",
  synonyms: [
    "Average cost per ticket",
    "Cost per incident",
    "Cost per contact",
    "Ticket cost",
    "Kosten pro Ticket",
    "Kosten je Ticket",
    "Coût par ticket",
    "Coste por ticket",
    "Costo por ticket",
    "Custo por chamado",
    "Custo por ticket",
    "Kosten per ticket",
  ],
  inputs: [
    amount("cost", "Operating cost of the service desk in the period, in your currency"),
    amount("tickets", "Tickets resolved in the same period"),
  ],
  ...ratio("cost", "tickets"),
  variants: [
    { key: "full", label: "Full operating cost" },
    { key: "wages", label: "Wages only", note: "Published figures are about the full cost" },
  ],
  core: { source: "helpdesk-profit", because: "Its figure is a range and about level 1" },
  figures: [
    { source: "helpdesk-profit", level: "average", low: 15, high: 25, condition: "level 1 tickets" },
    { source: "helpdesk-profit", level: "example", low: 22, high: 22, condition: "basic level 1 ticket" },
    { source: "helpdesk-profit", level: "example", low: 50, exclusive: true, condition: "once escalated" },
    { source: "itsupport-five-kpis", level: "target", high: 15, exclusive: true },
  ],
  valueAtStake: { factors: [12, "ticketsPerMonth"], words: "12 x tickets a month x gap" },
  assumption: "costPerTicket",
  combines: [{ variant: "full", parts: { cost: { quantity: "deskCost" }, tickets: { quantity: "ticketsClosed" } } }],
  examples: documented([
    { given: [1500, 100], gives: 15, source: "itsupport-five-kpis" },
    { given: [1500, 0], gives: "#DIV/0!" },
  ]),
});
