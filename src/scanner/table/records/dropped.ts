import type { RowReason } from "../../notices/rowReasons";
import type { LeftOut } from "../../result/finding";

/** Why a row stands for no record, or for none that was asked for; 0 = it counts. */
export const dropCode = {
  /** A blank line or the headings once more: nobody would miss it. */
  blank: 255,
  totals: 1,
  deleted: 2,
  merged: 3,
  folded: 4,
  otherClients: 5,
  notes: 6,
} as const;

/** What is told of rows that a measure takes out of a table for itself begins here. */
export const firstOwnCode = 7;

/** Rows that left a table, with the code that marks them. */
export interface Dropped extends LeftOut {
  readonly code: number;
  /** Said of one of them: "This row holds totals". */
  readonly ofOne: string;
}

/** Rows that left a table for a reason. */
export function leftOut(reason: RowReason, rows: number, code: number): Dropped {
  return { reason: reason.code, rows, message: reason.ofRows(rows), code, ofOne: reason.ofOne };
}

/** Takes a row out of those that count, and says why. */
export type Drop = (row: number, code: number) => void;

/** The rows that count (1) and why the others don't. */
export function createRows(rows: number): {
  readonly used: Uint8Array;
  readonly dropped: Uint8Array;
  readonly drop: Drop;
} {
  const used = new Uint8Array(rows).fill(1);
  const dropped = new Uint8Array(rows);
  return {
    used,
    dropped,
    drop(row, code) {
      used[row] = 0;
      dropped[row] = code;
    },
  };
}
