import type { StyleName } from "./styles";

interface Column {
  readonly key: string;
  readonly heading: string;
  readonly width: number; // points
  readonly style: StyleName;
  /** Only shown where a line has something to show in it. */
  readonly optional?: true;
  /** For the sheet's own formulas and for a refresh: never seen, never printed. */
  readonly hidden?: true;
}

/** The columns of the sheet, left to right. The visible ones fit a landscape page at a size that can be read. */
export const columns = [
  { key: "name", heading: "KPI", width: 114, style: "headerLeft" },
  { key: "variant", heading: "How it was counted", width: 108, style: "headerLeft" },
  { key: "value", heading: "Value", width: 76, style: "header" },
  { key: "latest", heading: "Latest period", width: 58, style: "header", optional: true },
  { key: "previous", heading: "Period before", width: 58, style: "header", optional: true },
  { key: "change", heading: "Change\n(\u25b2 better)", width: 66, style: "header", optional: true },
  { key: "benchmark", heading: "Published benchmark", width: 74, style: "header" },
  { key: "best", heading: "Best in class", width: 56, style: "header" },
  { key: "icon", heading: "", width: 18, style: "header" },
  { key: "rating", heading: "Rating", width: 92, style: "headerLeft" },
  { key: "consensus", heading: "Sources met", width: 42, style: "header" },
  { key: "gap", heading: "Gap to target", width: 62, style: "header" },
  { key: "percent", heading: "Percent of target", width: 58, style: "header" },
  { key: "score", heading: "Points of 100", width: 44, style: "header" },
  { key: "worth", heading: "Worth a year", width: 70, style: "header" },
  { key: "target", heading: "Your target", width: 60, style: "header" },
  { key: "rowsUsed", heading: "Counted\n(link)", width: 58, style: "header" },
  { key: "note", heading: "Your note", width: 90, style: "headerLeft" },
  { key: "id", heading: "Key", width: 40, style: "hidden", hidden: true },
  { key: "kpi", heading: "KPI's id", width: 40, style: "hidden", hidden: true },
  { key: "advice", heading: "Advice", width: 40, style: "hidden", hidden: true },
  { key: "weight", heading: "Weight", width: 40, style: "hidden", hidden: true },
  { key: "severity", heading: "Severity", width: 40, style: "hidden", hidden: true },
  { key: "worst", heading: "Severity of the KPI", width: 40, style: "hidden", hidden: true },
  { key: "rank", heading: "Place in the table", width: 40, style: "hidden", hidden: true },
  { key: "sheetTarget", heading: "Target of the sheet", width: 40, style: "hidden", hidden: true },
] as const satisfies readonly Column[];

export type ColumnKey = (typeof columns)[number]["key"];

/** Zero-based number of a column. */
export const columnOf = Object.fromEntries(columns.map(({ key }, index) => [key, index])) as Record<ColumnKey, number>;

/** The columns that people see and print, without the hidden ones at the right. */
export const visibleColumns = columns.filter((column) => !("hidden" in column)).length;

/** Zero-based numbers of the columns that a sheet hides; those about periods where it has none. */
export function hiddenColumns(withPeriods: boolean): readonly number[] {
  return columns.flatMap((column, index) =>
    "hidden" in column || ("optional" in column && !withPeriods) ? [index] : [],
  );
}
