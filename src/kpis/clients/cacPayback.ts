import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, rate, withDefault } from "../../catalogue/inputs";
import { quotient, sum } from "../../catalogue/native";
import { divide, factor, ref } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const cacPayback = defineKpi({
  id: "CACPAYBACK",
  role: "kpi",
  name: "CAC payback",
  area: "clients",
  unit: "count",
  better: "lower",
  summary: "Months until a client has paid back what it cost to win",
  definition: "Client acquisition cost / (monthly revenue of a client x gross margin).",
  mistakes: documented(["The gross margin is left out, which makes it look too short"]),
  needs: "the cost of winning a client, its monthly fee and the gross margin",
  synonyms: ["CAC payback period", "Payback period", "Months to recover CAC"],
  inputs: [
    amount("cac", "Cost of winning a client, in your currency"),
    amount("mrr", "Monthly revenue of a client"),
    withDefault(rate("grossMargin", "Gross margin as a fraction; 1 where left out"), 1),
  ],
  compute: (cac, mrr, grossMargin) => divide(cac, mrr * grossMargin, "monthly revenue and gross margin"),
  native: (refs) => quotient(sum(ref(refs, "cac")), `${sum(ref(refs, "mrr"))}*${factor(refs, "grossMargin", 1)}`),
  variants: [standard("In months")],
  figures: [],
  combines: [
    {
      variant: "standard",
      parts: {
        cac: { kpi: "CAC", variants: ["standard", "reported"] },
        mrr: { kpi: "ARPU", variants: ["active", "retained", "total", "reported"] },
        grossMargin: { kpi: "GROSSMARGIN", variants: ["standard", "reported"] },
      },
    },
  ],
  examples: documented([
    { given: [6000, 1000, 0.6], gives: 10 },
    { given: [6000, 1000], gives: 6, note: "Without a margin" },
    { given: [6000, 0], gives: "#DIV/0!" },
  ]),
});
