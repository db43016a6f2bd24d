import { a1Range, columnLetters, localAddress, quoteSheet } from "../../cells/address";
import { template, written } from "../../scanner/result/template";
import type { ColumnRef, Template, Workings, WorkingsColumn } from "../../scanner/result/workings";

/** Zero-based row of the first records; above them stand the title, what each table and column is, and the headings. */
export const firstRecord = 5;

/** A table's workings where they stand: rows below each other, the row's number on its sheet first. */
export interface PlacedWorkings {
  readonly workings: Workings;
  /** Zero-based column of the first one, which holds the rows' numbers. */
  readonly column: number;
  readonly columns: readonly WorkingsColumn[];
}

/** Tables side by side, an empty column between them. */
export function placeWorkings(all: readonly Workings[]): readonly PlacedWorkings[] {
  let column = 0;
  return all.map((workings) => {
    const placed = { workings, column, columns: [...rowNumbers(workings), ...workings.columns] };
    column += placed.columns.length + 1;
    return placed;
  });
}

/** None for a list, which no rows of a sheet stand behind. */
function rowNumbers({ sheet, first, list }: Workings): WorkingsColumn[] {
  if (list !== undefined) return [];
  return [
    {
      heading: "Row",
      note: `Row of the record on the sheet "${sheet}".`,
      format: "row",
      cells: { formula: template`ROW(${quoteSheet(sheet)}!A${first + 1})` },
    },
  ];
}

/** The formula of a value, with its sign of equality, over the workings on a sheet. */
export function overWorkings(formula: Template, placed: readonly PlacedWorkings[], sheetName: string): string {
  const rangeOf = (ref: ColumnRef): string => {
    const { workings, column } = placeOf(ref, placed);
    return a1Range(sheetName, firstRecord, column, workings.rows);
  };
  return `=${written(formula, rangeOf)}`;
}

/** The formula of the first record, with its sign of equality, as it stands on the sheet of the workings. */
export function ofFirstRecord(formula: Template, placed: readonly PlacedWorkings[]): string {
  const refOf = (ref: ColumnRef): string => {
    const { workings, column } = placeOf(ref, placed);
    return ref.whole ? localRange(column, workings.rows) : `$${localAddress(firstRecord, column)}`;
  };
  return `=${written(formula, refOf)}`;
}

/** @example "$X$6:$X$17" */
function localRange(column: number, rows: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${firstRecord + 1}:$${letters}$${firstRecord + rows}`;
}

function placeOf({ workings: id, column }: ColumnRef, placed: readonly PlacedWorkings[]) {
  const found = placed.find(({ workings }) => workings.id === id);
  if (!found) throw new Error(`There are no workings ${id}; column ${columnLetters(column)} was asked for.`);
  return {
    workings: found.workings,
    column: found.column + found.columns.length - found.workings.columns.length + column,
  };
}
