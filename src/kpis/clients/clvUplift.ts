import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amount } from "../../catalogue/inputs";
import { shareOf } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";

export const clvUplift = defineKpi({
  id: "CLVUPLIFT",
  role: "helper",
  name: "Lifetime value uplift",
  area: "clients",
  unit: "fraction",
  better: "higher",
  summary: "How much an added monthly fee raises a client's lifetime value",
  definition: "Added monthly revenue / monthly revenue, at the same lifetime and margin.",
  mistakes: documented(["The added service has a lower margin than the rest"]),
  needs: "a client's monthly fee and the fee of the added service",
  synonyms: ["CLV increase"],
  inputs: [amount("mrr", "Monthly revenue of a client, in your currency"), amount("added", "Monthly revenue added")],
  ...shareOf("mrr", "added"),
  variants: [standard("Added, of monthly revenue")],
  figures: [],
  examples: documented([
    { given: [800, 200], gives: 0.25, source: "helpdesk-profit" },
    { given: [0, 200], gives: "#DIV/0!" },
  ]),
});
