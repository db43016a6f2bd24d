import {
  cellState,
  type Column,
  type FlagColumn,
  type CategoryColumn,
  type NumberColumn,
  type TimeColumn,
} from "../columns/column";
import { type roles, type Role, type RoleType } from "../../vocabulary/roles";
import type { Choice } from "../../result/choice";
import type { Question } from "../../result/finding";
import type { ScanOptions } from "../../result/reader";
import type { Recognition } from "../../detect/recognition/recognise";
import type { ReadColumns } from "./loadedColumns";
import type { Dropped } from "./rowFilter";
import type { WaitingColumn } from "./waiting";
import type { Notice } from "../../result/notice";

/** A recognised table with its columns read and typed, and the rows that count. */
export interface RecordTable {
  readonly recognition: Recognition;
  /** Its columns as they were read, before its rows were settled. */
  readonly loaded: ReadColumns;
  /** As the ids of its findings name it. */
  readonly key: string;
  readonly sheet: string;
  /** Sheet row (zero-based) of the columns' first cell. */
  readonly row: number;
  readonly rows: number;
  readonly columns: ReadonlyMap<Role, Column>;
  /** Columns that a question has to be answered for before they can be read. */
  readonly waiting: ReadonlyMap<Role, WaitingColumn>;
  /** 1 for each row that counts. */
  readonly used: Uint8Array;
  /** Why a row doesn't: 0 where it does, else the code of one of `excluded`, or of a blank line. */
  readonly dropped: Uint8Array;
  readonly usedRows: number;
  readonly rowsFolded: number;
  /** Rows that stand for no record, or for none that was asked for: totals, earlier states of a ticket, other clients. */
  readonly excluded: readonly Dropped[];
  /** First and last row (within the columns) that count, the extent of formulas. */
  readonly first: number;
  readonly last: number;
  /** Why no formula over the whole columns counts the same rows; undefined when one does. */
  readonly noFormula?: string;
  /** The client that alone counts, where one was asked for: its column and label. */
  readonly client?: { readonly column: CategoryColumn; readonly label: string };
  /** What the person who scans asked for and answered. */
  readonly options: ScanOptions;
  readonly reasons: readonly Notice[];
  readonly warnings: readonly Notice[];
  readonly questions: readonly Question[];
  readonly choices: readonly Choice[];
  /** Why nothing may be measured from this table although it was recognised. */
  readonly refused?: true;
}

type ColumnOf<T extends RoleType> = T extends "time"
  ? TimeColumn
  : T extends "flag" | "state"
    ? FlagColumn
    : T extends "category"
      ? CategoryColumn
      : T extends "rating" | "score"
        ? NumberColumn | CategoryColumn
        : NumberColumn;

/** The typed column that plays a role, if there is one. */
export function columnOf<R extends Role>(
  table: Pick<RecordTable, "columns">,
  role: R,
): ColumnOf<(typeof roles)[R]["type"]> | undefined {
  return table.columns.get(role) as ColumnOf<(typeof roles)[R]["type"]> | undefined;
}

/** The first of several roles that has a column. */
export function firstRole(table: Pick<RecordTable, "columns">, names: readonly Role[]): Role | undefined {
  return names.find((name) => table.columns.has(name));
}

/** Which rows have something in the column of a role, whether it can be read by now or not; undefined without the column. */
export function filledRows(table: Pick<RecordTable, "columns" | "waiting">, role: Role): WaitingColumn | undefined {
  const column = columnOf(table, role);
  if (!column) return table.waiting.get(role);
  const { heading, state } = column;
  return { heading, filled: state.map((one) => Number(one !== cellState.missing)) };
}
