import type { Kpi } from "../catalogue/kpi";
import { measuredKpis } from "./measuredKpis";

type Measure = (typeof measuredKpis)[number];

/** The id of a KPI that is measured: any other text fails to compile. */
export type KpiId = Measure["id"];

/** A KPI that is measured, as lists of them hold it. */
export type MeasuredKpi = Kpi<KpiId>;

/** The ways of counting that a KPI has. */
export type VariantOf<Id extends KpiId> = Extract<Measure, { readonly id: Id }>["variants"][number]["key"];

/** A KPI with one of its own ways of counting. */
export type CountedKpi = { [Id in KpiId]: { readonly kpi: Id; readonly variant: VariantOf<Id> } }[KpiId];

const byId: ReadonlyMap<string, MeasuredKpi> = new Map(measuredKpis.map((kpi) => [kpi.id, kpi]));

/** True for the id of a KPI that is measured, spelt as it is declared: ids that were stored may be gone. */
export function isKpiId(text: string): text is KpiId {
  return byId.has(text);
}

/** True for a KPI with one of its own ways of counting, both spelt as they are declared. */
export function isCountedKpi(one: { readonly kpi: string; readonly variant: string }): boolean {
  return byId.get(one.kpi)?.variants.some(({ key }) => key === one.variant) ?? false;
}

/**
 * The KPI of an id. What people type (names, synonyms, ids in any case) is looked up by `searchKpi`.
 * @throws where a text that is no id was passed off as one
 */
export function kpiById(id: KpiId): MeasuredKpi {
  const kpi = byId.get(id);
  if (!kpi) throw new Error(`The catalogue has no KPI "${id}".`);
  return kpi;
}
