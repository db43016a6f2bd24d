import type { Rect } from "./rect";

/** Two conditions at most: ">=5", "=Open", "<>". */
export interface CustomFilter {
  readonly first: string;
  readonly second?: string;
  readonly and: boolean;
}

/** What a row has to show in a column; undefined criteria came with a file and are of a kind that isn't modelled. */
export interface ColumnFilter {
  /** Shown texts; "" stands for blank cells. */
  readonly values?: readonly string[];
  readonly custom?: CustomFilter;
}

/** A filter over a rectangle with its headings; columns count from the rectangle's first. */
export interface AutoFilterDocument {
  readonly rect: Rect;
  readonly columns: Map<number, ColumnFilter>;
}
