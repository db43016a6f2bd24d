import { monthLabel } from "../../cells/date/month";
import { serialToIsoDay } from "../../cells/date/serial";
import { extentOf } from "./calendar";
import type { TimeColumn } from "../table/columns/column";
import type { Period } from "../result/finding";
import { counts } from "./rowClassification";

/**
 * The period from the first to the last date of the rows that count; undefined when there is none.
 *
 * @param used the rows of the table that count for anything
 */
export function periodOf(column: TimeColumn, used: Uint8Array, classes: Uint8Array): Period | undefined {
  const extent = extentOf(column, used);
  const ok = counts;
  // Mostly the rows with the table's own first and last date count, and no other has to be looked at.
  if (classes[extent.firstRow] === ok && classes[extent.lastRow] === ok)
    return periodBetween(extent.first, extent.last);
  const { values } = column;
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < values.length; row++) {
    const serial = values[row] ?? NaN;
    if (classes[row] !== ok) continue;
    if (serial < first) first = serial;
    if (serial > last) last = serial;
  }
  return last < first ? undefined : periodBetween(first, last);
}

export function periodBetween(first: number, last: number): Period {
  const [from, to] = [monthLabel(first), monthLabel(last)];
  return { from: serialToIsoDay(first), to: serialToIsoDay(last), label: from === to ? from : `${from} - ${to}` };
}
