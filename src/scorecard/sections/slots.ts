import { columnOf, type ColumnKey } from "../layout";
import type { SheetGrid } from "../sheetGrid";

/** Columns that together hold one column of a table of KPIs, wide enough for a KPI's name. */
const joined: readonly (readonly [from: ColumnKey, to: ColumnKey])[] = [
  ["variant", "variant"],
  ["value", "value"],
  ["change", "change"],
  ["benchmark", "benchmark"],
  ["best", "icon"],
  ["rating", "rating"],
  ["consensus", "gap"],
  ["percent", "worth"],
  ["rowsUsed", "note"],
];

export interface Slot {
  readonly at: number;
  readonly width: number; // columns
}

/** The places of a table's columns beside its labels; those whose columns are all hidden are left out. */
export function slotsOf({ hidden }: SheetGrid): readonly Slot[] {
  return joined.flatMap(([from, to]) => {
    const [at, width] = [columnOf[from], columnOf[to] - columnOf[from] + 1];
    // The value has to stand in a cell that is seen: a merged cell shows its first one.
    const first = Array.from({ length: width }, (_, offset) => at + offset).find((one) => !hidden.includes(one));
    return first === undefined ? [] : [{ at: first, width: at + width - first }];
  });
}
