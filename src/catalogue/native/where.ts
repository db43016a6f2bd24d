import type { Cell } from "../../cells/cell";
import { criteriaOf } from "./criterion";
import { literal, quotient, type Expression } from "./expression";

/** One condition on a range: the same row of every range must meet its condition. */
export type Condition = { readonly ref: string } & (
  | { readonly equals: Cell | readonly Cell[] }
  | { readonly atLeast: number }
  | { readonly atMost: number }
  | { readonly above: number }
  | { readonly below: number }
  /** Any number at all; blank cells and text don't count. */
  | { readonly number: true }
  | { readonly notBlank: true }
);

/** How many rows meet all conditions: COUNTIFS, summed over the alternatives of a condition with several values. */
export function countWhere(conditions: readonly Condition[]): Expression {
  return overAlternatives(conditions, (pairs) =>
    pairs.length === 1 ? `COUNTIF(${pairs.join()})` : `COUNTIFS(${pairs.join()})`,
  );
}

/** The sum of a range over the rows that meet all conditions. */
export function sumWhere(ref: string, conditions: readonly Condition[]): Expression {
  if (conditions.length === 0) return `SUM(${ref})`;
  return overAlternatives(conditions, (pairs) => `SUMIFS(${ref},${pairs.join()})`);
}

/** Rows that meet `conditions`, as a share of the rows that meet `of`. */
export function shareWhere(conditions: readonly Condition[], of: readonly Condition[]): Expression {
  return quotient(countWhere(conditions), countWhere(of));
}

/** `call` gets the pairs of a range and its criterion. */
function overAlternatives(conditions: readonly Condition[], call: (pairs: readonly string[]) => string): Expression {
  const choices = conditions.map((condition) =>
    alternatives(condition).map((criteria) => criteria.map((criterion) => `${condition.ref},${criterion}`)),
  );
  const calls = combinations(choices).map((pairs) => call(pairs.flat()));
  return calls.join("+");
}

/** The criteria of each alternative of a condition. */
function alternatives(condition: Condition): readonly (readonly Expression[])[] {
  if ("equals" in condition) {
    const values = Array.isArray(condition.equals) ? (condition.equals as readonly Cell[]) : [condition.equals as Cell];
    return values.map(criteriaOf);
  }
  if ("atLeast" in condition) return [[compare(">=", condition.atLeast)]];
  if ("atMost" in condition) return [[compare("<=", condition.atMost)]];
  if ("above" in condition) return [[compare(">", condition.above)]];
  if ("below" in condition) return [[compare("<", condition.below)]];
  if ("number" in condition) return [[literal(">-1E+300")]];
  return [[literal("<>")]];
}

/** The number is joined as a number, so that the formula means the same where decimals have a comma. */
function compare(sign: string, value: number): Expression {
  return Number.isInteger(value) ? literal(`${sign}${value}`) : `${literal(sign)}&${literal(value)}`;
}

function combinations<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return choices.reduce<readonly (readonly T[])[]>(
    (before, options) => before.flatMap((start) => options.map((option) => [...start, option])),
    [[]],
  );
}
