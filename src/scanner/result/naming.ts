import type { MeasuredKpi } from "../../kpis/ids";
import { measuredKpis } from "../../kpis/measuredKpis";

/** A variant in words; empty where the KPI has no such variant. */
export function labelOf(kpi: MeasuredKpi, variant: string): string {
  return kpi.variants.find(({ key }) => key === variant)?.label ?? "";
}

/** All that can be measured; calculations around KPIs can't. */
export const everyKpi: readonly MeasuredKpi[] = measuredKpis.filter(({ role }) => role !== "helper");
