import { defineKpi, documented } from "../../catalogue/defineKpi";
import { kpiName, number, optional, sourceKey, variantName } from "../../catalogue/inputs";
import { noFormula } from "../../catalogue/shapes";
import { namedVariant, standard } from "../../catalogue/variant";
import { failure, isFailure } from "../../cells/failure";
import type { Kpi } from "../../catalogue/kpi";
import { quartileOf } from "../../catalogue/quartile";

export const quartile = (kpis: readonly Kpi[]): Kpi =>
  defineKpi({
    id: "QUARTILE",
    role: "helper",
    name: "Quartile among peers",
    area: "benchmarks",
    unit: "count",
    better: "higher",
    result: "text",
    summary: "The quartile of a value among the peers of your own figures",
    definition:
      '"top quartile", "second quartile", "third quartile" or "bottom quartile" by the figures p25, median and p75 of a source that you added; "middle half" where it has no median. A value on a line belongs to the better side.',
    mistakes: documented(["Peers of another size or business model are taken for one's own"]),
    needs: "the name of a KPI, its value, and a table of your peers' quartiles",
    synonyms: ["Peer quartile"],
    inputs: [
      kpiName(kpis),
      number("value", "The KPI's value, in its unit"),
      optional(sourceKey(), true),
      variantName(),
    ],
    compute: (kpi, value, source, counted) => {
      const variant = namedVariant(kpi, counted);
      if (isFailure(variant)) return variant;
      const found = quartileOf(kpi, value, { source, variant });
      return found?.words ?? failure("#N/A", `quartiles of ${kpi.name}: add your peers' p25 and p75 in the task pane`);
    },
    native: noFormula("Your own figures are part of the add-in's list"),
    variants: [standard("By your own figures")],
    figures: [],
    examples: documented([{ given: ["FCR", 0.8], gives: "#N/A", note: "Nobody publishes quartiles" }]),
  });
