import { isValue } from "./value";
import type { NotMeasured } from "../result/finding";
import type { Region } from "../detect/regions/regions";
import type { TableValue } from "./tableValue";
import { cellAddress } from "./questions";
import { missingInputKinds } from "../notices/missingInputs";

/** The values of a table: those that count, and the KPIs that have several (one per site or team), of which none does. */
export interface TableValues {
  readonly values: readonly TableValue[];
  readonly several: readonly (readonly TableValue[])[];
}

/** More rows than this are a list of something else: clients, products, months without years. */
const mostRows = 20;

/** What became of the values that were found: KPIs of which none is left are named. */
export function apart(found: readonly TableValue[], values: readonly TableValue[]): TableValues {
  const kept = new Set(values.map(({ kpi }) => kpi));
  const lost = new Set(found.map(({ kpi }) => kpi).filter((kpi) => !kept.has(kpi)));
  return { values, several: [...lost].map((kpi) => found.filter((value) => value.kpi === kpi)) };
}

/** A KPI with several rows (one per site or team) has no single value here. */
export function withoutSegments(found: readonly TableValue[]): TableValues {
  return apart(
    found,
    found.filter(({ kpi }) => found.filter((other) => other.kpi === kpi).length === 1),
  );
}

/** The values below each KPI's heading on rows that no period tells apart. */
export function onRows(
  { grid }: Region,
  rows: readonly number[],
  columns: readonly Omit<TableValue, "row" | "cell" | "points" | "reasons">[],
): TableValues {
  const several = columns.map((named) =>
    rows.flatMap((row): TableValue[] => {
      const cell = grid.cells[row]?.[named.column];
      return isValue(cell, named.decimal) ? [{ ...named, row, cell, points: [], reasons: [] }] : [];
    }),
  );
  return { values: [], several: several.filter((own) => own.length > 1) };
}

/** That a KPI has several values here, and what to do; nothing for long lists, and where one of them counts after all. */
export function severalNeeds(region: Region, { values, several }: TableValues): NotMeasured[] {
  return several.flatMap((own) => {
    const [first] = own;
    if (!first || own.length > mostRows || values.some(({ kpi }) => kpi === first.kpi)) return [];
    const cells = own.map((value) => cellAddress(region, value).replace(/\$/g, ""));
    const needs = missingInputKinds.severalValues({ label: first.label, cells }).message;
    return [{ kpi: first.kpi.id, needs }];
  });
}
