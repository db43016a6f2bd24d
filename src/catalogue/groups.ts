import type { Cell } from "../cells/cell";
import type { Failure } from "../cells/failure";
import { normalizeKey } from "../cells/text";
import type { Column } from "./inputs/column";
import { numberIn, type Row } from "./inputs/loops";
import { differentSize, noPair } from "./pairs";

/** What was added up under one label. */
export interface Group {
  /** The label's first spelling. */
  readonly key: string;
  rows: number;
  amount: number;
  other: number;
}

/** What a cell of labels was found to say, so that every spelling is read once. */
interface Spelling {
  readonly label: string | undefined;
  group?: Group;
}

/**
 * Adds up the numbers beside each label; a row counts where it has a label and one of the numbers, a missing one as 0.
 * Labels are compared without case and outer spaces; the first spelling is shown.
 */
export function groupBy(
  keys: Column<string>,
  amounts?: Column<number>,
  others?: Column<number>,
): readonly Group[] | Failure {
  const unequal = (amounts && differentSize(keys, amounts)) ?? (others && differentSize(keys, others));
  if (unequal) return unequal;
  const spellings = new Map<Cell, Spelling>();
  const groups = new Map<string, Group>();
  const { grid, rows } = keys;
  for (let row = 0; row < rows; row += 1) {
    const cells = grid[row] as Row;
    const beside = (amounts ?? keys).grid[row] as Row;
    const further = (others ?? keys).grid[row] as Row;
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      let spelling = spellings.get(cell);
      if (!spelling) spellings.set(cell, (spelling = { label: keys.read(cell, row) }));
      const amount = amounts ? numberIn(amounts, beside[at], row) : 0;
      const other = others ? numberIn(others, further[at], row) : Number.NaN;
      if (spelling.label === undefined || (Number.isNaN(amount) && Number.isNaN(other))) continue;
      const group = (spelling.group ??= groupOf(groups, spelling.label));
      group.rows += 1;
      if (amount > 0 || amount < 0) group.amount += amount;
      if (other > 0 || other < 0) group.other += other;
    }
  }
  return groups.size === 0 && amounts ? noPair(keys, amounts) : [...groups.values()];
}

function groupOf(groups: Map<string, Group>, label: string): Group {
  const folded = normalizeKey(label);
  const group = groups.get(folded) ?? { key: label, rows: 0, amount: 0, other: 0 };
  groups.set(folded, group);
  return group;
}

/** Groups by rows or by amount, the largest first; equal ones keep the order in which they were found. */
export function largestFirst(groups: readonly Group[], by: "rows" | "amount"): readonly Group[] {
  return [...groups].sort((a, b) => b[by] - a[by]);
}

/** The amounts of groups, added up. */
export function amountOf(groups: readonly Group[]): number {
  return groups.reduce((all, { amount }) => all + amount, 0);
}
