import { a1Range } from "../../cells/address";
import type { Cell } from "../../cells/cell";
import type { PeriodName } from "../../cells/date/period";
import type { DecimalSeparator } from "../../cells/number";
import type { Region } from "../detect/regions/regions";
import type { Notice } from "../result/notice";
import type { NamedKpi } from "./labels";

/** A cell with its place in the grid. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A value of one period. */
export interface PeriodCell extends PlacedCell {
  readonly period: PeriodName;
}

/** A KPI's value as it stands in a table. Rows and columns count within the grid. */
export interface TableValue extends NamedKpi {
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** The KPI's values in all periods, this one among them; empty where nothing names periods. */
  readonly points: readonly PeriodCell[];
  /** Its goals, as they stand beside it. */
  readonly goals: readonly PlacedCell[];
  /** The one that is to be reached. */
  readonly target?: PlacedCell;
  /** The character before the decimals in the table's texts. */
  readonly decimal: DecimalSeparator;
  readonly period?: PeriodName;
  readonly reasons: readonly Notice[];
  /** The row of its label, where that stands above or below it and heads this value alone. */
  readonly labelRow?: number;
}

/** The values of a table: those that count, and the KPIs that have several (one per site or team), of which none does. */
export interface TableValues {
  readonly values: readonly TableValue[];
  readonly several: readonly (readonly TableValue[])[];
  /** Labels beside values that name no KPI. */
  readonly unknown: readonly string[];
}

/** The address of a value's cell, as formulas name it. */
export function cellAddress({ grid }: Region, { row, column }: Pick<TableValue, "row" | "column">): string {
  return a1Range(grid.sheet, grid.row + row, grid.column + column);
}
