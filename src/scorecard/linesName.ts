import { columnOf, columns, type ColumnKey } from "./layout";
import type { NamePlan } from "./plan";
import type { RowRange } from "./sheetRows";

/** The name of the table of all lines: what refers to it by that outlives a refresh, on whatever sheet it stands. */
const linesName = "MSP_Scorecard_Lines";

export function linesNamePlan({ first, last }: RowRange): NamePlan {
  return {
    name: linesName,
    row: first,
    column: 0,
    rows: last - first + 1,
    columns: columns.length,
    comment: "All lines of the scorecard",
  };
}

/** A column of all lines, as formulas on any sheet write it. */
export function linesColumn(column: ColumnKey): string {
  return `INDEX(${linesName},0,${columnOf[column] + 1})`;
}

/** The cell of a line whose place among all lines stands in another cell. */
export function lineCell(place: string, column: ColumnKey): string {
  return `INDEX(${linesName},${place},${columnOf[column] + 1})`;
}

/** The place of a line by its key: the same after a refresh that put the lines in another order. */
export function linePlace(keyCell: string): string {
  return `MATCH(${keyCell},${linesColumn("id")},0)`;
}
