import { SheetGrid } from "./sheetGrid";
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

/**
 * The columns of the sheet, left to right. The printed ones fit a landscape page, A4 or Letter, with no letter below eight
 * points; what auditors want besides stands right of them.
 */
export const columns = [
  { key: "name", heading: "KPI", width: 100, style: "headerLeft" },
  { key: "variant", heading: "How it was counted", width: 102, style: "headerLeft" },
  { key: "value", heading: "Value", width: 70, style: "header" },
  { key: "change", heading: "Change\n(\u25b2 better)", width: 66, style: "header", optional: true },
  { key: "benchmark", heading: "Published benchmark", width: 62, style: "header" },
  { key: "best", heading: "Best in class", width: 44, style: "header" },
  { key: "icon", heading: "", width: 16, style: "header" },
  { key: "rating", heading: "Rating", width: 98, style: "headerLeft" },
  { key: "consensus", heading: "Sources met", width: 44, style: "header" },
  { key: "gap", heading: "Gap to target", width: 58, style: "header" },
  { key: "percent", heading: "Percent of target", width: 50, style: "header" },
  { key: "worth", heading: "Worth a year", width: 58, style: "header" },
  { key: "rowsUsed", heading: "Counted\n(link)", width: 46, style: "header" },
  { key: "target", heading: "Your target", width: 56, style: "header" },
  { key: "note", heading: "Your note", width: 46, style: "headerLeft" },
  { key: "id", heading: "Key", width: 40, style: "hidden", hidden: true },
  { key: "kpi", heading: "KPI's id", width: 40, style: "hidden", hidden: true },
  { key: "advice", heading: "Advice", width: 40, style: "hidden", hidden: true },
  { key: "weight", heading: "Weight", width: 40, style: "hidden", hidden: true },
  { key: "severity", heading: "Severity", width: 40, style: "hidden", hidden: true },
  { key: "worst", heading: "Severity of the KPI", width: 40, style: "hidden", hidden: true },
  { key: "rank", heading: "Place in the table", width: 40, style: "hidden", hidden: true },
  { key: "sheetTarget", heading: "Target of the sheet", width: 40, style: "hidden", hidden: true },
  { key: "latest", heading: "Latest period", width: 66, style: "header", optional: true },
  { key: "previous", heading: "Period before", width: 66, style: "header", optional: true },
  { key: "score", heading: "Points of 100", width: 50, style: "header" },
  { key: "trend", heading: "Trend", width: 66, style: "header", optional: true },
  { key: "onPage", heading: "On the page\n(yes or no)", width: 66, style: "header" },
  { key: "level0", heading: "", width: 40, style: "hidden", hidden: true },
  { key: "level1", heading: "", width: 40, style: "hidden", hidden: true },
  { key: "level2", heading: "", width: 40, style: "hidden", hidden: true },
  { key: "level3", heading: "", width: 40, style: "hidden", hidden: true },
  { key: "level4", heading: "", width: 40, style: "hidden", hidden: true },
  { key: "level5", heading: "", width: 40, style: "hidden", hidden: true },
  { key: "level6", heading: "", width: 40, style: "hidden", hidden: true },
  { key: "level7", heading: "", width: 40, style: "hidden", hidden: true },
] as const satisfies readonly Column[];

export type ColumnKey = (typeof columns)[number]["key"];

/** Zero-based number of a column. */
export const columnOf = Object.fromEntries(columns.map(({ key }, index) => [key, index])) as Record<ColumnKey, number>;

/** The hidden columns that say how high the signs of a trend are, one for each of its periods. */
export const levelColumns = columns.map(({ key }) => key).filter((key) => key.startsWith("level"));

/** The columns that are printed; right of them stand hidden ones, and then what is only seen. */
export const printedColumns = columns.findIndex((column) => "hidden" in column);

/** The grid of a sheet with words only, as wide as a sheet of lines. */
export const wordsGrid = new SheetGrid({
  widths: columns.slice(0, printedColumns).map(({ width }) => width),
  printed: printedColumns,
  hidden: [],
});

/** The grid of a sheet of lines; without periods the columns about them are hidden. */
export function linesGrid(withPeriods: boolean): SheetGrid {
  return new SheetGrid({
    widths: columns.map(({ width }) => width),
    printed: printedColumns,
    hidden: columns.flatMap((column, index) =>
      "hidden" in column || ("optional" in column && !withPeriods) ? [index] : [],
    ),
  });
}
