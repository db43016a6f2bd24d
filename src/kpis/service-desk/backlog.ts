import { defineKpi, documented } from "../../catalogue/defineKpi";
import { date, optional, times, timesOrBlank } from "../../catalogue/inputs";
import { bracketed } from "../../catalogue/native";
import { openTickets } from "../../catalogue/openTickets";
import { ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { isFailure } from "../../cells/failure";

export const backlog = defineKpi({
  id: "BACKLOG",
  role: "kpi",
  name: "Ticket backlog",
  area: "service-desk",
  unit: "count",
  better: "lower",
  summary: "Tickets open at a point in time",
  definition:
    "Tickets opened by then and not resolved by then. Without a date: tickets that have no date of resolution.",
  mistakes: documented(["Tickets that wait for the client are left out without saying so"]),
  needs: "columns with the date and time each ticket was opened and resolved",
  synonyms: [
    "Open tickets",
    "Unresolved tickets",
    "Offene Tickets",
    "Tickets ouverts",
    "Tickets abiertos",
    "Chamados em aberto",
    "Openstaande tickets",
  ],
  inputs: [
    times("opened", "When each ticket was opened: Excel dates or text such as 2024-03-01 14:05"),
    timesOrBlank("resolved", "When each ticket was resolved; blank where it is open"),
    optional(date("asOf", "The point in time; left out = now, by the blank cells in resolved"), true),
  ],
  compute: (opened, resolved, asOf) => {
    const open = openTickets(opened, resolved, asOf ?? Number.POSITIVE_INFINITY);
    return isFailure(open) ? open : open.all;
  },
  native: (refs) => {
    const [opened, resolved, asOf] = [ref(refs, "opened"), ref(refs, "resolved"), refs["asOf"]];
    const by = (range: string): string => (asOf === undefined ? "" : `*(${range}<=${bracketed(asOf)})`);
    const done = `ISNUMBER(${resolved})*(${resolved}>0)${by(resolved)}`;
    return `SUMPRODUCT(ISNUMBER(${opened})*(${opened}>0)${by(opened)}*(1-${done}))`;
  },
  variants: [standard("Open tickets")],
  figures: [],
  examples: documented([
    {
      given: [
        [[45352], [45353], [45354]],
        [[45352.5], [""], [""]],
      ],
      gives: 2,
    },
    {
      given: [[[45352], [45353], [45354]], [[45352.5], [45360], [""]], 45353.5],
      gives: 1,
      note: "Two days later it was two",
    },
    {
      given: [
        [[45352], [45353]],
        [[""], [""]],
      ],
      gives: 2,
    },
  ]),
});
