import { cellState, type Column } from "../columns/column";
import type { Role } from "../../vocabulary/roles";
import { columnOf } from "./table";

/** A day of a list that is written down again and again names at least this part of all clients that it ever named. */
const fewestClients = 0.25;
/** And each client's agreement stands in it on more than one day. */
const fewestTimes = 1.5;
/** What is paid stays within this factor from one day to the next, for at least this part of the agreements. */
const steadyFactor = 2;
const steadyShare = 0.8;
/** The first agreements tell enough. */
const mostAgreements = 20_000;

/**
 * True when a column of dates tells for which day a list of clients was written down, because each date names many of the
 * clients, and the same agreements (client and plan) stand in the list on several dates with about the same fees.
 * Otherwise it holds a date of each agreement, such as its start.
 */
export function isSnapshotDate(columns: ReadonlyMap<Role, Column>): boolean {
  const dates = columnOf({ columns }, "listedFor");
  const clients = columnOf({ columns }, "client");
  if (!dates || !clients || dates.count === 0) return false;
  const rows = clients.values.length;
  if (rows < fewestTimes * clients.count || rows / dates.count < fewestClients * clients.count) return false;
  return staysAlike(columns);
}

function staysAlike(columns: ReadonlyMap<Role, Column>): boolean {
  const feesOnDays = feesByAgreement(columns);
  let times = 0;
  let compared = 0;
  let steady = 0;
  for (const fees of feesOnDays) {
    times += fees.size;
    let before: number | undefined;
    for (const fee of fees.values()) {
      // Who left or has not begun stays in such a list with nothing to pay.
      if (fee === 0) continue;
      if (before !== undefined) {
        compared += 1;
        if (fee / before <= steadyFactor && before / fee <= steadyFactor) steady += 1;
      }
      before = fee;
    }
  }
  return times >= fewestTimes * feesOnDays.length && steady >= steadyShare * compared;
}

/** What each client (of the first) pays for each plan on each date, 0 where no fee stands; a client's rows of one day are one sum. */
function feesByAgreement(columns: ReadonlyMap<Role, Column>): Map<number, number>[] {
  const dates = columnOf({ columns }, "listedFor");
  const clients = columnOf({ columns }, "client");
  const plans = columnOf({ columns }, "plan");
  const fee = (["fee", "yearlyFee", "cycleFee"] as const).flatMap((role) => columnOf({ columns }, role) ?? [])[0];
  const found = new Map<number, Map<number, number>>();
  for (let row = 0; clients && dates && row < clients.values.length; row++) {
    const client = clients.values[row] ?? -1;
    const date = dates.values[row] ?? -1;
    if (client < 0 || date < 0) continue;
    const agreement = client * ((plans?.count ?? 0) + 1) + 1 + (plans?.values[row] ?? -1);
    const known = found.get(agreement);
    if (!known && found.size >= mostAgreements) continue;
    const own = known ?? new Map<number, number>();
    found.set(agreement, own);
    const paid = fee?.state[row] === cellState.ok ? (fee.values[row] ?? 0) : 0;
    own.set(date, (own.get(date) ?? 0) + paid);
  }
  return [...found.values()];
}
