import type { LeftOut } from "../finding";
import type { RecordTable } from "./table";

/** A table of which fewer rows count: those that `keep` refuses are named, and no formula over whole columns fits any more. */
export function narrow(
  table: RecordTable,
  keep: (row: number) => boolean,
  about: { readonly reason: string; readonly words: (rows: number) => string; readonly noFormula: string },
): RecordTable {
  const used = table.used.slice();
  let dropped = 0;
  for (let row = 0; row < used.length; row++) {
    if (!used[row] || keep(row)) continue;
    used[row] = 0;
    dropped += 1;
  }
  if (dropped === 0) return table;
  const left: LeftOut = { reason: about.reason, rows: dropped, message: about.words(dropped) };
  return {
    ...table,
    used,
    usedRows: table.usedRows - dropped,
    excluded: [...table.excluded, left],
    noFormula: table.noFormula ?? about.noFormula,
  };
}
