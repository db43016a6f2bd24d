import { defineKpi, documented } from "../../catalogue/defineKpi";
import { amounts, optional, total } from "../../catalogue/inputs";
import { sumOfProducts } from "../../catalogue/pairs";
import { ref } from "../../catalogue/shapes";

export const mrr = defineKpi({
  id: "MRR",
  name: "Monthly recurring revenue",
  area: "revenue",
  unit: "money/month",
  better: "higher",
  summary: "Recurring fees of a month, added up",
  definition:
    "The sum of the monthly fees under contract. With quantities, the sum of fee times quantity, row by row. Yearly fees count with a twelfth.",
  mistakes: documented([
    "Projects, hardware and other one-off revenue are counted in",
    "Yearly or quarterly fees are added without dividing them into months",
    "Fees of clients who have already left are still in the list",
  ]),
  needs: "a column with each client's monthly fee, and one that tells whether the agreement is still active",
  synonyms: [
    "MRR total",
    "Total MRR",
    "Monthly recurring income",
    "Monatlich wiederkehrender Umsatz",
    "Revenu mensuel récurrent",
    "Revenu récurrent mensuel",
    "Ingresos recurrentes mensuales",
    "Receita recorrente mensal",
    "Maandelijks terugkerende omzet",
  ],
  inputs: [
    amounts("fees", "Monthly fees, in your currency: a range, or one fee"),
    optional(amounts("quantities", "How many of each are sold, e.g. users: as many rows as fees")),
  ],
  compute: (fees, quantities) => (quantities ? sumOfProducts(fees, quantities) : total(fees)),
  native: (refs) =>
    refs["quantities"] === undefined
      ? `SUM(${ref(refs, "fees")})`
      : `SUMPRODUCT(${ref(refs, "fees")},${refs["quantities"]})`,
  variants: [
    { key: "total", label: "All fees listed", note: "Ended agreements are not told apart" },
    { key: "active", label: "Active at the date" },
    { key: "retained", label: "Clients not lost" },
  ],
  figures: [],
  assumption: "mrr",
  grouped: { rank: 30, leagueRank: 60, adds: true },
  examples: documented([
    { given: [75, 100], gives: 7500, source: "helpdesk-profit" },
    { given: [110, 200], gives: 22000, source: "helpdesk-profit" },
    { given: [[["Fee"], [500], [""], ["$1,250.50"]]], gives: 1750.5, note: "A heading and blank cells are skipped" },
    {
      given: [
        [[75], [110], [60]],
        [[100], [200], [null]],
      ],
      gives: 29500,
      note: "A row without a quantity is left out",
    },
  ]),
});
