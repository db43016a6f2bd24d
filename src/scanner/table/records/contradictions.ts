import { isCancelled, toDone } from "../../../cells/ticketState";
import { cellState } from "../columns/column";
import { columnOf, type RecordTable } from "./table";
import { warningKinds } from "../../notices/warnings";
import type { Notice } from "../../result/notice";

/** Tickets whose status and dates don't agree: open with a resolution date, or closed without one. Both are told. */
export function contradictions(table: Pick<RecordTable, "columns">, used: Uint8Array): Notice[] {
  const status = columnOf(table, "status");
  const dated = columnOf(table, "resolvedAt") ?? columnOf(table, "closedAt");
  if (!status || !dated) return [];
  // A cancelled ticket has no resolution that could have a date.
  const classes = (status.words ?? status.labels).map((label) => (isCancelled(label) ? undefined : toDone(label)));
  const [isOpen, isClosed] = [false, true].map((done) => Uint8Array.from(classes, (one) => (one === done ? 1 : 0)));
  const count = { open: 0, closed: 0, dated: 0 };
  const [{ values }, { state }, { ok, missing }] = [status, dated, cellState];
  for (let row = 0; row < used.length; row++) {
    if (!used[row]) continue;
    const label = values[row] ?? -1;
    if (state[row] === ok) {
      count.dated += 1;
      if (isOpen?.[label]) count.open += 1;
    } else if (state[row] === missing && isClosed?.[label]) count.closed += 1;
  }
  if (count.dated === 0) return [];
  const column = dated.heading;
  return [
    ...(count.open > 0 ? [warningKinds.datesOfOpen({ column, tickets: count.open })] : []),
    ...(count.closed > 0 ? [warningKinds.datesOfClosed({ column, tickets: count.closed })] : []),
  ];
}
