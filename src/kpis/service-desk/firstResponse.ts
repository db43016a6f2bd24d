import { defineKpi, documented } from "../../catalogue/defineKpi";
import { times, timeUnit, withDefault } from "../../catalogue/inputs";
import { meanTime } from "../../catalogue/shapes";

export const firstResponse = defineKpi({
  id: "FIRSTRESPONSE",
  name: "First response time",
  area: "service-desk",
  unit: "min",
  better: "lower",
  summary: "Mean time from opening a ticket to the first answer by a person",
  definition:
    "The mean of first response - opened over the tickets that have both dates, in calendar time. A response before the opening is left out.",
  mistakes: documented([
    "Tickets without a response count as 0 minutes",
    "The automatic receipt counts as the first response",
    "A figure for the highest priority is held against all tickets",
  ]),
  needs: "columns with the date and time each ticket was opened and first answered",
  synonyms: [
    "Incident response time",
    "First reply time",
    "Average first response time",
    "Avg first response time",
    "Mean first response time",
    "Time to first response",
    "FRT",
    "Response time",
    "Average response time",
    "Mittlere Erstreaktionszeit",
    "Erstreaktionszeit",
    "Temps de première réponse",
    "Délai de première réponse",
    "Tiempo de primera respuesta",
    "Tempo de primeira resposta",
    "Eerste reactietijd",
  ],
  inputs: [
    times("opened", "When each ticket was opened: Excel dates or text such as 2024-03-01 14:05"),
    times("responded", "When each ticket was first answered; blank where it was not"),
    withDefault(timeUnit('Unit of the result: "min", "h" or "d"; minutes where left out'), "min"),
  ],
  ...meanTime("opened", "responded", "min"),
  variants: [
    { key: "mean", label: "Mean, all tickets", note: "The published figure is about the highest priority" },
    { key: "priority-one", label: "Mean, highest priority only" },
    {
      key: "median",
      label: "Median, all tickets",
      definition:
        "The median of first response - opened over the tickets that have both dates, in calendar time. A response before the opening is left out.",
    },
    { key: "calls", label: "Mean wait, answered calls", note: "Speed of answer on the telephone, not of a ticket" },
  ],
  figures: [
    {
      source: "itsupport-profit",
      level: "target",
      low: 15,
      high: 15,
      condition: "priority 1",
      variants: ["priority-one"],
    },
    { source: "managed-agreements", level: "example", low: 15, high: 15, variants: ["mean", "priority-one"] },
  ],
  grouped: { leagueRank: 90 },
  countsTickets: true,
  examples: documented([
    {
      given: [
        [["2024-03-01 09:00"], ["2024-03-01 10:00"], ["2024-03-02 08:00"]],
        [["2024-03-01 09:10"], ["2024-03-01 10:20"], [0]],
      ],
      gives: 15,
      note: "A response time of 0 is a blank cell",
    },
    { given: [[[45352.375]], [[45352.5]], "h"], gives: 3 },
    { given: [[[45352], [45353]], [[45352.5]]], gives: "#VALUE!", note: "Ranges of different size" },
  ]),
});
