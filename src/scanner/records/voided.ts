import { cellState } from "../columns/column";
import type { LeftOut } from "../finding";
import { columnOf, type RecordTable } from "./table";

/** States of tickets that never were work. */
const voidWords =
  /^(?:deleted|spam|merged|duplicates?|gel[oö]scht|zusammengef[uü]hrt|duplikat|supprim[eé]e?|fusionn[eé]e?|doublon|eliminad[oa]|fusionad[oa]|duplicad[oa]|exclu[ií]d[oa]|verwijderd|samengevoegd)$/i;

/** Takes deleted tickets and those merged into others out of `used`; says how many. */
export function dropVoided(table: Pick<RecordTable, "columns">, used: Uint8Array): LeftOut[] {
  const deleted = columnOf(table, "deleted");
  const merged = columnOf(table, "mergedInto");
  const status = columnOf(table, "status");
  const isVoid = status?.labels.map((label) => voidWords.test(label.trim()));
  const isMerged = merged?.labels.map((label) => !/^(?:0|-1|false|no)$/i.test(label));
  const count = { deleted: 0, merged: 0 };
  for (let row = 0; row < used.length; row++) {
    if (!used[row]) continue;
    if ((deleted?.state[row] === cellState.ok && deleted.values[row] === 1) || isVoid?.[status?.values[row] ?? -1])
      count.deleted += 1;
    else if (isMerged?.[merged?.values[row] ?? -1]) count.merged += 1;
    else continue;
    used[row] = 0;
  }
  const leftOut: LeftOut[] = [];
  if (count.deleted > 0)
    leftOut.push({
      reason: "deleted",
      rows: count.deleted,
      message: `${count.deleted} tickets were deleted, spam or duplicates`,
    });
  if (count.merged > 0) {
    const message = `${count.merged} tickets were merged into others`;
    leftOut.push({ reason: "merged", rows: count.merged, message });
  }
  return leftOut;
}
