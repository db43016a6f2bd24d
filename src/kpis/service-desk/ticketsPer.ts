import { defineKpi, documented } from "../../catalogue/defineKpi";
import { groupBy, largestFirst } from "../../catalogue/groups";
import { keys, number, optional } from "../../catalogue/inputs";
import { noFormula } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { failure, isFailure } from "../../cells/failure";

export const ticketsPer = defineKpi({
  id: "TICKETSPER",
  role: "helper",
  name: "Tickets by key",
  area: "service-desk",
  unit: "count",
  better: "lower",
  result: "rows",
  summary: "Tickets by client, technology or technician, the largest first",
  definition: "Rows counted by key, each with its share of all rows that have a key. Spills: key, tickets, share.",
  mistakes: documented([
    "The heading is in the range and becomes a key",
    "Clients of different size are compared without their number of users",
  ]),
  needs: "a column with the client, technology or technician of each ticket",
  synonyms: [
    "Tickets per customer",
    "Tickets per client",
    "Tickets per technology",
    "Tickets by client",
    "Tickets by technician",
  ],
  inputs: [
    keys("keys", "The key of each ticket, without the heading"),
    optional(number("top", "How many of the largest; all where left out"), true),
  ],
  compute: (keys, top = Number.POSITIVE_INFINITY) => {
    if (top < 1) return failure("#VALUE!", "a top of at least 1");
    const groups = groupBy(keys);
    if (isFailure(groups)) return groups;
    const all = groups.reduce((sum, { rows }) => sum + rows, 0);
    return largestFirst(groups, "rows")
      .slice(0, Math.floor(top))
      .map(({ key, rows }) => [key, rows, rows / all]);
  },
  native: noFormula("A list by key needs a PivotTable"),
  variants: [standard("By key")],
  figures: [],
  grouped: { rank: 20, leagueRank: 20, adds: true, heading: "Tickets" },
  examples: documented([
    {
      given: [[["Acme"], ["Bolt"], ["ACME "], [""], ["Core"]]],
      gives: [
        ["Acme", 2, 0.5],
        ["Bolt", 1, 0.25],
        ["Core", 1, 0.25],
      ],
    },
    { given: [[["Acme"], ["Bolt"], ["ACME "], [""], ["Core"]], 1], gives: [["Acme", 2, 0.5]] },
  ]),
});
