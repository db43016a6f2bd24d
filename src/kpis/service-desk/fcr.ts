import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, amountOrFlags, optional } from "../../catalogue/inputs";
import { shareOrFlags } from "../../catalogue/shapes";

export const fcr = defineKpi({
  id: "FCR",
  name: "First contact resolution",
  area: "service-desk",
  unit: "fraction",
  better: "higher",
  summary: "Share of tickets resolved on the first contact",
  definition: "Tickets resolved on the first contact, without call-back or escalation, divided by all tickets.",
  mistakes: documented([
    "A call-back or an escalation still counts as first contact",
    "A proxy, such as one agent reply, is called first contact resolution",
    "Tickets that level 1 cannot resolve are taken out without saying so",
  ]),
  needs: "a column that tells whether each ticket was resolved on the first contact",
  synonyms: [
    "FCR rate",
    "First call resolution",
    "First contact resolution rate",
    "First contact resolution (FCR)",
    "First touch resolution",
    "Resolved on first contact",
    "Erstlösungsquote",
    "Erstlösungsrate",
    "Résolution au premier contact",
    "Taux de résolution au premier contact",
    "Resolución en el primer contacto",
    "Resolução no primeiro contato",
    "Oplossing bij eerste contact",
  ],
  inputs: [
    amountOrFlags("resolvedFirst", "Tickets resolved on the first contact: a number, or alone a range of yes/no cells"),
    optional(amount("total", "All tickets; left out where the first argument holds yes/no cells")),
  ],
  ...shareOrFlags("resolvedFirst", "total"),
  variants: [
    { key: "flagged", label: "Resolved on the first contact" },
    {
      key: "one-touch-proxy",
      label: "One-touch proxy",
      note: "Tickets with one agent interaction, or fewer than 2 replies",
    },
    { key: "no-reassignment-proxy", label: "No-reassignment proxy", note: "Never reassigned and never reopened" },
    {
      key: "answered-calls",
      label: "Resolved on the call, of answered calls",
      note: "Whether the caller had called before is not known",
    },
    { key: "net", label: "Net", note: "Without the tickets that level 1 cannot resolve" },
  ],
  core: {
    source: "helpdesk-profit",
    because: "It treats it as one of its core KPIs and publishes an average and a best",
  },
  figures: [
    { source: "helpdesk-profit", level: "average", low: 0.74, high: 0.74 },
    { source: "helpdesk-profit", level: "best", low: 0.8, exclusive: true },
    { source: "itsupport-profit", level: "target", low: 0.7, high: 0.75 },
    { source: "itsupport-five-kpis", level: "target", low: 0.7, high: 0.8 },
  ],
  valueAtStake: {
    factors: [12, "ticketsPerMonth", { of: "escalatedCost", less: "firstCost" }],
    words: "12 x tickets a month x gap x (cost of an escalated ticket - cost of a first-contact ticket)",
  },
  written: { largest: 1 },
  grouped: { leagueRank: 70 },
  countsTickets: true,
  examples: documented([
    { given: [150, 200], gives: 0.75, source: "itsupport-five-kpis" },
    {
      given: [[["First contact?"], ["Yes"], ["No"], [""], ["Yes"], ["Yes"]]],
      gives: 0.75,
      note: "Blank cells don't count",
    },
    { given: [0, 0], gives: "#DIV/0!" },
    { given: [[["yes"], ["perhaps"]]], gives: "#VALUE!" },
    { given: [200, 150], gives: "#NUM!", note: "More than all" },
  ]),
});
