import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amountOf, groupBy, largestFirst } from "../../catalogue/groups";
import { amounts, keys, number, withDefault } from "../../catalogue/inputs";
import { divide, noFormula } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { failure, isFailure } from "../../cells/failure";

export const concentration = defineKpi({
  id: "CONCENTRATION",
  role: "kpi",
  name: "Customer concentration",
  area: "revenue",
  unit: "fraction",
  better: "lower",
  summary: "Share of revenue from the largest clients",
  definition: "Revenue is added up by client; the largest ones together, divided by all revenue.",
  mistakes: documented(["One client under two names hides the concentration"]),
  needs: "a column with the client beside the revenue",
  synonyms: [
    "Client concentration",
    "Revenue concentration",
    "Kundenkonzentration",
    "Concentration client",
    "Concentración de clientes",
    "Klantconcentratie",
  ],
  inputs: [
    keys("keys", "The client of each amount"),
    amounts("amounts", "Revenue, in your currency: as many rows as keys"),
    withDefault(number("top", "How many of the largest clients; 1 where left out"), 1, true),
  ],
  compute: (clients, amounts, top) => {
    const groups = groupBy(clients, amounts);
    if (isFailure(groups)) return groups;
    if (top < 1) return failure("#VALUE!", "a top of at least 1");
    const largest = largestFirst(groups, "amount").slice(0, Math.floor(top));
    return divide(amountOf(largest), amountOf(groups), "amounts");
  },
  native: noFormula("Adding up by client needs a PivotTable"),
  variants: [standard("Largest clients, of all revenue")],
  figures: [],
  examples: documented([
    {
      given: [
        [["Acme"], ["Bolt"], ["acme"], ["Core"]],
        [[100], [300], [250], [350]],
      ],
      gives: 0.35,
    },
    { given: [[["Acme"], ["Bolt"], ["acme"], ["Core"]], [[100], [300], [250], [350]], 2], gives: 0.7 },
  ]),
});
