import { defineKpi, documented } from "../../catalogue/defineKpi";
import { kpiName, number, variantName } from "../../catalogue/inputs";
import { noFormula } from "../../catalogue/shapes";
import { namedVariant, standard } from "../../catalogue/variant";
import { failure, isFailure } from "../../cells/failure";
import { consensusOf, consensusWords, countMet } from "../../catalogue/consensus";
import type { Kpi } from "../../catalogue/kpi";

export const consensus = (kpis: readonly Kpi[]): Kpi =>
  defineKpi({
    id: "CONSENSUS",
    role: "helper",
    name: "Sources met",
    area: "benchmarks",
    unit: "count",
    better: "higher",
    result: "rows",
    summary: "How many sources a value satisfies, and which it does not",
    definition:
      "Spills: words, how many sources are met, of how many. A source counts where it publishes a figure about this way of counting; it is met where its target is reached, or its average where it publishes no target.",
    mistakes: documented(["Sources that contradict each other are averaged"]),
    needs: "the name of a KPI and its value",
    synonyms: ["Benchmark consensus"],
    inputs: [kpiName(kpis), number("value", "The KPI's value, in its unit"), variantName()],
    compute: (kpi, value, counted) => {
      const variant = namedVariant(kpi, counted);
      if (isFailure(variant)) return variant;
      const found = consensusOf(kpi, value, { variant });
      if (found.length === 0) return failure("#N/A", `a published benchmark about this way of counting ${kpi.name}`);
      return [[consensusWords(found), countMet(found), found.length]];
    },
    native: noFormula("The published figures are part of the add-in"),
    variants: [standard("As published")],
    figures: [],
    examples: documented([
      { given: ["SLA", 0.96], gives: [["Meets 3 of 3 sources", 3, 3]] },
      {
        given: ["COSTPERTICKET", 23.6],
        gives: [
          [
            "Meets 1 of 2 sources; not What Are the 5 Key Performance Indicators and Metrics for IT Support Services Businesses?: target < 15 USD",
            1,
            2,
          ],
        ],
      },
      { given: ["ARPU", 900], gives: "#N/A" },
    ]),
  });
