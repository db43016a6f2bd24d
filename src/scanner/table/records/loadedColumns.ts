import type { Choice } from "../../result/choice";
import type { Question } from "../../result/finding";
import type { MergedRows } from "../../result/reader";
import type { Notice } from "../../result/notice";
import type { Role } from "../../vocabulary/roles";
import type { Column } from "../columns/column";
import type { WaitingColumn } from "./waiting";

/** The columns of a table as they were read, with what is to be said of them. */
export interface LoadedColumns {
  /** Each column for itself, before one had a say in another. */
  readonly single: ReadonlyMap<Role, Column>;
  readonly columns: ReadonlyMap<Role, Column>;
  /** Columns that a question has to be answered for before they can be read. */
  readonly waiting: ReadonlyMap<Role, WaitingColumn>;
  /** 1 where some cell of the row is a word such as "Total". */
  readonly totalHints: Uint8Array;
  readonly reasons: readonly Notice[];
  readonly warnings: readonly Notice[];
  readonly questions: readonly Question[];
  readonly choices: readonly Choice[];
}

/** The same with the cells that are merged: all that the cells of a table tell. */
export interface ReadColumns extends LoadedColumns {
  /** The merged cells of columns of names, by their roles. */
  readonly merged: ReadonlyMap<Role, readonly MergedRows[]>;
}

/** Columns of a table that were read before and that another answer leaves as they are. */
export interface KnownColumns {
  readonly single: ReadonlyMap<Role, Column>;
  readonly totalHints: Uint8Array;
}
