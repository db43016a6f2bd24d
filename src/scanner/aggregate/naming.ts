import type { MeasuredKpi } from "../../kpis/ids";
import { measuredKpis } from "../../kpis/measuredKpis";
import type { RecordTable } from "../table/records/table";

/** A variant in words; empty where the KPI has no such variant. */
export function labelOf(kpi: MeasuredKpi, variant: string): string {
  return kpi.variants.find(({ key }) => key === variant)?.label ?? "";
}

/** Where a table stands and what it is: "Tickets: ticket export". */
export function sourceOf(table: RecordTable): string {
  return `${table.sheet}: ${table.recognition.label}`;
}

/** All that can be measured; calculations around KPIs can't. */
export const everyKpi: readonly MeasuredKpi[] = measuredKpis.filter(({ role }) => role !== "helper");
