import type { Kpi } from "../catalogue/types";
import type { Breakdown, BreakdownRow, Segment } from "./breakdown";
import type { KeyColumn } from "./columns/column";
import type { RecordKind, Role } from "./dictionary/roles";
import { rowsBy, valuesBy, type Amounts, type GroupValues } from "./measures/amounts";
import type { Measured } from "./measures/measured";
import type { Tally } from "./measures/tally";
import type { RecordTable } from "./records/table";
import { labelOf, sourceOf } from "./naming";

/** At most so many labels are listed; all others are told together. */
const most = 50;

/** What the tables of a kind can be told apart by. */
const segmentRoles: Readonly<Record<RecordKind, Readonly<Partial<Record<Segment, Role>>>>> = {
  tickets: { client: "ticketClient", technician: "technician", priority: "priority", technology: "category" },
  calls: { client: "ticketClient", technician: "technician" },
  surveys: { client: "ticketClient", technician: "technician" },
  time: { client: "timeClient", technician: "member" },
  subscriptions: { client: "client", offering: "plan" },
  invoices: { client: "client", offering: "revenueType" },
};

export interface SegmentColumn {
  readonly by: Segment;
  readonly role: Role;
  readonly column: KeyColumn;
}

/** The columns that a table's KPIs can be told apart by. */
export function segmentsOf(table: RecordTable): SegmentColumn[] {
  const byRole = segmentRoles[table.recognition.kind];
  return (Object.keys(byRole) as Segment[]).flatMap((by): SegmentColumn[] => {
    const role = byRole[by];
    const column = role && table.columns.get(role);
    if (!role || column?.type !== "key" || (by === "client" && table.client)) return [];
    return [{ by, role, column }];
  });
}

/** A measured KPI by the labels of a column; nothing where fewer than two of them have a value. */
export function breakdownOf(
  table: RecordTable,
  kpi: Kpi,
  { amounts, tally, variant, value, notBy = [] }: Measured,
  { by, role, column }: SegmentColumn,
): Breakdown[] {
  if (!amounts || notBy.includes(role)) return [];
  const { labels } = column;
  const { listed, further, values, rows } = valuesByLabel(tally, amounts, column);
  if (listed.length < 2) return [];
  const found = listed.flatMap((number, slot): BreakdownRow[] =>
    Number.isNaN(values[slot] ?? NaN)
      ? []
      : [{ label: labels[number] ?? "", value: values[slot] ?? NaN, rowsUsed: rows[slot] ?? 0 }],
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
      total: { value, rowsUsed: tally.rowsUsed },
    },
  ];
}

interface LabelValues extends GroupValues {
  /** The labels that the values belong to; one value more where there are further ones, for all of them. */
  readonly listed: readonly number[];
  readonly further: number;
}

function valuesByLabel(tally: Tally, amounts: Amounts, { labels, values: of }: KeyColumn): LabelValues {
  const { length: count } = labels;
  if (count <= most) {
    // Few labels: their rows and values come from one pass.
    const { values, rows } = valuesBy(tally, amounts, { of, count });
    const { listed } = largest(rows);
    return {
      listed,
      further: 0,
      values: Float64Array.from(listed, (label) => values[label] ?? NaN),
      rows: Int32Array.from(listed, (label) => rows[label] ?? 0),
    };
  }
  const { listed, further } = largest(rowsBy(tally, { of, count }));
  const slots = slotsOf(of, count, listed, further);
  return { listed, further, ...valuesBy(tally, amounts, { of: slots, count: listed.length + (further > 0 ? 1 : 0) }) };
}

/** The labels with most rows, most first, and how many further labels have rows. */
export function largest(rows: Int32Array): { readonly listed: readonly number[]; readonly further: number } {
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

/** The slot of each row: that of its label where it is listed, the one after them for all other labels. */
function slotsOf(labelOfRow: Int32Array, labels: number, listed: readonly number[], further: number): Int16Array {
  const slotOfLabel = new Int16Array(labels).fill(further > 0 ? listed.length : -1);
  listed.forEach((label, slot) => {
    slotOfLabel[label] = slot;
  });
  const slots = new Int16Array(labelOfRow.length);
  for (let row = 0; row < slots.length; row++) slots[row] = slotOfLabel[labelOfRow[row] ?? -1] ?? -1;
  return slots;
}
