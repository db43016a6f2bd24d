import type { NotMeasured } from "../result/finding";
import type { Region } from "../detect/regions/regions";
import { isSameKpi } from "./labels";
import { cellAddress, type TableValue, type TableValues } from "./tableValue";
import { missingInputKinds } from "../notices/missingInputs";

/** More rows than this are a list of something else: clients, products, months without years. */
const mostRows = 20;

/** What became of the values that were found: KPIs of which none is left are named. */
export function withSeveral(found: readonly TableValue[], values: readonly TableValue[]): Omit<TableValues, "unknown"> {
  const kept = new Set(values.map(({ kpi }) => kpi));
  const lost = new Set(found.map(({ kpi }) => kpi).filter((kpi) => !kept.has(kpi)));
  return { values, several: [...lost].map((kpi) => found.filter((value) => value.kpi === kpi)) };
}

/** A KPI with several rows (one per site or team) has no single value here. */
export function withoutSegments(found: readonly TableValue[]): Omit<TableValues, "unknown"> {
  return withSeveral(
    found,
    found.filter((value) => found.filter((other) => isSameKpi(value, other)).length === 1),
  );
}

/** That a KPI has several values here, and what to do; nothing for long lists, and where one of them counts after all. */
export function severalNeeds(region: Region, { values, several }: Omit<TableValues, "unknown">): NotMeasured[] {
  return several.flatMap((own) => {
    const [first] = own;
    if (!first || own.length > mostRows || values.some(({ kpi }) => kpi === first.kpi)) return [];
    const cells = own.map((value) => cellAddress(region, value).replace(/\$/g, ""));
    const needs = missingInputKinds.severalValues({ label: first.label, cells }).message;
    return [{ kpi: first.kpi.id, needs }];
  });
}
