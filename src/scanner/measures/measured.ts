import { a1Range } from "../../cells/address";
import type { Column } from "../columns/column";
import type { Role } from "../dictionary/roles";
import type { FormulaOrReason, LeftOut, ScanWarning } from "../finding";
import { columnOf, type RecordTable } from "../records/table";

/** A value as a measure gives it; what all findings of a table share is added later. */
export interface Measured {
  readonly kpi: string;
  readonly variant: string;
  /** In the KPI's own unit. */
  readonly value: number;
  readonly rowsUsed: number;
  readonly leftOut: readonly LeftOut[];
  /** Rows that could not be used although they should have a value: bad dates, unknown words. */
  readonly unusable: number;
  /** The columns it came from, in the order that matters to a reader. */
  readonly roles: readonly Role[];
  readonly native: FormulaOrReason;
  readonly live: FormulaOrReason;
  readonly reasons?: readonly string[];
  readonly warnings?: readonly ScanWarning[];
  /** For the period: rows that count (1); left out = every row of the table that counts. */
  readonly rows?: Uint8Array;
}

/** A KPI that a table came close to giving, with what stands in the way in a service manager's words. */
export interface Unmeasured {
  readonly kpi: string;
  readonly needs: string;
}

/** Measures one family of KPIs on a table; gives nothing where the columns are not there. */
export type Measure = (table: RecordTable) => readonly (Measured | Unmeasured)[];

export function isMeasured(outcome: Measured | Unmeasured): outcome is Measured {
  return "value" in outcome;
}

/** The cells of a role's column that hold records, as formulas name them. */
export function rangeOf(table: RecordTable, column: Column): string {
  return a1Range(table.sheet, table.row + table.first, column.column, table.last - table.first + 1);
}

export function rangeOfRole(table: RecordTable, role: Role): string {
  const column = columnOf(table, role);
  if (!column) throw new Error(`No column plays the role ${role}`);
  return rangeOf(table, column);
}

/** Adds to a list of rows left out, where there are any. */
export function leave(list: LeftOut[], reason: string, rows: number, words: (rows: number) => string): void {
  if (rows > 0) list.push({ reason, rows, message: words(rows) });
}

/** "1 ticket" / "12 tickets". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
