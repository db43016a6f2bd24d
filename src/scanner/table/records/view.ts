import type { RowReason } from "../../notices/rowReasons";
import { firstOwnCode, leftOut } from "./rowFilter";
import type { RecordTable } from "./table";

/** A table of which fewer rows count: those that `keep` refuses are named, and no formula over whole columns fits any more. */
export function narrow(
  table: RecordTable,
  keep: (row: number) => boolean,
  about: {
    readonly reason: RowReason;
    readonly noFormula: string;
  },
): RecordTable {
  const used = table.used.slice();
  const dropped = table.dropped.slice();
  const code = table.excluded.reduce((highest, one) => Math.max(highest, one.code + 1), firstOwnCode);
  let count = 0;
  for (let row = 0; row < used.length; row++) {
    if (!used[row] || keep(row)) continue;
    used[row] = 0;
    dropped[row] = code;
    count += 1;
  }
  if (count === 0) return table;
  return {
    ...table,
    used,
    dropped,
    usedRows: table.usedRows - count,
    excluded: [...table.excluded, leftOut(about.reason, count, code)],
    noFormula: table.noFormula ?? about.noFormula,
  };
}
