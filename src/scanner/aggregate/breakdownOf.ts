import { unitOf } from "../../catalogue/variant";
import type { MeasuredKpi } from "../../kpis/ids";
import type { Breakdown, BreakdownRow } from "../result/breakdown";
import { aggregate, rowsBy, type CountedRows } from "./aggregate";
import type { Measurement } from "../measures/shared/measurement";
import type { RecordTable } from "../table/records/table";
import { labelOf } from "../result/naming";
import type { SegmentColumn } from "./segments";

/** At most so many labels are listed; all others are told together. */
const most = 50;

/** A measured KPI by the labels of a column; nothing where fewer than two of them have a value. */
export function breakdownOf(
  table: RecordTable,
  kpi: MeasuredKpi,
  { classification, variant, value }: Measurement,
  { by, column }: SegmentColumn,
  counted: CountedRows,
): Breakdown[] {
  const { listed, further } = largest(rowsBy(counted, { codes: column.values, count: column.count }));
  if (listed.length < 2) return [];
  const groupOf = new Int32Array(column.count).fill(listed.length); // those not listed make up the last group
  listed.forEach((label, place) => (groupOf[label] = place));
  const { values, rows } = aggregate(counted, { codes: column.values, groupOf, count: listed.length + 1 });
  const rowOf = (label: string, place: number): BreakdownRow[] => {
    const own = values[place] ?? NaN;
    return Number.isNaN(own) ? [] : [{ label, value: own, rowsUsed: rows[place] ?? 0 }];
  };
  const [others] = rowOf(`${further} others`, listed.length);
  return [
    {
      table: table.key,
      kpi: kpi.id,
      variant,
      variantLabel: labelOf(kpi, variant),
      unit: unitOf(kpi, variant),
      by,
      heading: column.heading,
      rows: listed.flatMap((label, place) => rowOf(column.labels[label] ?? "", place)),
      ...(others ? { others: { ...others, labels: further } } : {}),
      total: { value, rowsUsed: classification.rowsUsed },
    },
  ];
}

/** The labels with most rows, most first, and how many further labels have rows. */
function largest(rows: Int32Array): { readonly listed: readonly number[]; readonly further: number } {
  const listed: number[] = [];
  let withRows = 0;
  for (let label = 0; label < rows.length; label++) {
    const own = rows[label] ?? 0;
    if (own === 0) continue;
    withRows += 1;
    const least = listed.length < most ? 0 : (rows[listed[most - 1] ?? -1] ?? 0);
    if (own <= least) continue;
    const after = listed.findIndex((other) => (rows[other] ?? 0) < own);
    listed.splice(after < 0 ? listed.length : after, 0, label);
    if (listed.length > most) listed.pop();
  }
  return { listed, further: withRows - listed.length };
}
