import type { TimeColumn } from "../table/columns/column";
import { periodBetween, type Period } from "../result/period";
import { counts } from "./rowClassification";

/** The period from the first to the last date of the rows that count; undefined when there is none. */
export function periodOf({ values }: TimeColumn, classes: Uint8Array): Period | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < values.length; row++) {
    const serial = values[row] ?? NaN;
    if (classes[row] !== counts) continue;
    if (serial < first) first = serial;
    if (serial > last) last = serial;
  }
  return last < first ? undefined : periodBetween(first, last);
}

/** @param first a serial, like `last`, which is included */
