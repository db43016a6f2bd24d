import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, amountOrFlags, optional } from "../../catalogue/inputs";
import { shareOrFlags } from "../../catalogue/shapes";

export const sla = defineKpi({
  id: "SLA",
  name: "SLA compliance",
  area: "service-desk",
  unit: "fraction",
  better: "higher",
  summary: "Share of tickets that met their service level",
  definition:
    "Tickets that met the agreed time divided by those that met or missed it. Response and resolution are counted apart.",
  mistakes: documented([
    "Open tickets, whose time still runs, are in the denominator",
    "Tickets without an agreed time count as met",
    "Response and resolution are thrown together",
  ]),
  needs: "a column that tells whether each ticket met its SLA, or the due date beside the date of resolution",
  synonyms: [
    "SLA compliance rate",
    "SLA met",
    "SLA attainment",
    "SLA achievement",
    "Service level compliance",
    "Service level agreement compliance",
    "Within SLA",
    "SLA-Einhaltung",
    "SLA-Erfüllung",
    "Respect des SLA",
    "Taux de respect des SLA",
    "Cumplimiento de SLA",
    "Cumplimiento del SLA",
    "Cumprimento de SLA",
    "SLA-naleving",
  ],
  inputs: [
    amountOrFlags("met", "Tickets that met their SLA: a number, or alone a range of yes/no cells such as met/missed"),
    optional(amount("total", "Tickets that met or missed it; left out where the first argument holds yes/no cells")),
  ],
  ...shareOrFlags("met", "total"),
  variants: [
    { key: "resolution-label", label: "Resolution, by label" },
    { key: "response-label", label: "First response, by label", comparable: true },
    {
      key: "resolution-timestamps",
      label: "Resolution, by timestamps",
      note: "Resolved at or before due, of tickets with both dates",
      comparable: true,
    },
    {
      key: "response-timestamps",
      label: "First response, by timestamps",
      note: "Answered at or before due, of tickets with both dates",
      comparable: true,
    },
    {
      key: "resolution-label-all",
      label: "Resolution, by label, open tickets included",
      note: "Open tickets have neither met nor missed, so published figures don't apply",
    },
  ],
  core: { source: "itsupport-profit", because: "It publishes a target and a best" },
  figures: [
    { source: "itsupport-profit", level: "target", low: 0.95 },
    { source: "itsupport-profit", level: "best", low: 0.99 },
    { source: "itsupport-five-kpis", level: "target", low: 0.9 },
    { source: "itsupport-five-kpis", level: "example", low: 0.95, exclusive: true, condition: "in its introduction" },
    { source: "connectwise-ebook", level: "average", low: 0.8 },
    { source: "connectwise-ebook", level: "best", low: 0.99999, high: 0.99999 },
  ],
  valueAtStake: {
    factors: [12, "mrr", "slaCredit"],
    words: "12 x monthly recurring revenue x gap x credit, as if so large a share of the fees had to be credited",
  },
  written: { largest: 1 },
  grouped: { leagueRank: 30 },
  countsTickets: true,
  examples: documented([
    { given: [75, 100], gives: 0.75, source: "connectwise-ebook" },
    { given: [45, 50], gives: 0.9, source: "itsupport-five-kpis" },
    { given: [[["SLA"], ["Within SLA"], ["SLA Violated"], [""], ["Within SLA"]]], gives: 2 / 3 },
    { given: [45, 0], gives: "#DIV/0!" },
  ]),
});
