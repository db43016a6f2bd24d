import { normalizeKey } from "../../../cells/text";
import { columnOf, type RecordTable } from "../../table/records/table";
import { doneTickets } from "./done";
import { routinePriorities } from "./priority";

/** Tickets that are over, by number, as another table may name them. */
export interface ResolvedTickets {
  /** Of each ticket that is resolved or closed: true where its priority is an everyday one. */
  readonly routine: ReadonlyMap<string, boolean>;
  /** The everyday priorities; none where no column tells priorities. */
  readonly priorities: readonly string[];
}

/** More tickets than these are not kept in memory beside another table. */
const mostTickets = 200_000;

/** A ticket's number as tables are compared by it: "#24005" is 24005. */
export function ticketKey(label: string): string {
  return normalizeKey(label).replace(/^#\s*/, "");
}

/** The tickets of a list that are over; undefined where the list has no numbers, or doesn't say which are over. */
export function resolvedTickets(table: RecordTable): ResolvedTickets | undefined {
  const id = columnOf(table, "ticketId");
  const done = doneTickets(table);
  if (!id || !done || table.refused || table.rows > mostTickets) return undefined;
  const everyday = routinePriorities(table);
  const routine = new Map<string, boolean>();
  for (let row = 0; row < table.rows; row++) {
    const label = id.labels[id.values[row] ?? -1];
    if (label !== undefined && done.rows[row]) routine.set(ticketKey(label), everyday?.rows[row] === 1);
  }
  return { routine, priorities: everyday?.labels ?? [] };
}
