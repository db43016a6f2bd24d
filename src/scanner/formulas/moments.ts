import { a1Range } from "../../cells/address";
import type { TimeColumn } from "../table/columns/column";
import { rangeOf } from "../measures/shared/measurement";
import type { RecordTable } from "../table/records/table";

/** Dates as formulas name them, with the times of day added that stand in a column of their own. */
export function momentsOf(table: RecordTable, column: TimeColumn): string {
  const dates = rangeOf(table, column);
  if (!column.times) return dates;
  return `(${dates}+${a1Range(table.sheet, table.row + table.first, column.times.column, table.last - table.first + 1)})`;
}

/** Why no formula can add the times of day to one of these columns; undefined when none has to or each can. */
export function timesObstacle(columns: readonly TimeColumn[]): string | undefined {
  return columns.find(({ times }) => times?.obstacle)?.times?.obstacle;
}
