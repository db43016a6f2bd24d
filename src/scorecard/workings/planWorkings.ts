import { plural } from "../../cells/plural";
import type { Cell } from "../../cells/cell";
import type { Workings, WorkingsFormat } from "../../scanner/result/workings";
import { plainCell } from "../tableSheet";
import { ofFirstRecord, placeWorkings, type PlacedWorkings } from "./placeWorkings";

/** The sheet with a row per record as data. Text stands behind an apostrophe, so that nothing from the data is a formula. */
export interface WorkingsPlan {
  readonly title: string;
  readonly intro: string;
  readonly blocks: readonly WorkingsBlock[];
}

/** A table's records. */
export interface WorkingsBlock {
  /** Zero-based column of the first one. */
  readonly column: number;
  readonly title: string;
  readonly rows: number;
  readonly columns: readonly WorkingsBlockColumn[];
}

export interface WorkingsBlockColumn {
  readonly heading: string;
  readonly note: string;
  readonly numberFormat: string;
  readonly width: number; // points
  /** The formula of the first record, filled down to the others; or a value for each. */
  readonly cells: { readonly formula: string } | { readonly values: readonly Cell[] };
}

const formats: Readonly<Record<WorkingsFormat, { readonly numberFormat: string; readonly width: number }>> = {
  row: { numberFormat: "0", width: 50 },
  "yes or no": { numberFormat: "General", width: 70 },
  moment: { numberFormat: "yyyy-mm-dd hh:mm", width: 110 },
  month: { numberFormat: "mmm yyyy", width: 80 },
  day: { numberFormat: "yyyy-mm-dd", width: 80 },
  number: { numberFormat: "#,##0.00", width: 90 },
};

export const workingsTitle = "MSP Workings";

/** A block for each table; `placed` says where. */
export function planWorkings(all: readonly Workings[]): WorkingsPlan {
  const placed = placeWorkings(all);
  return {
    title: workingsTitle,
    intro:
      "A row for each record of a table, with what it adds to the figures whose formulas would be too long to be read otherwise. Written anew with each scorecard: add nothing here.",
    blocks: placed.map((one) => blockOf(one, placed)),
  };
}

function blockOf({ workings, column, columns }: PlacedWorkings, placed: readonly PlacedWorkings[]): WorkingsBlock {
  const { sheet, first, rows, list } = workings;
  return {
    column,
    title: String(plainCell(list ?? `${sheet}: ${plural(rows, "row")} from row ${first + 1} on`)),
    rows,
    columns: columns.map(({ heading, note, format, cells }) => ({
      heading: String(plainCell(heading)),
      note: String(plainCell(note)),
      ...formats[format],
      cells: "formula" in cells ? { formula: ofFirstRecord(cells.formula, placed) } : cells,
    })),
  };
}
