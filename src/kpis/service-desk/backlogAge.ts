import { defineKpi, documented } from "../../catalogue/defineKpi";
import { date, times, timesOrBlank } from "../../catalogue/inputs";
import { openTickets } from "../../catalogue/openTickets";
import { noFormula } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { isFailure } from "../../cells/failure";

export const backlogAge = defineKpi({
  id: "BACKLOGAGE",
  role: "helper",
  name: "Age of the backlog",
  area: "service-desk",
  unit: "count",
  better: "lower",
  result: "rows",
  summary: "Open tickets by age: under 10 days, 10 to 30, over 30",
  definition: "Tickets open at the date, by the days since they were opened. Spills: age, tickets.",
  mistakes: documented(["Age is taken from the last update instead of the opening"]),
  needs: "columns with the date and time each ticket was opened and resolved",
  synonyms: ["Backlog ageing", "Backlog aging", "Ticket ageing", "Ticket aging"],
  inputs: [
    times("opened", "When each ticket was opened: Excel dates or text such as 2024-03-01 14:05"),
    timesOrBlank("resolved", "When each ticket was resolved; blank where it is open"),
    date("asOf", "The date at which they are counted, e.g. TODAY()"),
  ],
  compute: (opened, resolved, asOf) => {
    const open = openTickets(opened, resolved, asOf);
    if (isFailure(open)) return open;
    const { all, under10, over30 } = open;
    return [
      ["< 10 d", under10],
      ["10-30 d", all - under10 - over30],
      ["> 30 d", over30],
    ];
  },
  native: noFormula("It gives three numbers: use COUNTIFS for each"),
  variants: [standard("By age")],
  figures: [],
  examples: documented([
    {
      given: [[[45300], [45340], [45350], [45351]], [[""], [""], [""], [45352]], 45360],
      gives: [
        ["< 10 d", 0],
        ["10-30 d", 2],
        ["> 30 d", 1],
      ],
    },
  ]),
});
