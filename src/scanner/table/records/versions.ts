import { placeOf } from "../../detect/regions/regions";
import { choiceKinds, decide } from "../../notices/choices";
import { reasonKinds } from "../../notices/reasons";
import { rowReasons } from "../../notices/rowReasons";
import { namesRecordNumber } from "../../vocabulary/recordNumberWords";
import type { Role } from "../../vocabulary/roles";
import type { CategoryColumn, TimeColumn } from "../columns/column";
import { dropCode, leftOut, type RowFilter } from "./rowFilter";
import { columnOf } from "./table";

/** What tells the records apart of which lists hold several versions. */
const keys = { invoices: "invoiceId", subscriptions: "recordId", time: "recordId" } as const satisfies Record<
  string,
  Role
>;

/**
 * Drops the earlier versions of invoices, agreements and time entries that were listed each time they changed: of the rows
 * of one record those changed last count. Lines of one invoice were changed together, and all stay.
 */
export const dropEarlierVersions: RowFilter = ({ recognition, columns, options }, { used, drop }) => {
  const { kind, region } = recognition;
  if (kind !== "invoices" && kind !== "subscriptions" && kind !== "time") return {};
  const ids = columnOf({ columns }, keys[kind]);
  const changed = columnOf({ columns }, "updatedAt");
  // Rows that name what was sold are lines of an invoice, each with a change of its own.
  if (!ids || !changed || columns.has("revenueType")) return {};
  const earlier = earlierVersions(ids, changed, used);
  if (earlier.length === 0) return {};
  const fields = { ...placeOf(region), rows: earlier.length };
  // Where something unknown differs too, the rows may be lines of one record: they count until a person says otherwise.
  const key = recognition.byRole.get(keys[kind]);
  const isNumbered = kind === "time" && key !== undefined && namesRecordNumber(key.heading);
  const [taken, by] = key?.confirmed
    ? (["leave", "evidence"] as const)
    : ([isNumbered ? "leave" : "count", "rule"] as const);
  const choice = decide(choiceKinds.versions, fields, options.answers, taken, by);
  const choices = [choice];
  if (choice.taken === "count") return { choices };
  for (const row of earlier) drop(row, dropCode.folded);
  const records = new Set(earlier.map((row) => ids.values[row])).size;
  const excluded = leftOut(rowReasons.earlierVersions({ records, kind }), earlier.length, dropCode.folded);
  return {
    choices,
    excluded: [excluded],
    reasons: [reasonKinds.earlierStates({ sentence: excluded.message })],
    obstacles: [`${earlier.length} rows hold earlier versions, which a formula over the whole columns would count`],
  };
};

/** The rows of records that were changed again later. */
function earlierVersions(ids: CategoryColumn, changed: TimeColumn, used: Uint8Array): number[] {
  const latest = new Float64Array(ids.count).fill(-Infinity);
  const rows: number[] = [];
  for (let row = 0; row < used.length; row++) {
    const [id, at] = [ids.values[row] ?? -1, changed.values[row] ?? NaN];
    if (used[row] && id >= 0 && at > (latest[id] ?? NaN)) latest[id] = at;
  }
  for (let row = 0; row < used.length; row++) {
    const [id, at] = [ids.values[row] ?? -1, changed.values[row] ?? NaN];
    if (used[row] && id >= 0 && at < (latest[id] ?? NaN)) rows.push(row);
  }
  return rows;
}
