import type { RatingWord } from "../catalogue/benchmark";
import { literal, type Expression } from "../catalogue/native";
import type { ValueAtStake } from "./valueAtStake/valueAtStake";

/** What is to be fixed, the most urgent first, ten apart: what a gap costs or misses orders the lines of one word. */
const urgency: Readonly<Partial<Record<RatingWord, number>>> = {
  "Misses benchmark": 30,
  Overloaded: 20,
  "Near target": 10,
};

/** A gap that costs this much a year stands half way up: sums of any size stay in order below the next word. */
const halfWay = 1e6;

/**
 * How urgent a line is: by its rating first; then by money where the gap has a price, which comes before all that has
 * none; else by the missing share of the target. -1 where nothing is to be fixed.
 */
export function severityOf(rating: RatingWord, worth: ValueAtStake | undefined, percent: number | undefined): number {
  const word = urgency[rating];
  if (word === undefined) return -1;
  if (worth && "value" in worth && worth.value > 0) return word + 1 + worth.value / (worth.value + halfWay);
  return percent !== undefined && percent < 1 ? word + 1 - percent : word;
}

/** The same over the cells of the three; a cell without a number counts as undefined. */
export function severityFormula(rating: Expression, worth: Expression, percent: Expression): Expression {
  const word = Object.entries(urgency).reduceRight(
    (otherwise, [one, rank]) => `IF(${rating}=${literal(one)},${rank},${otherwise})`,
    "-1",
  );
  const missing = `IF(ISNUMBER(${percent}),MAX(0,1-${percent}),0)`;
  const more = `IF(ISNUMBER(${worth}),IF(${worth}>0,1+${worth}/(${worth}+${halfWay}),${missing}),${missing})`;
  const urgent = Object.keys(urgency).map((one) => `${rating}=${literal(one)}`);
  return `IF(OR(${urgent.join(",")}),${word}+${more},-1)`;
}
