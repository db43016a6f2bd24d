import type { Expression } from "../catalogue/native";
import type { ValueAtStake } from "./valueAtStake/valueAtStake";

/**
 * How urgent a gap is: by money where it has a price, which comes before all that has none (1 + money a year); else by the
 * missing share of the target (up to 1); -1 where nothing is to be fixed.
 */
export function severityOf(worth: ValueAtStake | undefined, percent: number | undefined): number {
  if (worth && "value" in worth && worth.value > 0) return 1 + worth.value;
  return percent !== undefined && percent < 1 ? 1 - percent : -1;
}

/** The same over the cells of both; a cell without a number counts as undefined. */
export function severityFormula(worth: Expression, percent: Expression): Expression {
  const missing = `IF(ISNUMBER(${percent}),IF(${percent}<1,1-${percent},-1),-1)`;
  return `IF(ISNUMBER(${worth}),IF(${worth}>0,1+${worth},${missing}),${missing})`;
}
