import type { Kpi } from "../../catalogue/kpi";

/** False for the functions that look things up about KPIs: they measure nothing, so no figure is published about them. */
export function isKpi(kpi: Kpi): boolean {
  return kpi.area !== "benchmarks";
}
