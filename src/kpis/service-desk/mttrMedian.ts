import { defineKpi, documented } from "../../catalogue/defineKpi";
import { timeUnit, times, withDefault } from "../../catalogue/inputs";
import { medianTime } from "../../catalogue/shapes";

export const mttrMedian = defineKpi({
  id: "MTTRMEDIAN",
  role: "helper",
  name: "Median time to resolution",
  area: "service-desk",
  unit: "h",
  better: "lower",
  summary: "Median time from opening a ticket to resolving it",
  definition:
    "The middle one of resolved - opened over the tickets that have both dates, in calendar time. Few very long tickets don't move it.",
  mistakes: documented(["A median is held against published means"]),
  needs: "columns with the date and time each ticket was opened and resolved",
  synonyms: ["Median resolution time", "Median time to resolve"],
  inputs: [
    times("opened", "When each ticket was opened: Excel dates or text such as 2024-03-01 14:05"),
    times("resolved", "When each ticket was resolved; blank where it is open"),
    withDefault(timeUnit('Unit of the result: "min", "h" or "d"; hours where left out'), "h"),
  ],
  ...medianTime("opened", "resolved", "h"),
  variants: [{ key: "median", label: "Median, calendar hours" }],
  figures: [],
  examples: documented([
    {
      given: [
        [[45352], [45352], [45352]],
        [[45352.5], [45353], [45360]],
      ],
      gives: 24,
    },
    {
      given: [
        [[45352], [45352], [45352]],
        [[45352.5], [45353], [""]],
      ],
      gives: 18,
      note: "Of two, the mean",
    },
  ]),
});
