import type { StyleName } from "./styles";

/** A rectangle of cells; rows and columns count from zero. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell to write. Text stands behind an apostrophe, so that nothing from the data can become a formula or a date. */
export interface PlanCell {
  readonly content: string | number | boolean;
  readonly style: StyleName;
  readonly numberFormat?: string;
}

/** Colours a range by the word in its first column's cell. */
export interface WordRule {
  readonly range: Rect;
  readonly formula: string; // relative to the range's first cell
  readonly fill: string;
  readonly color: string;
}

export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  readonly source: Rect; // labels in the first column, values in the last
  readonly place: Rect;
}

/** A formula cell whose result must equal what was counted, else the number is written instead. */
export interface Check {
  readonly row: number;
  readonly column: number;
  readonly expected: number;
  readonly label: string;
}

/** The whole sheet as data: what applyPlan turns into Office.js calls, and nothing else. */
export interface Plan {
  readonly sheetName: string;
  readonly cells: readonly (readonly PlanCell[])[];
  readonly columnWidths: readonly number[]; // points
  readonly hiddenColumns: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly Rect[];
  readonly rules: readonly WordRule[];
  readonly dataBars: readonly Rect[];
  readonly chart?: ChartPlan;
  readonly frozenRows: number;
  readonly titleRows?: Rect; // repeated on every printed page
  readonly printArea: Rect;
  readonly footer: string;
  readonly checks: readonly Check[];
}

/** What the user typed into an earlier scorecard, by the line's key. */
export interface Typed {
  readonly target?: number;
  readonly note?: string;
}

export type Mode = "native" | "values" | "live";
