import { cellState } from "../columns/column";
import { mergedIntoNone, voidTicketState } from "../../vocabulary/rowWords";
import { dropCode, type Drop, type Dropped, leftOut } from "./dropped";
import { rowReasons } from "../../notices/rowReasons";
import { columnOf, type RecordTable } from "./table";

/** Takes deleted tickets and those merged into others out of `used`; says how many. */
export function dropVoided(table: Pick<RecordTable, "columns">, used: Uint8Array, drop: Drop): Dropped[] {
  const deleted = columnOf(table, "deleted");
  const merged = columnOf(table, "mergedInto");
  const status = columnOf(table, "status");
  const isVoid = status?.labels.map((label) => voidTicketState.test(label.trim()));
  const isMerged = merged?.labels.map((label) => !mergedIntoNone.test(label));
  const count = { deleted: 0, merged: 0 };
  // No state of a million tickets may be one of these: then no row needs to be looked at.
  const some = deleted !== undefined || isVoid?.includes(true) || isMerged?.includes(true);
  for (let row = 0; some && row < used.length; row++) {
    if (!used[row]) continue;
    if ((deleted?.state[row] === cellState.ok && deleted.values[row] === 1) || isVoid?.[status?.values[row] ?? -1]) {
      count.deleted += 1;
      drop(row, dropCode.deleted);
    } else if (isMerged?.[merged?.values[row] ?? -1]) {
      count.merged += 1;
      drop(row, dropCode.merged);
    }
  }
  const found: Dropped[] = [];
  if (count.deleted > 0) found.push(leftOut(rowReasons.deleted({}), count.deleted, dropCode.deleted));
  if (count.merged > 0) found.push(leftOut(rowReasons.merged({}), count.merged, dropCode.merged));
  return found;
}
