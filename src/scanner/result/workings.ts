import type { Cell } from "../../cells/cell";

/** A column of the workings of a table. */
export interface ColumnRef {
  /** The id of the workings. */
  readonly workings: string;
  /** Zero-based, among their columns. */
  readonly column: number;
  /** In the formula of a record, too, the whole column: a list such as the holidays. */
  readonly whole?: true;
}

/**
 * A formula without its leading "=" in which columns of workings stand for themselves: in the formula of a record, the
 * record's own cell of that column; in the formula of a value, the whole column.
 */
export type Template = readonly (string | ColumnRef)[];

/** How the cells of a column are shown. */
export type WorkingsFormat = "row" | "yes or no" | "moment" | "month" | "number" | "day";

/** A row per record of what a value is made of: a formula for each record, or what was read when the file was scanned. */
export interface WorkingsColumn {
  readonly heading: string;
  /** One sentence: what stands in it and where it came from. */
  readonly note: string;
  readonly format: WorkingsFormat;
  readonly cells: WorkingsCells;
}

export type WorkingsCells =
  /** The formula of the first record: its references to the table are relative, so that it can be filled down. */
  | { readonly formula: Template }
  /** One per record; "" where the record has none. */
  | { readonly values: readonly Cell[] };

/**
 * A table's records as the formulas of its values need them: one row for each row from the first record to the last; or a
 * list that formulas of records read.
 */
export interface Workings {
  /** The key of the table; with a sign behind it for what it shows together with other tables. */
  readonly id: string;
  readonly sheet: string;
  /** The title of a list, which no rows of a sheet stand behind. */
  readonly list?: string;
  /** Zero-based row of the first record on its sheet. */
  readonly first: number;
  readonly rows: number;
  readonly columns: readonly WorkingsColumn[];
}
