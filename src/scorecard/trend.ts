import { columnLetters } from "../cells/address";
import { ref } from "./formulas";
import { levelColumns } from "./layout";

/** From the lowest value to the highest, and nothing. */
const bars = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588 ";
const nothing = bars.length;
const middle = 4;

/** The last whole periods of a line's KPI. */
export interface Trend {
  readonly values: readonly (number | undefined)[];
  /** The rows in which they stand, by key, and their column. */
  readonly keys: readonly string[];
  readonly column: number;
}

/** How high each bar is: 1 to 8, or nothing. */
function levelsOf({ values }: Trend): readonly number[] {
  const numbers = values.flatMap((value) => value ?? []);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return values.map((value) => {
    if (value === undefined) return nothing;
    return high > low ? 1 + Math.round((7 * (value - low)) / (high - low)) : middle;
  });
}

/** The trend as signs of different heights. */
export function trendText(trend: Trend): string {
  return levelsOf(trend)
    .map((level) => bars.charAt(level - 1))
    .join("");
}

/** The same as a formula over the levels in the row's hidden cells. */
export function trendFormula({ values }: Trend, row: number): string {
  const signs = values.map((_, index) => `MID("${bars}",${ref(levelColumns[index] ?? "level0", row)},1)`);
  return `=${signs.join("&")}`;
}

/** The formulas of the hidden cells: each a value's place between the lowest and the highest of the trend. */
export function levelFormulas({ keys, column }: Trend, rowOf: (key: string) => number): readonly string[] {
  const rows = keys.map(rowOf);
  const letters = columnLetters(column);
  const all = `$${letters}$${Math.min(...rows) + 1}:$${letters}$${Math.max(...rows) + 1}`;
  return rows.map((row) => {
    const value = `$${letters}$${row + 1}`;
    const place = `1+ROUND(7*(${value}-MIN(${all}))/(MAX(${all})-MIN(${all})),0)`;
    return `=IF(ISNUMBER(${value}),IF(MAX(${all})>MIN(${all}),${place},${middle}),${nothing})`;
  });
}
