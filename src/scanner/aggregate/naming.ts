import type { Kpi } from "../../catalogue/types";
import { allFunctions } from "../../kpis";
import type { RecordTable } from "../table/records/table";

/** A variant in words; empty where the KPI has no such variant. */
export function labelOf(kpi: Kpi, variant: string): string {
  return kpi.variants.find(({ key }) => key === variant)?.label ?? "";
}

/** Where a table stands and what it is: "Tickets: ticket export". */
export function sourceOf(table: RecordTable): string {
  return `${table.sheet}: ${table.recognition.label}`;
}

/** All that can be measured; calculations around KPIs can't. */
export const everyKpi: readonly Kpi[] = allFunctions.filter(({ role }) => role !== "helper");
