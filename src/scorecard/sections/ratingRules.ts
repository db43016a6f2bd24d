import { columnLetters } from "../../cells/address";
import { columnOf } from "../layout";
import type { WordRule } from "../plan";
import type { RowRange } from "../sheetRows";
import { ratingLooks } from "../styles";

/** Colour of icon and rating follows the rating's word, so that it stays right when a value changes. */
export function ratingRules({ first, last }: RowRange): readonly WordRule[] {
  const range = { row: first, column: columnOf.icon, rows: last - first + 1, columns: 2 };
  const rating = `$${columnLetters(columnOf.rating)}${first + 1}`;
  return Object.entries(ratingLooks).map(([word, { fill, color }]) => ({
    range,
    formula: `=${rating}="${word}"`,
    fill,
    color,
  }));
}
