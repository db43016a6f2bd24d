import type { Condition } from "../../../catalogue/native";
import { toDone } from "../../../cells/ticketState";
import type { Column } from "../../table/columns/column";
import { cellState } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { rangeOf } from "../shared/measurement";

/** Which tickets are resolved or closed, by which column, and the same as a condition of a formula. */
export interface Done {
  readonly rows: Uint8Array;
  readonly open: number;
  readonly column: Column;
  readonly condition: Condition;
}

/**
 * Tells resolved and closed tickets by their status, else by a flag that says so, else by their dates, else by the active
 * flag; undefined when nothing does.
 */
export function doneTickets(table: RecordTable): Done | undefined {
  return byStatus(table) ?? byFlag(table, "finished") ?? byDate(table) ?? byFlag(table, "active");
}

/** Which tickets are open by their status, by states that everybody knows, and whether some state is a word of their own. */
export interface StillOpen {
  readonly is: (row: number) => boolean;
  readonly done: Done;
  readonly certain: boolean;
}

/** Tells tickets that work goes on at; undefined when no status does. A state that nobody knows is not taken for open. */
export function stillOpen(table: RecordTable): StillOpen | undefined {
  const done = doneTickets(table);
  const column = columnOf(table, "status");
  if (!column || done?.column !== column) return undefined;
  const classes = (column.words ?? column.labels).map(toDone);
  const open = Uint8Array.from(classes, (verdict) => Number(verdict === false));
  const is = (row: number): boolean => open[column.values[row] ?? -1] === 1;
  return { is, done, certain: !classes.includes(undefined) };
}

function byStatus(table: RecordTable): Done | undefined {
  const column = columnOf(table, "status");
  if (!column) return undefined;
  const classes = (column.words ?? column.labels).map(toDone);
  const done = classes.map((verdict) => verdict === true);
  const known = classes.filter((verdict) => verdict !== undefined);
  // A list of open tickets has no other state: none of them is done. Words nobody knows beside them could be anything.
  const allOpen = classes.length > 0 && classes.every((verdict) => verdict === false);
  if (!allOpen && (!done.some(Boolean) || known.length < column.labels.length / 2)) return undefined;
  const equals = column.labels.filter((_label, number) => done[number]);
  const rows = new Uint8Array(table.rows);
  lookUp(rows, Uint8Array.from(done, Number), column.values);
  return build(table, column, { ref: rangeOf(table, column), equals }, rows);
}

function lookUp(rows: Uint8Array, isDone: Uint8Array, values: Int32Array): void {
  for (let row = 0; row < rows.length; row++) rows[row] = isDone[values[row] ?? -1] ?? 0;
}

function byDate(table: RecordTable): Done | undefined {
  for (const role of ["resolvedAt", "closedAt"] as const) {
    const column = columnOf(table, role);
    if (!column?.state.includes(cellState.ok)) continue;
    const rows = column.state.map((state) => Number(state === cellState.ok));
    return build(table, column, { ref: rangeOf(table, column), above: 0 }, rows);
  }
  return undefined;
}

/** A flag that says of each ticket whether it is done, or whether it is still active. */
function byFlag(table: RecordTable, role: "finished" | "active"): Done | undefined {
  const column = columnOf(table, role);
  const [wanted, words] = role === "finished" ? [1, column?.yes] : [0, column?.no];
  if (!column || !words || words.length === 0) return undefined;
  const rows = column.state.map((state, row) => Number(state === cellState.ok && column.values[row] === wanted));
  return build(table, column, { ref: rangeOf(table, column), equals: words }, rows);
}

/** @param rows 1 for each row that is done, which is then taken back from those that stand for no ticket */
function build(table: RecordTable, column: Column, condition: Condition, rows: Uint8Array): Done {
  return { rows, open: takeBack(rows, table.used), column, condition };
}

/** Takes unused rows back; says how many of the others are not done. */
function takeBack(rows: Uint8Array, used: Uint8Array): number {
  let open = 0;
  for (let row = 0; row < rows.length; row++) {
    if (used[row] === 0) rows[row] = 0;
    else open += 1 - (rows[row] ?? 0);
  }
  return open;
}
