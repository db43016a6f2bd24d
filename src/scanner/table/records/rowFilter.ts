import type { RowReason } from "../../notices/rowReasons";
import type { Choice } from "../../result/choice";
import type { LeftOut, Question } from "../../result/finding";
import type { Recognition } from "../../detect/recognition/recognise";
import type { Notice } from "../../result/notice";
import type { MergedRows, ScanOptions } from "../../result/reader";
import type { Role } from "../../vocabulary/roles";
import type { CategoryColumn, Column } from "../columns/column";

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
  requests: 7,
  repeats: 8,
} as const;

/** What is told of rows that a measure takes out of a table for itself begins here. */
export const firstOwnCode = 9;

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

/** The rows of a table: which of them count, and why the others don't. */
export interface Rows {
  /** 1 for each row that counts. */
  readonly used: Uint8Array;
  /** Why a row doesn't: a code of `dropCode`, or 0. */
  readonly dropped: Uint8Array;
  /** Takes a row out of those that count, and says why. */
  drop(row: number, code: number): void;
}

/** All rows of a table, each of which counts as yet. */
export function createRows(count: number): Rows {
  const used = new Uint8Array(count).fill(1);
  const dropped = new Uint8Array(count);
  return {
    used,
    dropped,
    drop(row, code) {
      used[row] = 0;
      dropped[row] = code;
    },
  };
}

/** What filters look at: a table with its columns read. */
export interface ReadTable {
  readonly recognition: Recognition;
  readonly columns: ReadonlyMap<Role, Column>;
  /** 1 where some cell of the row is a word such as "Total". */
  readonly totalHints: Uint8Array;
  /** The merged cells of columns of names, by their rows within the table. */
  readonly merged: ReadonlyMap<Role, readonly MergedRows[]>;
  readonly options: ScanOptions;
}

/** What a filter has to say: which rows it dropped and why, and what follows from that. */
export interface FilterNote {
  readonly excluded?: readonly Dropped[];
  /** The columns, where the filter fills in some of their cells. */
  readonly columns?: ReadonlyMap<Role, Column>;
  readonly reasons?: readonly Notice[];
  readonly warnings?: readonly Notice[];
  readonly questions?: readonly Question[];
  /** What could have been decided otherwise about rows. */
  readonly choices?: readonly Choice[];
  /** Why no formula over whole columns counts the same rows. */
  readonly obstacles?: readonly string[];
  /** True where nothing may be measured from the table. */
  readonly refused?: true;
  readonly client?: { readonly column: CategoryColumn; readonly label: string };
}

/** Drops the rows that don't count for one reason, and says so. */
export type RowFilter = (table: ReadTable, rows: Rows) => FilterNote;
