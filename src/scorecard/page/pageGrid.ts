import { columnLetters } from "../../cells/address";
import { SheetGrid } from "../sheetGrid";

/** The columns of the one page, with their widths in points: together as wide as a landscape page at a size that can be read. */
const printed = [
  ["name", 186],
  ["value", 64],
  ["latest", 58],
  ["change", 82],
  ["trend", 62],
  ["target", 104],
  ["rating", 108],
  ["sources", 38],
  ["worth", 54],
  ["space", 6],
  // The chart stands over the numbers that it is drawn from.
  ["label", 55],
  ["reached", 50],
  ["short", 50],
] as const;

/** What the page's own formulas need besides; never seen. */
const hidden = ["key", "place"] as const;

export type PageColumn = (typeof printed)[number][0] | (typeof hidden)[number];

const keys: readonly PageColumn[] = [...printed.map(([key]) => key), ...hidden];

/** Zero-based number of a column of the page. */
export const at = Object.fromEntries(keys.map((key, index) => [key, index])) as Record<PageColumn, number>;

/** The number of columns that people see. */
export const pageWidth = printed.length;

/** The grid of the one page. */
export const pageGrid = new SheetGrid({
  widths: [...printed.map(([, width]) => width), ...hidden.map(() => 40)],
  printed: printed.length,
  hidden: hidden.map((key) => at[key]),
});

/** A cell of the page as its formulas name it; rows count from zero. */
export function pageRef(column: PageColumn, row: number): string {
  return `${columnLetters(at[column])}${row + 1}`;
}
