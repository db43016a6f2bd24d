import type { Better } from "./figure";
import type { Expression } from "./native/expression";

/** What a value is to reach, and where more becomes too much; as numbers, or as the expressions of a formula. */
export interface Goal<T extends number | Expression = number> {
  readonly goal: T;
  /** At the goal or above it; left out where no value is too high. */
  readonly ceiling?: T;
}

/** Distance to the goal in the KPI's unit, positive = better; above a ceiling, the distance back to it. */
export function gapTo({ goal, ceiling }: Goal, value: number, better: Better): number {
  const room = better === "lower" ? goal - value : value - goal;
  return ceiling === undefined ? room : Math.min(room, ceiling - value);
}

/** The same as `gapTo`, for a value that is a number. */
export function gapExpression({ goal, ceiling }: Goal<Expression>, value: Expression, better: Better): Expression {
  const room = better === "lower" ? `${goal}-${value}` : `${value}-${goal}`;
  return ceiling === undefined ? room : `MIN(${room},${ceiling}-${value})`;
}

/**
 * How much of a goal above 0 is reached: 1 = exactly, more = better; above a ceiling the share that is left of it.
 * undefined where a share makes no sense: for a goal of 0 or below, or a value of 0 or below where less is better.
 */
export function shareOfGoal({ goal, ceiling }: Goal, value: number, better: Better): number | undefined {
  if (goal <= 0) return undefined;
  if (better === "lower") return value > 0 ? goal / value : undefined;
  return ceiling !== undefined && value > ceiling ? ceiling / value : value / goal;
}

/** The same as `shareOfGoal`, for a goal above 0 and a value that is a number; "" = undefined. */
export function shareExpression({ goal, ceiling }: Goal<Expression>, value: Expression, better: Better): Expression {
  if (better === "lower") return `IF(${value}>0,${goal}/${value},"")`;
  return ceiling === undefined ? `${value}/${goal}` : `IF(${value}>${ceiling},${ceiling}/${value},${value}/${goal})`;
}
