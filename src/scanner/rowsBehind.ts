import type { Cell } from "../cells/cell";

/** One row of a table as a KPI sees it. */
export interface RowBehind {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  readonly counted: boolean;
  /** One sentence, where it was left out. */
  readonly reason?: string;
  /** What the row adds to the KPI, as `valueLabel` says. */
  readonly value?: number;
  readonly cells: readonly Cell[];
}

/** The rows behind a KPI: which counted, and which were left out and why. */
export interface RowsBehind {
  readonly kpi: string;
  readonly variant: string;
  readonly variantLabel: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  /** Letters of the columns that `cells` come from. */
  readonly columns: readonly string[];
  /** What `value` says, with its unit: "Hours to resolve". */
  readonly valueLabel?: string;
  /** Counted rows and those left out, in sheet order, at most as many as asked for. */
  readonly rows: readonly RowBehind[];
  readonly counted: number;
  readonly leftOut: number;
}
