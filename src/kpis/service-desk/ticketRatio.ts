import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { ratio } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const ticketRatio = defineKpi({
  id: "TICKETRATIO",
  role: "kpi",
  name: "Closed to opened tickets",
  area: "service-desk",
  unit: "fraction",
  better: "higher",
  summary: "Tickets closed for each ticket opened in the period",
  definition: "Tickets closed in the period divided by tickets opened in it. Below 1 the backlog grows.",
  mistakes: documented(["Tickets closed in bulk at the end of a month hide a growing backlog"]),
  needs: "columns with the date each ticket was opened and closed",
  synonyms: [
    "Opened/closed tickets ratio",
    "Closed/opened ticket ratio",
    "Opened/closed ticket ratio",
    "Kill rate",
    "Ticket close ratio",
    "Closure rate",
  ],
  inputs: [amount("closed", "Tickets closed in the period"), amount("opened", "Tickets opened in the period")],
  ...ratio("closed", "opened"),
  variants: [standard("Closed, of opened")],
  figures: [
    { source: "managed-agreements", level: "target", low: 1, high: 1, condition: "about 1 or slightly above" },
    { source: "managed-agreements", level: "warn", low: 0.8 },
  ],
  combines: [
    { variant: "standard", parts: { closed: { quantity: "ticketsClosed" }, opened: { quantity: "ticketsOpened" } } },
  ],
  examples: documented([
    { given: [410, 400], gives: 1.025 },
    { given: [410, 0], gives: "#DIV/0!" },
  ]),
});
