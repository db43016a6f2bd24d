import { columnLetters } from "../../cells/address";
import type { WordRule } from "../plan";
import { ratingLooks } from "../styles";

interface Where {
  readonly column: number;
  readonly columns: number;
  readonly first: number;
  readonly last: number;
}

/** Colour follows the rating's word, which stands behind its icon. */
export function pageRules({ column, columns, first, last }: Where): readonly WordRule[] {
  const range = { row: first, column, rows: last - first + 1, columns };
  const cell = `$${columnLetters(column)}${first + 1}`;
  return Object.entries(ratingLooks).map(([word, { icon, fill, color }]) => ({
    range,
    formula: `=${cell}="${icon} ${word}"`,
    fill,
    color,
  }));
}
