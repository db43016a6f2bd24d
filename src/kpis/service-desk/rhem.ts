import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, number, withDefault } from "../../catalogue/inputs";
import { quotient, sum } from "../../catalogue/native";
import { divide, factor, ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const rhem = defineKpi({
  id: "RHEM",
  role: "kpi",
  name: "Reactive hours per endpoint",
  area: "service-desk",
  unit: "h",
  better: "lower",
  summary: "Reactive hours per endpoint and month",
  definition: "Hours of reactive work divided by endpoints and by months.",
  mistakes: documented(["Proactive work and projects are in the hours"]),
  needs: "hours of reactive work and the number of endpoints",
  synonyms: ["Reactive hours per endpoint per month", "Reactive hours per endpoint month"],
  inputs: [
    amount("reactiveHours", "Hours of reactive work in the period"),
    amount("endpoints", "Endpoints looked after"),
    withDefault(number("months", "Months in the period; 1 where left out"), 1, true),
  ],
  compute: (hours, endpoints, months) => divide(hours, endpoints * months, "endpoints and months"),
  native: (refs) =>
    quotient(sum(ref(refs, "reactiveHours")), `${sum(ref(refs, "endpoints"))}*${factor(refs, "months", 1)}`),
  variants: [standard("Per endpoint and month")],
  figures: [],
  examples: documented([
    { given: [125, 500], gives: 0.25 },
    { given: [1, 0], gives: "#DIV/0!" },
  ]),
});
