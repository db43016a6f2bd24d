import { defineKpi, documented } from "../../catalogue/defineKpi";
import { number, rate, withDefault } from "../../catalogue/inputs";
import { factor } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const fcrSavings = defineKpi({
  id: "FCRSAVINGS",
  role: "helper",
  name: "Savings from first contact resolution",
  area: "impact",
  unit: "money/year",
  better: "higher",
  summary: "What a higher first contact resolution saves per year",
  definition: "12 x tickets a month x (to - from) x (cost of an escalated ticket - cost of a first-contact ticket).",
  mistakes: documented(["Costs per ticket of somebody else are used: enter your own"]),
  needs: "tickets a month, first contact resolution, and the cost of both kinds of ticket",
  synonyms: [],
  inputs: [
    number("ticketsPerMonth", "Tickets a month"),
    rate("from", "First contact resolution now, as a fraction"),
    rate("to", "First contact resolution aimed at, as a fraction"),
    withDefault(number("firstCost", "Cost of a ticket resolved on first contact; 22 where left out"), 22),
    withDefault(number("escalatedCost", "Cost of an escalated ticket; 50 where left out"), 50, true),
  ],
  compute: (tickets, from, to, firstCost, escalatedCost) => 12 * tickets * (to - from) * (escalatedCost - firstCost),
  native: (refs) => {
    const share = `(${factor(refs, "to")}-${factor(refs, "from")})`;
    const saved = `(${factor(refs, "escalatedCost", 50)}-${factor(refs, "firstCost", 22)})`;
    return `12*${factor(refs, "ticketsPerMonth")}*${share}*${saved}`;
  },
  variants: [standard("Per year")],
  figures: [],
  examples: documented([
    {
      given: [1500, 0.65, 0.75],
      gives: 50400,
      source: "helpdesk-profit",
      note: "The document says over 65,000, which its own costs of 22 and 50 do not give",
    },
    { given: [1500, "65%", "75%", 20, 56.2], gives: 65160 },
  ]),
});
