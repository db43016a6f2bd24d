import { isHighestPriority } from "../../../cells/priority";
import type { RecordTable } from "../../table/records/table";
import { columnOf } from "../../table/records/table";

/** The rows (1) of some labels, and those labels. */
interface LabelRows {
  readonly rows: Uint8Array;
  readonly labels: readonly string[];
}

/** Rows of the highest priority, by words such as "1 - Critical", P1, Urgent; undefined without such a label. */
export function highestPriority(table: RecordTable): LabelRows | undefined {
  const column = columnOf(table, "priority");
  if (!column) return undefined;
  // ServiceNow writes the bare number where it exports values instead of labels.
  const oneIsHighest = table.recognition.label.includes("ServiceNow");
  const numbers = new Set<number>();
  column.labels.forEach((label, number) => {
    if (isHighestPriority(label) || (oneIsHighest && label === "1")) numbers.add(number);
  });
  if (numbers.size === 0 || numbers.size === column.labels.length) return undefined;
  const highest = Uint8Array.from(column.labels, (_label, number) => (numbers.has(number) ? 1 : 0));
  const seen = new Uint8Array(column.count);
  const rows = new Uint8Array(table.rows);
  const [{ used }, { values }] = [table, column];
  for (let row = 0; row < rows.length; row++) {
    const label = values[row] ?? -1;
    if (label < 0 || used[row] === 0 || highest[label] === 0) continue;
    rows[row] = 1;
    seen[label] = 1;
  }
  const labels = column.labels.filter((_label, number) => seen[number] === 1);
  return labels.length > 0 ? { rows, labels } : undefined;
}
