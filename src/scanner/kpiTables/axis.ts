import type { Cell } from "../../cells/cell";
import type { PeriodName } from "../../cells/date/period";
import type { DecimalSeparator } from "../../cells/number";
import type { NamedKpi } from "./labels";

/** A KPI that a table names, and the row or column (within the grid) of its values. */
export interface KpiLine extends NamedKpi {
  readonly label: string;
  readonly at: number;
}

/** A row or column (within the grid) that can hold a value of each line. */
export interface AxisPlace {
  readonly at: number;
  readonly period?: PeriodName;
  /** False where a heading says that something else than a value stands there. */
  readonly usable: boolean;
}

/** Where the values of a table of KPIs stand: lines of KPIs, crossed by places for their values. */
export interface KpiAxis {
  /** "beside" = a KPI's values stand in the row of its label; "below" = in the column under it. */
  readonly direction: "beside" | "below";
  readonly lines: readonly KpiLine[];
  readonly places: readonly AxisPlace[];
  /** True where periods tell the places apart. */
  readonly dated: boolean;
  /** The column (or row) within the grid in which the lines' names stand. */
  readonly labels: number;
  /** Rows or columns (within the grid) that hold goals of the lines. */
  readonly goals: readonly number[];
  /** Those of them that are targets to reach. */
  readonly targets?: readonly number[];
  readonly decimal: DecimalSeparator;
  readonly cellAt: (row: number, column: number) => Cell;
}

/** Row and column of a line's value. */
export function positionOf(
  axis: KpiAxis,
  line: Pick<KpiLine, "at">,
  at: number,
): { readonly row: number; readonly column: number } {
  return axis.direction === "beside" ? { row: line.at, column: at } : { row: at, column: line.at };
}

/** The cell of a line's value. */
export function cellOf(axis: KpiAxis, line: Pick<KpiLine, "at">, at: number): Cell {
  const { row, column } = positionOf(axis, line, at);
  return axis.cellAt(row, column);
}
