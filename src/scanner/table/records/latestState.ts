import type { CategoryColumn, NumberColumn, TimeColumn } from "../columns/column";
import { dropCode, type Drop } from "./dropped";

export interface Folding {
  readonly folded: number;
  /** Different tickets on the rows that count; where nothing is folded, on all rows. */
  readonly tickets: number;
  /** Of the folded rows, those that nothing puts before or after the one that stays. */
  readonly undecided: number;
}

/**
 * Keeps the last state of each ticket: the latest update, then the highest change count, then the lower row.
 * Rows without an id stay.
 */
export function keepLatestState(
  ids: CategoryColumn,
  used: Uint8Array,
  updated: TimeColumn | undefined,
  changes: NumberColumn | undefined,
  drop: Drop,
): Folding {
  const { values } = ids;
  if (ids.count === rowsWith(ids)) return { folded: 0, tickets: ids.count, undecided: 0 };
  const latest = new Int32Array(ids.count).fill(-1);
  let [folded, tickets, undecided] = [0, 0, 0];
  for (let row = 0; row < used.length; row++) {
    const id = values[row] ?? -1;
    if (!used[row] || id < 0) continue;
    const before = latest[id] ?? -1;
    if (before < 0) {
      latest[id] = row;
      tickets += 1;
      continue;
    }
    folded += 1;
    if (compare(updated, row, before) === 0 && compare(changes, row, before) === 0) undecided += 1;
    if (isLater(row, before, updated, changes)) {
      drop(before, dropCode.folded);
      latest[id] = row;
    } else {
      drop(row, dropCode.folded);
    }
  }
  return { folded, tickets, undecided };
}

function rowsWith({ values }: CategoryColumn): number {
  let rows = 0;
  for (let row = 0; row < values.length; row++) if ((values[row] ?? -1) >= 0) rows += 1;
  return rows;
}

function isLater(row: number, before: number, updated?: TimeColumn, changes?: NumberColumn): boolean {
  return (compare(updated, row, before) || compare(changes, row, before) || row - before) > 0;
}

function compare(column: TimeColumn | NumberColumn | undefined, a: number, b: number): number {
  const [first, second] = [column?.values[a] ?? NaN, column?.values[b] ?? NaN];
  if (Number.isNaN(first) || Number.isNaN(second)) return Number(Number.isNaN(second)) - Number(Number.isNaN(first));
  return first - second;
}
