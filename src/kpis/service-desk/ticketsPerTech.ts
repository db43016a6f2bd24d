import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, number, withDefault } from "../../catalogue/inputs";
import { quotient, sum } from "../../catalogue/native";
import { divide, factor, ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const ticketsPerTech = defineKpi({
  id: "TICKETSPERTECH",
  role: "kpi",
  name: "Tickets per technician",
  area: "service-desk",
  unit: "count",
  better: "higher",
  summary: "Tickets closed per technician and day",
  definition: "Tickets divided by technicians and by days.",
  mistakes: documented(["Technicians on leave are counted", "Projects and tickets are compared: they differ in size"]),
  needs: "the number of tickets closed, of technicians and of working days",
  synonyms: ["Tickets per technician per day", "Tickets per agent", "Tickets pro Techniker"],
  inputs: [
    amount("tickets", "Tickets closed in the period"),
    amount("technicians", "Technicians at work"),
    withDefault(number("days", "Working days in the period; 1 where left out"), 1, true),
  ],
  compute: (tickets, technicians, days) => divide(tickets, technicians * days, "technicians and days"),
  native: (refs) => quotient(sum(ref(refs, "tickets")), `${sum(ref(refs, "technicians"))}*${factor(refs, "days", 1)}`),
  variants: [standard("Per technician and day")],
  figures: [],
  combines: [
    {
      variant: "standard",
      parts: {
        tickets: { quantity: "ticketsClosed" },
        technicians: { quantity: "technicians" },
        days: { length: "weekdays" },
      },
    },
  ],
  examples: documented([
    { given: [840, 5, 21], gives: 8 },
    { given: [40, 5], gives: 8 },
    { given: [40, 0], gives: "#DIV/0!" },
  ]),
});
