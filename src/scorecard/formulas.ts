import { gapExpression, shareExpression, type Goal } from "../catalogue/goal";
import { literal, operand, type Expression } from "../catalogue/native";
import type { Assessment } from "../catalogue/rating";
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
export function gapFormula(row: number, { better, assessment }: ScorecardRow): string {
  const value = ref("value", row);
  const published = publishedGoal(assessment);
  return againstTarget(row, {
    own: (goal) => gapExpression({ goal }, value, better),
    published: published && gapExpression(published, value, better),
  });
}

/** Value as a share of the target, direction-aware: 1 = exactly on target. "" where no positive target exists. */
export function percentFormula(row: number, { better, assessment }: ScorecardRow): string {
  const value = ref("value", row);
  const published = (assessment.goal ?? 0) > 0 ? publishedGoal(assessment) : undefined;
  return againstTarget(row, {
    own: (goal) => `IF(${goal}>0,${shareExpression({ goal }, value, better)},"")`,
    published: published && shareExpression(published, value, better),
  });
}

function publishedGoal({ goal, ceiling }: Assessment): Goal<Expression> | undefined {
  if (goal === undefined) return undefined;
  return { goal: operand(goal), ...(ceiling !== undefined && { ceiling: operand(ceiling) }) };
}

interface Against {
  readonly own: (target: Expression) => Expression;
  readonly published: Expression | undefined;
}

function againstTarget(row: number, { own, published = literal("") }: Against): string {
  const target = ref("target", row);
  return `=IF(ISNUMBER(${ref("value", row)}),IF(ISNUMBER(${target}),${own(target)},${published}),"")`;
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

/** A link within the workbook; `place` as formulas write it: 'My sheet'!A5. */
export function linkTo(place: string, words: string): string {
  return `=HYPERLINK(${literal(`#${place}`)},${literal(words)})`;
}
