import { defineKpi, documented } from "../../catalogue/defineKpi";
import { areaName, optional } from "../../catalogue/inputs";
import { noFormula } from "../../catalogue/shapes";
import { standard } from "../../catalogue/variant";
import { areas } from "../../catalogue/area";
import { figureAt } from "../../catalogue/benchmark";
import { formatFigure } from "../../catalogue/format";
import type { Kpi, ResultCell } from "../../catalogue/kpi";

export const kpis = (known: readonly Kpi[]): Kpi =>
  defineKpi({
    id: "KPIS",
    role: "helper",
    name: "List of KPIs",
    area: "benchmarks",
    unit: "count",
    better: "higher",
    result: "rows",
    summary: "All KPIs with area, unit, direction and default target",
    definition:
      "Spills: id, name, area, unit, which way is better, and the target of the default source where it publishes one.",
    mistakes: documented(["The list is typed over: it grows with the add-in"]),
    needs: "nothing",
    synonyms: ["KPI list"],
    inputs: [optional(areaName(), true)],
    compute: (area) =>
      known.filter((kpi) => kpi.role !== "helper" && (area === undefined || kpi.area === area)).map(row),
    native: noFormula("The list is part of the add-in"),
    variants: [standard("All")],
    figures: [],
    examples: documented([
      {
        given: ["Systems and security"],
        gives: [
          ["UPTIME", "Uptime", "Systems and security", "fraction", "higher", "99.99 %"],
          ["BREACHRATE", "Security breach rate", "Systems and security", "ratio", "lower", ""],
        ],
      },
      { given: ["Sales"], gives: "#VALUE!" },
    ]),
  });

function row(kpi: Kpi): readonly ResultCell[] {
  const target = figureAt(kpi, "target", {});
  return [kpi.id, kpi.name, areas[kpi.area], kpi.unit, kpi.better, target ? formatFigure(target, kpi.unit) : ""];
}
