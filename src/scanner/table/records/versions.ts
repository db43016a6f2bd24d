import { reasonKinds } from "../../notices/reasons";
import { rowReasons } from "../../notices/rowReasons";
import { dropCode, leftOut, type RowFilter } from "./rowFilter";
import { columnOf } from "./table";

/**
 * Drops the earlier versions of invoices that were listed each time they changed: of the rows of one invoice those changed
 * last count. Lines of one invoice were changed together, and all stay.
 */
export const dropEarlierVersions: RowFilter = ({ recognition, columns }, { used, drop }) => {
  const ids = columnOf({ columns }, "invoiceId");
  const changed = columnOf({ columns }, "updatedAt");
  if (recognition.kind !== "invoices" || !ids || !changed) return {};
  // Rows that name what was sold are lines of an invoice, each with a change of its own.
  if (columns.has("revenueType")) return {};
  const latest = new Float64Array(ids.count).fill(-Infinity);
  const invoices = new Set<number>();
  for (let row = 0; row < used.length; row++) {
    const [id, at] = [ids.values[row] ?? -1, changed.values[row] ?? NaN];
    if (used[row] && id >= 0 && at > (latest[id] ?? NaN)) latest[id] = at;
  }
  let dropped = 0;
  for (let row = 0; row < used.length; row++) {
    const [id, at] = [ids.values[row] ?? -1, changed.values[row] ?? NaN];
    if (!used[row] || id < 0 || !(at < (latest[id] ?? NaN))) continue;
    drop(row, dropCode.folded);
    invoices.add(id);
    dropped += 1;
  }
  if (dropped === 0) return {};
  const earlier = leftOut(rowReasons.earlierVersions({ invoices: invoices.size }), dropped, dropCode.folded);
  return {
    excluded: [earlier],
    reasons: [reasonKinds.earlierStates({ sentence: earlier.message })],
    obstacles: [
      `${dropped} rows hold earlier versions of invoices, which a formula over the whole columns would count`,
    ],
  };
};
