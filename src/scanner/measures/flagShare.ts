import { countWhere, formula, type Condition } from "../../catalogue/native";
import { namespace } from "../../catalogue/nativeFormula";
import { cellState, type FlagColumn } from "../columns/column";
import type { LeftOut } from "../finding";
import { clientCondition } from "../formulas/conditions";
import { liveObstacle, nativeObstacle } from "../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../formulas/ratio";
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
    ...formulasOf(table, column, about, count.open),
  };
}

function formulasOf(
  table: RecordTable,
  column: FlagColumn,
  about: { readonly inverse?: boolean; readonly only?: Done; readonly function: string },
  open: number,
): Pick<Measured, "native" | "live"> {
  const reason = nativeObstacle(table, [column, ...(about.only ? [about.only.column] : [])]);
  if (reason) return noFormulas(reason);
  const [yes, no] = about.inverse ? [column.no, column.yes] : [column.yes, column.no];
  if (yes.length === 0)
    return noFormulas(`No row says ${about.inverse ? "no" : "yes"} in "${column.heading}", so the share is 0`);
  const ref = rangeOf(table, column);
  const where: Condition[] = [...(about.only ? [about.only.condition] : []), ...clientCondition(table)];
  const hits = countWhere([{ ref, equals: yes }, ...where]);
  const misses = no.length > 0 ? `+${countWhere([{ ref, equals: no }, ...where])}` : "";
  const parts = ratioFormulas(about.function, hits, `${hits}${misses}`);
  const whole = !about.inverse && open === 0 && !liveObstacle(table, [column]);
  return whole ? { native: parts.native, live: formula(`${namespace}.${about.function}(${ref})`) } : parts;
}
