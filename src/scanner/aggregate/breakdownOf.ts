import type { MeasuredKpi } from "../../kpis/ids";
import type { Breakdown, BreakdownRow } from "../result/breakdown";
import type { GroupValues } from "./amounts";
import type { Measurement } from "../measures/shared/measurement";
import type { RecordTable } from "../table/records/table";
import { labelOf, sourceOf } from "./naming";
import type { SegmentColumn } from "./segments";

/** At most so many labels are listed; all others are told together. */
const most = 50;

/** The labels that are listed, most rows first, and how many further ones are told together. */
export interface ListedLabels {
  readonly listed: readonly number[];
  readonly further: number;
}

/** Values by label: those of the listed ones, then that of all others together. */
export interface LabelValues extends ListedLabels, GroupValues {}

/** The place of each label among the values: below 0 = it has none. */
export function placesOf({ listed, further }: ListedLabels, labels: number): { into: Int32Array; count: number } {
  const into = new Int32Array(labels).fill(further > 0 ? listed.length : -1);
  listed.forEach((label, place) => (into[label] = place));
  return { into, count: listed.length + (further > 0 ? 1 : 0) };
}

/** A measured KPI by the labels of a column; nothing where fewer than two of them have a value. */
export function breakdownOf(
  table: RecordTable,
  kpi: MeasuredKpi,
  { classification, variant, value }: Measurement,
  { by, column }: SegmentColumn,
  { listed, further, values, rows }: LabelValues,
): Breakdown[] {
  if (listed.length < 2) return [];
  const found = listed.flatMap((number, slot): BreakdownRow[] =>
    Number.isNaN(values[slot] ?? NaN)
      ? []
      : [{ label: column.labels[number] ?? "", value: values[slot] ?? NaN, rowsUsed: rows[slot] ?? 0 }],
  );
  const rest = values[listed.length] ?? NaN;
  return [
    {
      kpi: kpi.id,
      variant,
      variantLabel: labelOf(kpi, variant),
      unit: kpi.unit,
      by,
      heading: column.heading,
      source: sourceOf(table),
      rows: found,
      ...(further > 0 && !Number.isNaN(rest)
        ? {
            others: {
              label: `${further} others`,
              value: rest,
              rowsUsed: rows[listed.length] ?? 0,
              labels: further,
            },
          }
        : {}),
      total: { value, rowsUsed: classification.rowsUsed },
    },
  ];
}

/** The labels with most rows, most first, and how many further labels have rows. */
export function largest(rows: Int32Array): ListedLabels {
  let listed: number[] = [];
  let some = 0;
  let enough = 1;
  for (let label = 0; label < rows.length; label++) {
    const own = rows[label] ?? 0;
    if (own > 0) some += 1;
    if (own < enough) continue;
    listed.push(label);
    // Cut back now and then, so that a million labels take a million steps.
    if (listed.length < 20 * most) continue;
    listed = byRows(listed, rows).slice(0, most);
    enough = (rows[listed[most - 1] ?? 0] ?? 0) + 1;
  }
  listed = byRows(listed, rows).slice(0, most);
  return { listed, further: some - listed.length };
}

function byRows(labels: number[], rows: Int32Array): number[] {
  return labels.sort((a, b) => (rows[b] ?? 0) - (rows[a] ?? 0) || a - b);
}
