import { defineKpi, documented } from "../../catalogue/defineKpi";
import { kpiName, levelName, optional, sourceKey, variantName } from "../../catalogue/inputs";
import { noFormula } from "../../catalogue/shapes";
import { namedVariant, standard } from "../../catalogue/variant";
import { failure, isFailure } from "../../cells/failure";
import { figureAt } from "../../catalogue/benchmark";
import { easierEnd, levels, type Figure, type Level } from "../../catalogue/figure";
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
      "The figure that is published at a level: average, target, best or warn; without a level the target, else the average, else the best. Without a source the KPI's default source, else the next one that publishes the level. Of a range the end that is easier to reach; of a warning the line above which it warns, where there is one.",
    mistakes: documented(["A figure is used without looking at its condition: SOURCES shows it"]),
    needs: "the name of a KPI",
    synonyms: ["Benchmark figure"],
    inputs: [kpiName(kpis), optional(levelName()), optional(sourceKey(), true), variantName()],
    compute: (kpi, asked, source, counted) => {
      const variant = namedVariant(kpi, counted);
      if (isFailure(variant)) return variant;
      const published = (level: Level) => figureAt(kpi, level, { source, variant });
      const level = asked ?? (["target", "average", "best"] as const).find(published) ?? "target";
      const figure = published(level);
      if (figure) return level === "warn" ? warningLine(figure, kpi) : easierEnd(figure, kpi.better);
      const others = levels.filter((one) => one !== "example" && published(one)).join(", ");
      const where = source === undefined ? "" : ` in ${source}`;
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
      { given: ["CAC"], gives: 5000, note: "No target is published: the average" },
      { given: ["MTTR", "target", null, "non-critical"], gives: 8 },
      { given: ["MRR"], gives: "#N/A", note: "Nobody publishes one" },
    ]),
  });

function warningLine(figure: Figure, kpi: Kpi): number {
  return kpi.better === "between" ? (figure.high ?? easierEnd(figure, kpi.better)) : easierEnd(figure, kpi.better);
}
