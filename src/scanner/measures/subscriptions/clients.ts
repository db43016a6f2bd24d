import type { CategoryColumn } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { subscriptionState, type Status } from "./subscriptionStatus";
import { counts, type RowClassification } from "../../aggregate/rowClassification";

/** Clients by state: a client with several subscriptions is lost when none of them is active. */
export interface ClientCounts {
  readonly active: number;
  readonly lost: number;
  /** True when every row that counts is a client of its own, so that rows can be counted instead. */
  readonly onePerRow: boolean;
}

/** Counts the clients among the rows that count (as active when no status is given). */
export function countClients(
  table: RecordTable,
  { classes }: RowClassification,
  status: Status | undefined,
): ClientCounts {
  const column = columnOf(table, "client");
  return column ? byName(column, classes, status) : byRow(classes, status);
}

function byRow(classes: Uint8Array, status: Status | undefined): ClientCounts {
  let [active, lost] = [0, 0];
  for (let row = 0; row < classes.length; row++) {
    if (classes[row] !== counts) continue;
    if (isActive(status, row)) active += 1;
    else if (status?.states[row] === subscriptionState.lost) lost += 1;
  }
  return { active, lost, onePerRow: true };
}

function byName(column: CategoryColumn, classes: Uint8Array, status: Status | undefined): ClientCounts {
  const states = new Uint8Array(column.labels.length);
  let [active, lost] = [0, 0];
  let onePerRow = true;
  for (let row = 0; row < classes.length; row++) {
    const client = column.values[row] ?? -1;
    if (classes[row] !== counts) continue;
    if (client < 0 || states[client]) onePerRow = false;
    if (client < 0) continue;
    const state = isActive(status, row) ? subscriptionState.active : status?.states[row];
    if (state === subscriptionState.active || !states[client]) states[client] = state ?? 0;
  }
  for (const state of states) {
    if (state === subscriptionState.active) active += 1;
    else if (state === subscriptionState.lost) lost += 1;
  }
  return { active, lost, onePerRow };
}

function isActive(status: Status | undefined, row: number): boolean {
  return status === undefined || status.states[row] === subscriptionState.active;
}
