import { formula, shareOfFlags, type Condition } from "../../catalogue/native";
import { cellState, type FlagColumn } from "../columns/column";
import type { FormulaOrReason, LeftOut } from "../finding";
import { clientCondition } from "../formulas/conditions";
import { liveObstacle, nativeObstacle } from "../formulas/obstacles";
import type { RecordTable } from "../records/table";
import type { Done } from "./done";
import { counted, leave, rangeOf, type Measured } from "./measured";

/** The share of rows whose flag says yes (or no, for columns that say "missed"), among those that say either. */
export function flagShare(
  table: RecordTable,
  column: FlagColumn,
  about: { readonly inverse?: boolean; readonly only?: Done; readonly function: string },
): Omit<Measured, "kpi" | "variant" | "roles"> | undefined {
  const wanted = about.inverse ? 0 : 1;
  const rows = new Uint8Array(table.rows);
  const count = { hits: 0, all: 0, missing: 0, unknown: 0, open: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    if (about.only && !about.only.rows[row]) count.open += 1;
    else if (column.state[row] === cellState.missing) count.missing += 1;
    else if (column.state[row] !== cellState.ok) count.unknown += 1;
    else {
      rows[row] = 1;
      count.all += 1;
      if (column.values[row] === wanted) count.hits += 1;
    }
  }
  if (count.all === 0) return undefined;
  const leftOut: LeftOut[] = [...table.excluded];
  leave(
    leftOut,
    "open",
    count.open,
    (number) => `${counted(number, "ticket is", "tickets are")} not resolved or closed`,
  );
  leave(
    leftOut,
    "missing",
    count.missing,
    (number) => `${counted(number, "row has", "rows have")} no "${column.heading}"`,
  );
  leave(
    leftOut,
    "unknown",
    count.unknown,
    (number) => `${counted(number, "row says", "rows say")} neither yes nor no in "${column.heading}"`,
  );
  return {
    value: count.hits / count.all,
    rowsUsed: count.all,
    leftOut,
    unusable: count.unknown,
    rows,
    native: nativeShare(table, column, about),
    live: liveShare(table, column, about, count.open),
  };
}

function nativeShare(
  table: RecordTable,
  column: FlagColumn,
  about: { readonly inverse?: boolean; readonly only?: Done },
): FormulaOrReason {
  const reason = nativeObstacle(table, [column, ...(about.only ? [about.only.column] : [])]);
  if (reason) return { reason };
  const where: Condition[] = [...(about.only ? [about.only.condition] : []), ...clientCondition(table)];
  const [yes, no] = about.inverse ? [column.no, column.yes] : [column.yes, column.no];
  if (yes.length === 0)
    return { reason: `No row says ${about.inverse ? "no" : "yes"} in "${column.heading}", so the share is 0` };
  return formula(shareOfFlags({ ref: rangeOf(table, column), yes, no, where }));
}

function liveShare(
  table: RecordTable,
  column: FlagColumn,
  about: { readonly inverse?: boolean; readonly function: string },
  open: number,
): FormulaOrReason {
  const reason = about.inverse
    ? `"${column.heading}" says what was missed, and MSP.${about.function} counts what was met`
    : open > 0
      ? "Open tickets are left out, and the function takes the whole range"
      : liveObstacle(table, [column]);
  return reason ? { reason } : formula(`MSP.${about.function}(${rangeOf(table, column)})`);
}
