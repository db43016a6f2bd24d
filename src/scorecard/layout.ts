import type { StyleName } from "./styles";

/** The columns of the sheet, left to right. Widths in points; the sum fits a landscape page. */
export const columns = [
  { key: "name", heading: "KPI", width: 118, style: "headerLeft" },
  { key: "variant", heading: "How it was counted", width: 128, style: "headerLeft" },
  { key: "value", heading: "Value", width: 78, style: "header" },
  { key: "benchmark", heading: "Published benchmark", width: 80, style: "header" },
  { key: "best", heading: "Best in class", width: 60, style: "header" },
  { key: "icon", heading: "", width: 18, style: "header" },
  { key: "rating", heading: "Rating", width: 100, style: "headerLeft" },
  { key: "gap", heading: "Gap to target or best", width: 64, style: "header" },
  { key: "percent", heading: "Percent of target or best", width: 62, style: "header" },
  { key: "target", heading: "Your target", width: 58, style: "header" },
  { key: "rowsUsed", heading: "Rows used", width: 48, style: "header" },
  { key: "leftOut", heading: "Rows left out", width: 48, style: "header" },
  { key: "source", heading: "Source of the benchmark", width: 172, style: "headerLeft" },
  { key: "cells", heading: "Measured from", width: 92, style: "headerLeft" },
  { key: "note", heading: "Your note", width: 98, style: "headerLeft" },
  { key: "id", heading: "Key", width: 40, style: "hidden" },
] as const satisfies readonly { key: string; heading: string; width: number; style: StyleName }[];

export type ColumnKey = (typeof columns)[number]["key"];

/** Zero-based number of a column. */
export const columnOf = Object.fromEntries(columns.map(({ key }, index) => [key, index])) as Record<ColumnKey, number>;

/** The columns that people see and print: all but the hidden key. */
export const visibleColumns = columns.length - 1;
