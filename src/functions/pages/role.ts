import type { Kpi } from "../../catalogue/kpi";

/** False for the functions that look things up about KPIs: they measure nothing, so no figure is published about them. */
export function isMeasure(kpi: Kpi): boolean {
  return kpi.area !== "benchmarks";
}

/** True for what is a KPI in its own right, false for calculations around one. */
export function isKpi(kpi: Kpi): boolean {
  return kpi.role !== "helper";
}
