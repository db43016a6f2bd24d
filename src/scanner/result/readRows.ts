import type { Cell } from "../../cells/cell";

/** Rows of cells that a value was read from, rather than measured on. */
export interface ReadRows {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly columns: readonly number[];
  readonly rows: readonly { readonly row: number; readonly value?: number; readonly cells: readonly Cell[] }[];
}
