import { toDone } from "../../../cells/ticketState";
import { cellState, type TimeColumn } from "../columns/column";
import type { ScanWarning } from "../../result/finding";
import { columnOf, type RecordTable } from "./table";

/** Tickets whose status and dates don't agree: open with a resolution date, or closed without one. Both are told. */
export function contradictions(table: Pick<RecordTable, "columns">, used: Uint8Array): ScanWarning[] {
  const status = columnOf(table, "status");
  const dated = columnOf(table, "resolvedAt") ?? columnOf(table, "closedAt");
  if (!status || !dated) return [];
  const classes = status.labels.map(toDone);
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
  return count.dated === 0 ? [] : [...openWithDate(count.open, dated), ...closedWithout(count.closed, dated)];
}

function openWithDate(rows: number, { heading }: TimeColumn): ScanWarning[] {
  if (rows === 0) return [];
  const tickets =
    rows === 1 ? "1 ticket that is open by status carries" : `${rows} tickets that are open by status carry`;
  const message = `${tickets} a date in "${heading}" all the same (reopened, perhaps); times count them by that date.`;
  return [{ code: "dates-of-open", message }];
}

function closedWithout(rows: number, { heading }: TimeColumn): ScanWarning[] {
  if (rows === 0) return [];
  const tickets = rows === 1 ? "1 ticket is" : `${rows} tickets are`;
  const message = `${tickets} closed by status without a date in "${heading}"; times leave them out.`;
  return [{ code: "dates-of-closed", message }];
}
