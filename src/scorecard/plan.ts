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

/** Colours a range where a formula is true. */
export interface WordRule {
  readonly range: Rect;
  readonly formula: string; // relative to the range's first cell
  readonly fill: string;
  readonly color: string;
}

export interface DataBarPlan {
  readonly range: Rect;
  /** Where the bar fills the cell; left out = at the largest value. */
  readonly full?: number;
}

export interface ChartSeriesPlan {
  readonly name: string;
  readonly values: Rect;
  readonly color: string;
}

/** A chart. Its title names the table that holds the same numbers, for whoever can't see it. */
export interface ChartPlan {
  readonly kind: "bar" | "line";
  readonly name: string;
  readonly title: string;
  readonly labels: Rect; // one column
  /** One column for each series; two stand over each other where each label has a value in only one of them. */
  readonly series: readonly ChartSeriesPlan[];
  readonly numberFormat: string;
  /** Where the axis of the values begins and ends; left out = as Excel chooses. */
  readonly axis?: { readonly from: number; readonly to?: number; readonly unit?: number };
  readonly place: Rect;
  /** Points from the left and wide, where charts of one size stand side by side over columns that are not. */
  readonly across?: { readonly left: number; readonly width: number };
}

/** A name for a cell, or for several. */
export interface NamePlan extends Partial<Pick<Rect, "rows" | "columns">> {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly comment: string;
}

/** A formula cell whose result must equal what was counted, else the number is written instead. */
export interface Check {
  readonly row: number;
  readonly column: number;
  readonly expected: number;
  readonly label: string;
  /** The column of the same row in which a replaced formula is mentioned; left out = nowhere. */
  readonly mention?: number;
}

/** A cell that gets the number which a formula of the sheet gives when it is written. */
export interface Baseline {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** A cell by its zero-based row and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The whole sheet as data: what applyPlan turns into Office.js calls, and nothing else. */
export interface Plan {
  readonly sheetName: string;
  readonly cells: readonly (readonly PlanCell[])[];
  readonly columnWidths: readonly number[]; // points
  readonly hiddenColumns: readonly number[];
  /** What each row is about, whatever its place, as far as anybody may look for it. */
  readonly rowKeys: readonly (string | undefined)[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly Rect[];
  readonly rules: readonly WordRule[];
  readonly dataBars: readonly DataBarPlan[];
  readonly charts: readonly ChartPlan[];
  readonly names: readonly NamePlan[];
  /**
   * A name of the workbook is for the user's formulas: a refresh points it to the new value. A sheet whose names would be its
   * own has none.
   */
  readonly namesScope: "workbook" | "sheet";
  readonly frozenRows: number;
  /** Printed as wide as a page and as long as it takes, or on one page. */
  readonly fit: "width" | "page";
  /** Left out = landscape. */
  readonly orientation?: "portrait";
  readonly printArea: Rect;
  readonly pageBreaks: readonly number[]; // rows that begin a page
  readonly header: string;
  readonly footer: string;
  readonly checks: readonly Check[];
  readonly baselines: readonly Baseline[];
}

/** What the user typed into an earlier scorecard, by the line's key. */
export interface Typed {
  readonly target?: number;
  readonly note?: string;
  /** Whether the line is wanted on the one page, in the user's words. */
  readonly onPage?: string;
}

export type Mode = "native" | "values" | "live";
