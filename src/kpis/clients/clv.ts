import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount, number, rate, withDefault } from "../../catalogue/inputs";
import { sum } from "../../catalogue/native";
import { factor, ref } from "../../catalogue/shapes";

export const clv = defineKpi({
  id: "CLV",
  name: "Client lifetime value",
  area: "clients",
  unit: "money",
  better: "higher",
  summary: "What a client brings over the whole relationship",
  definition:
    "Monthly revenue of a client x months of the relationship x gross margin. Without a margin the result is revenue, not profit.",
  mistakes: documented([
    "Revenue is called profit because the margin is left out",
    "Years are entered where months are asked for",
    "The lifetime is guessed; it is 1 / the monthly churn rate",
  ]),
  needs: "a client's monthly fee, the months that clients stay, and the gross margin",
  synonyms: [
    "Customer lifetime value",
    "CLTV",
    "LTV",
    "Lifetime value",
    "Kundenwert",
    "Customer lifetime value (CLV)",
    "Valeur vie client",
    "Valor de vida del cliente",
    "Valor vitalício do cliente",
    "Klantwaarde",
  ],
  inputs: [
    amount("mrr", "Monthly revenue of a client, in your currency"),
    number("months", "Months that a client stays"),
    withDefault(rate("grossMargin", "Gross margin as a fraction, e.g. 0.6; 1 where left out, which gives revenue"), 1),
  ],
  compute: (mrr, months, grossMargin) => mrr * months * grossMargin,
  native: (refs) => `${sum(ref(refs, "mrr"))}*${factor(refs, "months")}*${factor(refs, "grossMargin", 1)}`,
  variants: [
    { key: "margin", label: "With gross margin" },
    { key: "revenue", label: "Revenue only", note: "Revenue over the lifetime, not profit" },
  ],
  figures: [],
  combines: [
    {
      variant: "margin",
      parts: {
        mrr: { kpi: "ARPU", variants: ["active", "retained", "total", "reported"] },
        months: { kpi: "LIFETIME", variants: ["years"], times: 12 },
        grossMargin: { kpi: "GROSSMARGIN", variants: ["standard", "reported"] },
      },
    },
  ],
  examples: documented([
    { given: [1000, 36, 0.6], gives: 21600, source: "helpdesk-profit" },
    { given: [2500, 60], gives: 150000, source: "itsupport-profit", note: "Revenue, not profit" },
    { given: [2500, 84], gives: 210000, source: "itsupport-profit", note: "Revenue, not profit" },
    { given: [1000, 36, "60%"], gives: 21600 },
  ]),
});
