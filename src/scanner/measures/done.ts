import type { Condition } from "../../catalogue/native";
import { toDone } from "../../cells/ticketState";
import type { Column } from "../columns/column";
import { cellState } from "../columns/column";
import { columnOf, type RecordTable } from "../records/table";
import { rangeOf } from "./measured";

/** Which tickets are resolved or closed, by which column, and the same as a condition of a formula. */
export interface Done {
  readonly rows: Uint8Array;
  readonly open: number;
  readonly column: Column;
  readonly condition: Condition;
}

const known = new WeakMap<RecordTable, Done | undefined>();

/** Tells resolved and closed tickets by their status, else by their dates, else by the active flag; undefined when nothing does. */
export function doneTickets(table: RecordTable): Done | undefined {
  if (known.has(table)) return known.get(table);
  const done = byStatus(table) ?? byDate(table) ?? byActive(table);
  known.set(table, done);
  return done;
}

function byStatus(table: RecordTable): Done | undefined {
  const column = columnOf(table, "status");
  if (!column) return undefined;
  const verdicts = column.labels.map(toDone);
  const done = verdicts.map((verdict) => verdict === true);
  const known = verdicts.filter((verdict) => verdict !== undefined);
  const some = done.some(Boolean);
  if (!some || known.length < column.labels.length / 2) return undefined;
  const equals = column.labels.filter((_label, number) => done[number]);
  const isDone = Uint8Array.from(done, Number);
  const { values } = column;
  return build(table, column, { ref: rangeOf(table, column), equals }, (row) => isDone[values[row] ?? -1] === 1);
}

function byDate(table: RecordTable): Done | undefined {
  for (const role of ["resolvedAt", "closedAt"] as const) {
    const column = columnOf(table, role);
    if (!column?.state.includes(cellState.ok)) continue;
    return build(table, column, { ref: rangeOf(table, column), above: 0 }, (row) => column.state[row] === cellState.ok);
  }
  return undefined;
}

function byActive(table: RecordTable): Done | undefined {
  const column = columnOf(table, "active");
  if (!column || column.no.length === 0) return undefined;
  return build(
    table,
    column,
    { ref: rangeOf(table, column), equals: column.no },
    (row) => column.state[row] === cellState.ok && column.values[row] === 0,
  );
}

function build(table: RecordTable, column: Column, condition: Condition, isDone: (row: number) => boolean): Done {
  const { used } = table;
  const rows = new Uint8Array(used.length);
  let open = 0;
  for (let row = 0; row < rows.length; row++) {
    if (!used[row]) continue;
    if (isDone(row)) rows[row] = 1;
    else open += 1;
  }
  return { rows, open, column, condition };
}
