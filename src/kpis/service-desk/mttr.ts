import { defineKpi, documented } from "../../catalogue/defineKpi";
import { times, timeUnit, withDefault } from "../../catalogue/inputs";
import { meanTime } from "../../catalogue/shapes";

export const mttr = defineKpi({
  id: "MTTR",
  name: "Mean time to resolution",
  area: "service-desk",
  unit: "h",
  better: "lower",
  summary: "Mean time from opening a ticket to resolving it",
  definition:
    "The mean of resolved - opened over the tickets that have both dates, in calendar time. A ticket resolved before it was opened is left out.",
  mistakes: documented([
    "Calendar hours are compared with business hours",
    "Service requests are mixed with incidents",
    "Tickets that are still open count with the time so far, or with 0",
  ]),
  needs: "columns with the date and time each ticket was opened and resolved",
  synonyms: [
    "Mean time to resolve",
    "Mean time to repair",
    "Average resolution time",
    "Avg resolution time",
    "Average time to resolution",
    "Average time to resolve",
    "Average ticket resolution time",
    "Resolution time",
    "Time to resolution",
    "Mittlere Lösungszeit",
    "Durchschnittliche Lösungszeit",
    "Temps moyen de résolution",
    "Tiempo medio de resolución",
    "Tempo médio de resolução",
    "Gemiddelde oplostijd",
  ],
  inputs: [
    times("opened", "When each ticket was opened: Excel dates or text such as 2024-03-01 14:05"),
    times("resolved", "When each ticket was resolved; blank where it is open"),
    withDefault(timeUnit('Unit of the result: "min", "h" or "d"; hours where left out'), "h"),
  ],
  ...meanTime("opened", "resolved", "h"),
  variants: [
    {
      key: "mean",
      label: "Mean, calendar hours, all tickets",
      note: "The only goal about all tickets does not state whose hours they are",
    },
    { key: "critical", label: "Mean, calendar hours, highest priority only" },
    {
      key: "non-critical",
      label: "Mean, business hours, all but the highest priority",
      definition:
        "The mean of the business hours from opened to resolved over the tickets that have both and are not of the highest priority. A ticket resolved before it was opened is left out.",
    },
    {
      key: "business",
      label: "Mean, business hours",
      definition:
        "The mean of the business hours from opened to resolved over the tickets that have both. A ticket resolved before it was opened is left out.",
    },
    {
      key: "less-waiting",
      label: "Mean, calendar hours less waiting",
      definition:
        "The mean of resolved - opened less the time that the ticket waited, over the tickets that have both dates and whose waiting is told. A ticket that waited longer than it took is left out.",
    },
    { key: "routine", label: "Mean, calendar hours, routine tickets only" },
    {
      key: "median",
      label: "Median, calendar hours",
      note: "Published figures are means",
      definition:
        "The median of resolved - opened over the tickets that have both dates, in calendar time. A ticket resolved before it was opened is left out.",
    },
    {
      key: "days",
      label: "Mean, whole days, all tickets",
      unit: "d",
      definition:
        "The mean of the whole days from opened to resolved over the tickets that have both dates. A ticket resolved on a day before it was opened is left out.",
    },
    {
      key: "median-days",
      label: "Median, whole days",
      unit: "d",
      definition:
        "The median of the whole days from opened to resolved over the tickets that have both dates. A ticket resolved on a day before it was opened is left out.",
    },
  ],
  core: { source: "helpdesk-profit", because: "It is the only figure about ordinary tickets in hours that it names" },
  figures: [
    {
      source: "helpdesk-profit",
      level: "target",
      low: 4,
      high: 8,
      condition: "business hours, non-critical tickets",
      variants: ["non-critical"],
    },
    {
      source: "itsupport-profit",
      level: "target",
      high: 4,
      exclusive: true,
      condition: "critical and high-priority incidents",
      variants: ["critical"],
    },
    {
      source: "itsupport-five-kpis",
      level: "average",
      low: 0.5,
      high: 1,
      condition: "routine tickets",
      variants: ["routine"],
    },
    {
      source: "itsupport-five-kpis",
      level: "best",
      low: 0.75,
      high: 0.75,
      condition: "routine tickets",
      variants: ["routine"],
    },
    {
      source: "itsupport-five-kpis",
      level: "target",
      high: 4,
      condition: "a goal in its introduction; calendar or business hours not stated",
    },
  ],
  grouped: { leagueRank: 80 },
  countsTickets: true,
  examples: documented([
    {
      given: [
        [["2024-03-01 09:00"], ["2024-03-01 10:00"], ["2024-03-02 08:00"]],
        [["2024-03-01 11:00"], ["2024-03-01 16:00"], [""]],
      ],
      gives: 4,
      note: "The open ticket is left out",
    },
    {
      given: [[[45352.375], [45353]], [[45352.5], [45352.5]], "min"],
      gives: 180,
      note: "Resolved before opened: left out",
    },
    {
      given: [
        [["03/04/2024"], [45353]],
        [[45352.5], [45354]],
      ],
      gives: "#VALUE!",
      note: "Day and month are not certain",
    },
    {
      given: [
        [[45352], [45353]],
        [[""], [""]],
      ],
      gives: "#N/A",
    },
  ]),
});
