import { plural } from "../cells/plural";
import { columnLetters } from "../cells/address";
import { columnOf, type ColumnKey } from "./layout";
import type { ScorecardRow } from "./scorecard";
import { ratingLooks } from "./styles";

/** Formulas of the scorecard's own columns, in functions of Excel 2010. Rows count from zero. */

export function ref(key: ColumnKey, row: number): string {
  return `${columnLetters(columnOf[key])}${row + 1}`;
}

/** The same cell from wherever the formula stands. */
export function fixedRef(key: ColumnKey, row: number): string {
  return `$${columnLetters(columnOf[key])}$${row + 1}`;
}

export function columnRef(key: ColumnKey, first: number, last: number): string {
  const letters = columnLetters(columnOf[key]);
  return `$${letters}$${first + 1}:$${letters}$${last + 1}`;
}

/** Distance to the user's own target where one is typed, else to the published goal; positive = better. "" without either. */
export function gapFormula(row: number, entry: ScorecardRow): string {
  const { value, target } = places(row);
  const room = (goal: string) => (entry.better === "lower" ? `${goal}-${value}` : `${value}-${goal}`);
  const { goal, ceiling } = entry.assessment;
  const published =
    goal === undefined
      ? `""`
      : ceiling === undefined
        ? room(literal(goal))
        : `MIN(${room(literal(goal))},${literal(ceiling)}-${value})`;
  return `=IF(ISNUMBER(${value}),IF(ISNUMBER(${target}),${room(target)},${published}),"")`;
}

/** Value as a share of the target, direction-aware: 1 = exactly on target. "" where no positive target exists. */
export function percentFormula(row: number, entry: ScorecardRow): string {
  const { value, target } = places(row);
  const share = (goal: string) =>
    entry.better === "lower" ? `IF(${value}>0,${goal}/${value},"")` : `${value}/${goal}`;
  const { goal, ceiling } = entry.assessment;
  const published =
    goal === undefined || goal <= 0
      ? `""`
      : ceiling === undefined
        ? share(literal(goal))
        : `IF(${value}>${literal(ceiling)},${literal(ceiling)}/${value},${share(literal(goal))})`;
  return `=IF(ISNUMBER(${value}),IF(ISNUMBER(${target}),IF(${target}>0,${share(target)},""),${published}),"")`;
}

function places(row: number): { readonly value: string; readonly target: string } {
  return { value: ref("value", row), target: ref("target", row) };
}

/** The icon that stands beside a rating's word. */
export function iconFormula(row: number): string {
  const rating = ref("rating", row);
  const icons = Object.entries(ratingLooks).reduceRight(
    (rest, [word, { icon }]) => `IF(${rating}="${word}","${icon}",${rest})`,
    `""`,
  );
  return `=${icons}`;
}

/** A link to the range that a value was measured from, showing how many rows counted. */
export function linkFormula(range: string, rows: number): string {
  return `=HYPERLINK(${quote(`#${range.replace(/\$/g, "")}`)},${quote(plural(rows, "row"))})`;
}

export function quote(words: string): string {
  return `"${words.replace(/"/g, '""')}"`;
}

/** A number as a formula writes it: full precision, no locale. */
export function literal(n: number): string {
  return n < 0 ? `(${n})` : String(n);
}
