import { countWhere, type Condition } from "../../catalogue/native";
import { cellState, type Column, type NumberColumn } from "../columns/column";
import type { LeftOut } from "../finding";
import { clientCondition } from "../formulas/conditions";
import { nativeObstacle } from "../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../formulas/ratio";
import { columnOf, type RecordTable } from "../records/table";
import { doneTickets } from "./done";
import { flagShare } from "./flagShare";
import { counted, leave, rangeOf, type Measured } from "./measured";

/** First contact resolution by the tool's flag, and by stand-ins that are named as such. */
export function firstContact(table: RecordTable): Measured[] {
  const found: Measured[] = [];
  const flag = columnOf(table, "firstContact");
  if (flag) {
    const share = flagShare(table, flag, { function: "FCR" });
    if (share) found.push({ kpi: "FCR", variant: "flagged", roles: ["firstContact"], ...share });
  }
  const proxy = noReassignment(table);
  if (proxy) found.push(proxy);
  for (const role of ["touches", "replies"] as const) {
    const column = columnOf(table, role);
    // Exactly one interaction; of replies, which leave out the first answer in some tools, fewer than two.
    const share = column && oneTouch(table, column, role === "touches" ? 1 : 0);
    if (!share) continue;
    found.push({ kpi: "FCR", variant: "one-touch-proxy", roles: [role], ...share });
    break;
  }
  return found;
}

/** Never handed on and never reopened: what ServiceNow exports allow to be said about the first contact. */
function noReassignment(table: RecordTable): Measured | undefined {
  const moved = columnOf(table, "reassignments");
  const reopened = columnOf(table, "reopens");
  if (!moved || !reopened) return undefined;
  const share = shareOf(
    table,
    [moved, reopened],
    (row) => moved.values[row] === 0 && reopened.values[row] === 0,
    table.used,
  );
  if (!share) return undefined;
  const open = doneTickets(table)?.open ?? 0;
  const zero: Condition[] = [moved, reopened].map((column) => ({ ref: rangeOf(table, column), equals: 0 }));
  const any: Condition[] = [moved, reopened].map((column) => ({ ref: rangeOf(table, column), number: true }));
  return {
    kpi: "FCR",
    variant: "no-reassignment-proxy",
    roles: ["reassignments", "reopens"],
    ...share,
    ...formulasOf(table, [moved, reopened], zero, any),
    warnings:
      open > 0
        ? [{ code: "open-included", message: `${counted(open, "ticket is", "tickets are")} still open and counted.` }]
        : [],
  };
}

function oneTouch(
  table: RecordTable,
  column: NumberColumn,
  atLeast: number,
): Omit<Measured, "kpi" | "variant" | "roles"> | undefined {
  const isOne = (value = NaN): boolean => value >= atLeast && value <= 1;
  const done = doneTickets(table);
  const within = done?.rows ?? table.used;
  const share = shareOf(table, [column], (row) => isOne(column.values[row]), within);
  if (!share) return undefined;
  const leftOut = [...share.leftOut];
  leave(
    leftOut,
    "open",
    done?.open ?? 0,
    (rows) => `${counted(rows, "ticket is", "tickets are")} not resolved or closed`,
  );
  const finished = done ? [done.condition] : [];
  const ref = rangeOf(table, column);
  const columns = done ? [column, done.column] : [column];
  return {
    ...share,
    leftOut,
    ...formulasOf(
      table,
      columns,
      [{ ref, atLeast }, { ref, atMost: 1 }, ...finished],
      [{ ref, number: true }, ...finished],
    ),
  };
}

function shareOf(
  table: RecordTable,
  columns: readonly NumberColumn[],
  isHit: (row: number) => boolean,
  within: Uint8Array,
): Pick<Measured, "value" | "rowsUsed" | "leftOut" | "unusable" | "rows"> | undefined {
  const rows = new Uint8Array(table.rows);
  const count = { hits: 0, all: 0, missing: 0, unusable: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!within[row] || !table.used[row]) continue;
    if (columns.every((column) => column.state[row] === cellState.ok)) {
      rows[row] = 1;
      count.all += 1;
      if (isHit(row)) count.hits += 1;
    } else if (columns.some((column) => column.state[row] === cellState.unusable)) count.unusable += 1;
    else count.missing += 1;
  }
  if (count.all === 0) return undefined;
  const names = columns.map((column) => `"${column.heading}"`).join(" or ");
  const leftOut: LeftOut[] = [...table.excluded];
  leave(leftOut, "missing", count.missing, (number) => `${counted(number, "row has", "rows have")} no ${names}`);
  leave(
    leftOut,
    "unreadable",
    count.unusable,
    (number) => `${counted(number, "row has", "rows have")} no number in ${names}`,
  );
  return { value: count.hits / count.all, rowsUsed: count.all, leftOut, unusable: count.unusable, rows };
}

function formulasOf(
  table: RecordTable,
  columns: readonly Column[],
  hits: readonly Condition[],
  all: readonly Condition[],
): Pick<Measured, "native" | "live"> {
  const reason = nativeObstacle(table, columns);
  if (reason) return noFormulas(reason);
  const client = clientCondition(table);
  return ratioFormulas("FCR", countWhere([...hits, ...client]), countWhere([...all, ...client]));
}
