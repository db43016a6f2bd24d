import { defineKpi, documented } from "../../catalogue/defineKpi";
import { kpiName } from "../../catalogue/inputs";
import { noFormula } from "../../catalogue/shapes";
import { figureUnit, standard } from "../../catalogue/variant";
import { failure } from "../../cells/failure";
import { formatFigure } from "../../catalogue/format";
import type { Kpi } from "../../catalogue/kpi";
import { figuresAbout } from "../../catalogue/userBenchmarks/registry";

export const sources = (kpis: readonly Kpi[]): Kpi =>
  defineKpi({
    id: "SOURCES",
    role: "helper",
    name: "Published figures",
    area: "benchmarks",
    unit: "count",
    better: "higher",
    result: "rows",
    summary: "Every published figure about a KPI, contradictions included",
    definition:
      "Spills: source, level, figure, condition, and the ways of counting that it is about (blank: the KPI's own). Every figure is shown, also where sources contradict each other; your own stand first.",
    mistakes: documented(["The figure that fits best is picked"]),
    needs: "the name of a KPI",
    synonyms: ["Benchmark sources"],
    inputs: [kpiName(kpis)],
    compute: (kpi) => {
      const figures = figuresAbout(kpi);
      if (figures.length === 0) return failure("#N/A", `a published benchmark: there is none for ${kpi.name}`);
      return figures.map((figure) => [
        figure.source,
        figure.level,
        formatFigure(figure, figureUnit(kpi, figure)),
        figure.condition ?? "",
        figure.variants?.join(", ") ?? "",
      ]);
    },
    native: noFormula("The published figures are part of the add-in"),
    variants: [standard("All")],
    figures: [],
    examples: documented([
      {
        given: ["SLA"],
        gives: [
          ["itsupport-profit", "target", "\u2265 95 %", "", ""],
          ["itsupport-profit", "best", "\u2265 99 %", "", ""],
          ["itsupport-five-kpis", "target", "\u2265 90 %", "", ""],
          ["itsupport-five-kpis", "example", "> 95 %", "in its introduction", ""],
          ["connectwise-ebook", "average", "\u2265 80 %", "", ""],
          ["connectwise-ebook", "best", "99.999 %", "", ""],
        ],
      },
      { given: ["EBITDA"], gives: "#N/A" },
    ]),
  });
