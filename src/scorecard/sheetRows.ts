import { firstUnits } from "../cells/pieces";
import type { Plan, PlanCell } from "./plan";
import type { StyleName } from "./styles";

/** Text as a cell's content: behind an apostrophe, so that Excel keeps it as text whatever it begins with or looks like. */
export function text(content: string, style: StyleName = "text"): PlanCell {
  return { content: content === "" ? "" : `'${firstUnits(content, 32_000)}`, style };
}

export function cell(content: string | number | boolean, style: StyleName, numberFormat?: string): PlanCell {
  return { content, style, numberFormat };
}

/** Cells of one row by zero-based column, with how many columns each one spans. */
export interface Span {
  readonly at: number;
  readonly width?: number; // columns; left out = 1
  readonly cell: PlanCell;
}

/** First and last row, counted from zero. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** Where the rows of the sheet stand, counted from zero. While they are being placed, those below count as 0. */
export interface Places {
  rowOf(key: string): number;
  /** The rows of the KPIs' lines, with the bands and headings between them. */
  readonly table: RowRange;
}

/** For what depends on the text of a row alone, such as its height. */
export const nowhere: Places = { rowOf: () => 0, table: { first: 0, last: 0 } };

/** A row as it is planned before it has a place. */
export interface SheetRow {
  /** By which other rows refer to it. */
  readonly key?: string;
  /** What stands in it; formulas may refer to any row, text only to rows above, because it decides about the height. */
  readonly cells: readonly Span[] | ((places: Places, row: number) => readonly Span[]);
  /** Points; left out = as high as its fullest cell. */
  readonly height?: number;
  /** What the visible cells that are not spanned look like. */
  readonly filler?: StyleName;
  /** A page begins here unless the row fits this one, and below it so many points more. */
  readonly keepWith?: number;
  /** Points left blank before it where no page begins. */
  readonly space?: number;
  /** What is repeated before it where a page begins. */
  readonly continued?: SheetRow;
}

/** What lies over the cells of a block. */
export type Overlay = Partial<Pick<Plan, "rules" | "dataBars" | "charts" | "checks" | "baselines">>;

/** Rows that belong together, from top to bottom. */
export interface Block {
  readonly rows: readonly SheetRow[];
  /** True for the block whose rows are `Places.table`. */
  readonly isTable?: true;
  readonly overlay?: (places: Places) => Overlay;
}

/** The cells of a row at its place. */
export function cellsAt({ cells }: SheetRow, places: Places, row: number): readonly Span[] {
  return typeof cells === "function" ? cells(places, row) : cells;
}
