import { normalizeKey } from "../cells/text";
import { kpiById, type KpiId } from "../kpis/ids";
import type { Unit } from "../catalogue/types";
import type { Breakdown, Segment } from "../scanner/result/breakdown";
import { scorecardRows, type Scorecard } from "./scorecard";

/** One KPI of a table by client, technician, ... */
export interface PivotColumn {
  readonly kpi: KpiId;
  readonly variantLabel: string;
  readonly unit: Unit;
  /** True where the values of the labels add up to the total, so that each has a share of it. */
  readonly adds: boolean;
  readonly total: number;
  /** By folded label. */
  readonly values: ReadonlyMap<string, number>;
}

/** All KPIs of one kind of label beside each other. */
export interface Pivot {
  readonly segment: Segment;
  readonly heading: string; // as the workbook calls it
  readonly columns: readonly PivotColumn[];
  readonly labels: readonly string[];
  /** What the labels are ordered by. */
  readonly order: { readonly column: number; readonly lowestFirst: boolean };
  readonly further: number; // labels that are not shown
}

/** More than any rank that a KPI declares. */
const behindRanked = 1000;

/** One table per kind of label, with one column per KPI: its rated way of counting where it has one. */
export function pivotsOf(scorecard: Scorecard, mostColumns: number, mostLabels: number): readonly Pivot[] {
  const all = (scorecard.breakdowns ?? []).filter(({ rows }) => rows.length > 1);
  return [...new Set(all.map(({ by }) => by))].map((segment) => {
    const own = all.filter(({ by }) => by === segment);
    return pivotOf(segment, chosen(own, scorecard).slice(0, mostColumns), mostLabels);
  });
}

function chosen(own: readonly Breakdown[], scorecard: Scorecard): readonly Breakdown[] {
  const rows = scorecardRows(scorecard);
  const rated = new Set(
    rows.filter(({ assessment }) => assessment.source).map(({ kpi, variant }) => `${kpi}/${variant}`),
  );
  const rowOrder = rows.map(({ kpi }) => kpi);
  const place = (kpi: KpiId) => {
    const at = rowOrder.indexOf(kpi);
    return kpiById(kpi).grouped?.rank ?? behindRanked + (at < 0 ? rowOrder.length : at);
  };
  const kpis = [...new Set(own.map(({ kpi }) => kpi))].sort((a, b) => place(a) - place(b));
  const columns = kpis.flatMap((kpi) => {
    const ways = own.filter((one) => one.kpi === kpi);
    return ways.find(({ variant }) => rated.has(`${kpi}/${variant}`)) ?? ways[0] ?? [];
  });
  return columns.filter((column, at) => !columns.slice(0, at).some((earlier) => isTwin(earlier, column)));
}

function adds(kpi: KpiId): boolean {
  return kpiById(kpi).grouped?.adds === true;
}

/** Two sums of the same amounts under different names, such as recurring revenue and a mix of nothing but that. */
function isTwin(one: Breakdown, other: Breakdown): boolean {
  if (!adds(one.kpi) || !adds(other.kpi) || one.total.value !== other.total.value) return false;
  const amounts = new Map(one.rows.map(({ label, value }) => [normalizeKey(label), value]));
  return (
    other.rows.length === amounts.size &&
    other.rows.every(({ label, value }) => amounts.get(normalizeKey(label)) === value)
  );
}

function pivotOf(segment: Segment, own: readonly Breakdown[], mostLabels: number): Pivot {
  const names = new Map<string, string>();
  for (const { rows } of own) {
    for (const { label } of rows) if (!names.has(normalizeKey(label))) names.set(normalizeKey(label), label);
  }
  const columns = own.map(({ kpi, variantLabel, unit, rows, total }): PivotColumn => {
    const values = new Map(rows.map(({ label, value }) => [normalizeKey(label), value]));
    return { kpi, variantLabel, unit, adds: adds(kpi), total: total.value, values };
  });
  const [by] = columns;
  const up = by !== undefined && kpiById(by.kpi).grouped?.lowestFirst === true;
  const worth = (key: string) => by?.values.get(key) ?? (up ? Infinity : -Infinity);
  const sorted = [...names].sort(([a], [b]) => (up ? worth(a) - worth(b) : worth(b) - worth(a)) || (a < b ? -1 : 1));
  const others = own.reduce((most, { others: more }) => Math.max(most, more?.labels ?? 0), 0);
  return {
    segment,
    heading: own[0]?.heading ?? "",
    columns,
    labels: sorted.slice(0, mostLabels).map(([, label]) => label),
    order: { column: 0, lowestFirst: up },
    further: Math.max(0, sorted.length - mostLabels) + others,
  };
}
