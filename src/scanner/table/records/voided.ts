import { cellState } from "../columns/column";
import { mergedIntoNone, voidTicketState } from "../../vocabulary/rowWords";
import { dropCode, leftOut, type Dropped, type RowFilter } from "./rowFilter";
import { rowReasons } from "../../notices/rowReasons";
import { columnOf } from "./table";

/** Drops deleted tickets and those merged into others. */
export const dropVoided: RowFilter = (table, { used, drop }) => {
  const deleted = columnOf(table, "deleted");
  const merged = columnOf(table, "mergedInto");
  // What became of a ticket stands in its state or in the code that it was closed with.
  const states = [columnOf(table, "status"), columnOf(table, "resolutionCode")].flatMap((column) => {
    const voids = column?.labels.map((label) => voidTicketState.test(label.trim()));
    return column && voids?.includes(true) ? [{ values: column.values, voids }] : [];
  });
  const isMerged = merged?.labels.map((label) => !mergedIntoNone.test(label));
  const count = { deleted: 0, merged: 0 };
  // No state of a million tickets may be one of these: then no row needs to be looked at.
  const some = deleted !== undefined || states.length > 0 || isMerged?.includes(true);
  for (let row = 0; some && row < used.length; row++) {
    if (!used[row]) continue;
    const isVoid = states.some(({ values, voids }) => voids[values[row] ?? -1]);
    if (isVoid || (deleted?.state[row] === cellState.ok && deleted.values[row] === 1)) {
      count.deleted += 1;
      drop(row, dropCode.deleted);
    } else if (isMerged?.[merged?.values[row] ?? -1]) {
      count.merged += 1;
      drop(row, dropCode.merged);
    }
  }
  const excluded: Dropped[] = [];
  if (count.deleted > 0) excluded.push(leftOut(rowReasons.deleted({}), count.deleted, dropCode.deleted));
  if (count.merged > 0) excluded.push(leftOut(rowReasons.merged({}), count.merged, dropCode.merged));
  return excluded.length === 0 ? {} : { excluded, obstacles: ["Deleted or merged tickets stand among the others"] };
};
