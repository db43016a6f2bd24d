import { isHighestPriority } from "../../cells/priority";
import type { RecordTable } from "../records/table";
import { columnOf } from "../records/table";

/** Rows of the highest priority, by words such as "1 - Critical", P1, Urgent; undefined without such a label. */
export function highestPriority(table: RecordTable): { rows: Uint8Array; labels: readonly string[] } | undefined {
  const column = columnOf(table, "priority");
  if (!column) return undefined;
  // ServiceNow writes the bare number where it exports values instead of labels.
  const oneIsHighest = table.recognition.label.includes("ServiceNow");
  const numbers = new Set<number>();
  column.labels.forEach((label, number) => {
    if (isHighestPriority(label) || (oneIsHighest && label === "1")) numbers.add(number);
  });
  if (numbers.size === 0 || numbers.size === column.labels.length) return undefined;
  const rows = new Uint8Array(table.rows);
  const seen = new Set<number>();
  for (let row = 0; row < table.rows; row++) {
    const label = column.values[row] ?? -1;
    if (!table.used[row] || !numbers.has(label)) continue;
    rows[row] = 1;
    seen.add(label);
  }
  return seen.size > 0 ? { rows, labels: [...seen].map((number) => column.labels[number] ?? "") } : undefined;
}
