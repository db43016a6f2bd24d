import { cellState, type Column, type KeyColumn, type NumberColumn } from "../columns/column";
import type { Role } from "../dictionary/roles";
import type { LeftOut } from "../finding";
import { isTotalWord } from "../../cells/totalWord";

/** Takes blank rows, repeated headings and totals out of `used`; says how many of the latter. */
export function dropNonRecords(
  columns: ReadonlyMap<Role, Column>,
  totalHints: Uint8Array,
  used: Uint8Array,
): { readonly excluded: LeftOut[]; readonly headingRows: number } {
  const all = [...columns.values()];
  const anchors = all.filter((column) => column.type === "time" || column.type === "key");
  const numbers = all.filter(
    (column): column is NumberColumn => column.type === "number" || column.type === "duration",
  );
  let [totals, headingRows] = [0, 0];
  for (let row = 0; row < used.length; row++) {
    if (all.every((column) => column.state[row] === cellState.missing)) {
      used[row] = 0;
    } else if (isHeadingAgain(all, row)) {
      used[row] = 0;
      headingRows += 1;
    } else if (totalHints[row] && !anchors.some((column) => isAnchored(column, row))) {
      used[row] = 0;
      totals += 1;
    }
  }
  if (dropUnnamedTotal(anchors, numbers, used)) totals += 1;
  const excluded: LeftOut[] = [];
  if (totals > 0) {
    const message = totals === 1 ? "1 row holds totals" : `${totals} rows hold totals`;
    excluded.push({ reason: "totals", rows: totals, message });
  }
  return { excluded, headingRows };
}

/** A row with a date, or with a label other than "Total", is a record: a client may be called Total. */
function isAnchored(column: Column, row: number): boolean {
  if (column.type === "time") return column.state[row] === cellState.ok;
  if (column.type !== "key") return false;
  const label = column.labels[column.values[row] ?? -1];
  return label !== undefined && !isTotalWord(label);
}

function isHeadingAgain(columns: readonly Column[], row: number): boolean {
  let same = 0;
  for (const column of columns) {
    if (column.type !== "key" || column.state[row] !== cellState.ok) continue;
    const label = column.labels[column.values[row] ?? -1] ?? "";
    if (label.toLowerCase() !== column.heading.trim().toLowerCase()) return false;
    same += 1;
  }
  return same > 0 && columns.every((column) => column.type === "key" || column.state[row] !== cellState.ok);
}

/** A last row without any label or date whose numbers are the sums of the rows above. */
function dropUnnamedTotal(anchors: readonly Column[], numbers: readonly NumberColumn[], used: Uint8Array): boolean {
  const last = used.lastIndexOf(1);
  if (last < 2 || anchors.length === 0 || anchors.some((column) => column.state[last] !== cellState.missing))
    return false;
  for (const column of numbers) {
    const value = column.values[last] ?? NaN;
    if (Number.isNaN(value)) continue;
    let sum = 0;
    for (let row = 0; row < last; row++)
      if (used[row] && column.state[row] === cellState.ok) sum += column.values[row] ?? 0;
    if (Math.abs(sum - value) <= 1e-6 * Math.max(1, Math.abs(sum))) {
      used[last] = 0;
      return true;
    }
  }
  return false;
}

/** Counts the rows of one label only; the others leave `used`. Returns how many left. */
export function keepOnly(column: KeyColumn, label: number, used: Uint8Array): number {
  let dropped = 0;
  for (let row = 0; row < used.length; row++) {
    if (used[row] && column.values[row] !== label) {
      used[row] = 0;
      dropped += 1;
    }
  }
  return dropped;
}
