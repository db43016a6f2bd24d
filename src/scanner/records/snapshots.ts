import type { Column } from "../columns/column";
import type { Role } from "../dictionary/roles";
import { columnOf } from "./table";

/** A day of a list that is written down again and again names at least this part of all clients that it ever named. */
const fewestClients = 0.25;
/** And each client stands in it more than once. */
const fewestTimes = 1.5;

/**
 * True when a column of dates tells for which day a list of clients was written down, because each date names many of the
 * clients and they stand in the list more than once. Otherwise it holds a date of each client, such as its start.
 */
export function isSnapshotDate(columns: ReadonlyMap<Role, Column>): boolean {
  const dates = columnOf({ columns }, "listedFor");
  const clients = columnOf({ columns }, "client");
  if (!dates || !clients || dates.count === 0) return false;
  const rows = clients.values.length;
  return rows >= fewestTimes * clients.count && rows / dates.count >= fewestClients * clients.count;
}
