import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, number, withDefault } from "../../catalogue/inputs";
import { quotient, sum } from "../../catalogue/native";
import { divide, factor, ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const ticketsPerEndpoint = defineKpi({
  id: "TICKETSPERENDPOINT",
  role: "kpi",
  name: "Tickets per endpoint",
  area: "service-desk",
  unit: "ratio",
  better: "lower",
  summary: "Reactive tickets per endpoint and month",
  definition: "Reactive tickets divided by endpoints and by months.",
  mistakes: documented(["Alerts and planned work are counted as tickets"]),
  needs: "the number of reactive tickets and of endpoints",
  synonyms: ["Tickets per endpoint per month", "Tickets per device", "Tickets per user"],
  inputs: [
    amount("tickets", "Reactive tickets in the period"),
    amount("endpoints", "Endpoints looked after"),
    withDefault(number("months", "Months in the period; 1 where left out"), 1, true),
  ],
  compute: (tickets, endpoints, months) => divide(tickets, endpoints * months, "endpoints and months"),
  native: (refs) => quotient(sum(ref(refs, "tickets")), `${sum(ref(refs, "endpoints"))}*${factor(refs, "months", 1)}`),
  variants: [standard("Per endpoint and month")],
  figures: [],
  combines: [
    {
      variant: "standard",
      parts: {
        tickets: { quantity: "ticketsOpened" },
        endpoints: { quantity: "endpoints" },
        months: { length: "months" },
      },
    },
  ],
  examples: documented([
    { given: [1200, 500, 6], gives: 0.4 },
    { given: [1, 0], gives: "#DIV/0!" },
  ]),
});
