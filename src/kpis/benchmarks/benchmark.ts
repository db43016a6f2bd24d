import { defineKpi, documented } from "../../catalogue/defineKpi";
import { kpiName, levelName, optional, sourceKey, withDefault } from "../../catalogue/inputs";
import { noFormula } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { failure } from "../../cells/failure";
import { defaultSource, figuresOf, variantOf } from "../../catalogue/benchmark";
import { easierEnd, type Figure } from "../../catalogue/figure";
import type { Kpi } from "../../catalogue/kpi";

export const benchmark = (kpis: readonly Kpi[]): Kpi =>
  defineKpi({
    id: "BENCHMARK",
    role: "helper",
    name: "Published benchmark",
    area: "benchmarks",
    unit: "count",
    better: "higher",
    summary: "A published figure about a KPI",
    definition:
      "The figure that a source publishes at a level: average, target, best or warn. Of a range the end that is easier to reach; of a warning the line above which it warns, where there is one.",
    mistakes: documented(["A figure is used without looking at its condition: SOURCES shows it"]),
    advice: "Name the source beside the number wherever you show it.",
    needs: "the name of a KPI",
    synonyms: ["Benchmark figure"],
    inputs: [kpiName(kpis), withDefault(levelName(), "target"), optional(sourceKey(), true)],
    compute: (kpi, level, asked) => {
      const source = asked ?? defaultSource(kpi);
      const figures = source === undefined ? undefined : figuresOf(kpi, source, variantOf(kpi, { source: asked }));
      const figure = figures?.[level];
      if (figure) return level === "warn" ? warningLine(figure, kpi) : easierEnd(figure, kpi.better);
      const others = Object.keys(figures ?? {}).join(", ");
      const where = source ? ` in ${source}` : "";
      return failure(
        "#N/A",
        `a published benchmark: there is no ${level} for ${kpi.name}${where}${others && `, only ${others}`}`,
      );
    },
    native: noFormula("The published figures are part of the add-in"),
    variants: [standard("As published")],
    figures: [],
    examples: documented([
      { given: ["SLA", "target", "itsupport-profit"], gives: 0.95 },
      { given: ["First contact resolution", "average"], gives: 0.74 },
      { given: ["UTILIZATION", "warn", "helpdesk-profit"], gives: 0.9 },
      { given: ["MRR"], gives: "#N/A", note: "Nobody publishes one" },
    ]),
  });

function warningLine(figure: Figure, kpi: Kpi): number {
  return kpi.better === "between" ? (figure.high ?? easierEnd(figure, kpi.better)) : easierEnd(figure, kpi.better);
}
