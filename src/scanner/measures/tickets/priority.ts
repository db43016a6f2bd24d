import { isHighestPriority, isRoutinePriority } from "../../../cells/priority";
import type { RecordTable } from "../../table/records/table";
import { columnOf } from "../../table/records/table";

/** The rows (1) of some labels, and those labels. */
export interface LabelRows {
  readonly rows: Uint8Array;
  readonly labels: readonly string[];
}

/** Rows of the highest priority, by words such as "1 - Critical", P1, Urgent; undefined without such a label. */
export function highestPriority(table: RecordTable): LabelRows | undefined {
  const highest = highestLabels(table);
  return highest && rowsOf(table, highest);
}

/** Rows of all priorities but the highest; undefined where no label is the highest. */
export function nonCriticalPriorities(table: RecordTable): LabelRows | undefined {
  const highest = highestLabels(table);
  return highest && rowsOf(table, (label, number) => label.trim() !== "" && !highest(label, number));
}

/** Rows of the priorities that everyday tickets have, by words such as "3 - Medium", P4, Low; undefined without one. */
export function routinePriorities(table: RecordTable): LabelRows | undefined {
  return rowsOf(table, isRoutinePriority);
}

type IsLabel = (label: string, number: number) => boolean;

/** Tells the labels of the highest priority; undefined where none of them is, or every one. */
function highestLabels(table: RecordTable): IsLabel | undefined {
  const labels = columnOf(table, "priority")?.labels ?? [];
  // ServiceNow writes the bare number where it exports values instead of labels.
  const oneIsHighest = table.recognition.label.includes("ServiceNow");
  const isHighest: IsLabel = (label) => isHighestPriority(label) || (oneIsHighest && label === "1");
  const found = labels.filter(isHighest).length;
  return found > 0 && found < labels.length ? isHighest : undefined;
}

function rowsOf(table: RecordTable, isMeant: IsLabel): LabelRows | undefined {
  const column = columnOf(table, "priority");
  if (!column) return undefined;
  const meant = Uint8Array.from(column.labels, (label, number) => Number(isMeant(label, number)));
  const seen = new Uint8Array(column.count);
  const rows = new Uint8Array(table.rows);
  const [{ used }, { values }] = [table, column];
  for (let row = 0; row < rows.length; row++) {
    const label = values[row] ?? -1;
    if (label < 0 || used[row] === 0 || meant[label] === 0) continue;
    rows[row] = 1;
    seen[label] = 1;
  }
  const labels = column.labels.filter((_label, number) => seen[number] === 1);
  return labels.length > 0 ? { rows, labels } : undefined;
}
