import type { Condition } from "../../catalogue/native";
import type { ColumnRef, Template } from "../result/workings";
import type { NumberColumn, TimeColumn } from "../table/columns/column";
import type { RecordTable } from "../table/records/table";

/** The cells of one record, as formulas of its row in the workings name them. */
export interface RecordCells {
  /** Whether the row stands for a record at all: TRUE or FALSE; undefined where every row that holds anything does. */
  counts(table: RecordTable): ColumnRef | undefined;
  /** Whether a formula reads the dates: written as numbers, they would lose digits that short times need. */
  readsMoment(column: TimeColumn): boolean;
  /** A number, or "" where the record has no date. */
  moment(column: TimeColumn): ColumnRef;
  /** The number in the column's own measure (hours for durations), or "". */
  number(column: NumberColumn): ColumnRef;
  /** 1 where the record's cells meet all conditions, else 0, under a heading; undefined where no short formula tells. */
  meets(heading: string, conditions: readonly Condition[]): ColumnRef | undefined;
  /** A step on the way to what a record adds. */
  step(heading: string, formula: Template): ColumnRef;
}

/** What a record adds above and below the line, each "" or 0 where it doesn't count; without a second part each counts once. */
export interface RecordParts {
  readonly above: Template;
  readonly below?: Template;
}
