import type { FiguresByLevel, RatingWord } from "./benchmark";
import { easierEnd, type Better, type Figure } from "./figure";
import { literal, operand, type Expression } from "./native/expression";

/** A line that a value has to pass for a word. */
export interface Step {
  readonly word: RatingWord;
  readonly comparison: ">" | ">=" | "<" | "<=";
  readonly line: number;
}

const lowest: RatingWord = "Misses benchmark";

/** How far a value may fall short of the user's own target and still be near it, as a share of that target. */
const ownTolerance = 0.05;

/** The words in the order in which they are tried: the first line that a value passes counts. */
export function stepsOf(figures: FiguresByLevel, better: Better): readonly Step[] {
  const { warn, best, target, average } = figures;
  const reached = better === "lower" ? "<=" : ">=";
  const beyond = better === "lower" ? "<" : ">";
  const step = (word: RatingWord, figure: Figure | undefined): Step[] =>
    figure ? [{ word, comparison: figure.exclusive ? beyond : reached, line: easierEnd(figure, better) }] : [];
  const past = (word: RatingWord, comparison: Step["comparison"], line: number | undefined): Step[] =>
    line === undefined ? [] : [{ word, comparison, line }];
  return [
    ...past("Overloaded", ">", better === "between" ? warn?.high : undefined),
    ...step("Best in class", best),
    ...past("Near target", ">", targetCeiling(figures, better)),
    ...step("On target", target),
    ...past("Better than average", beyond, target ? undefined : betterEnd(average, better)),
    ...step("Industry average", average),
    ...past("Near target", reached, nearLine(figures, better)),
  ];
}

/** Where too much is as bad as too little: the upper end of a target below the line that is warned of, but for a best beyond it. */
export function targetCeiling({ target, warn, best }: FiguresByLevel, better: Better): number | undefined {
  const [ceiling, warned] = [target?.high, warn?.high];
  if (better !== "between" || ceiling === undefined || warned === undefined || ceiling >= warned) return undefined;
  return best && easierEnd(best, better) > ceiling ? undefined : ceiling;
}

/** The end of an average that is harder to reach; undefined where it is open to that side. */
function betterEnd(average: Figure | undefined, better: Better): number | undefined {
  return better === "lower" ? average?.low : average?.high;
}

/** From where on a value is near a target that it does not reach: from a line that is warned of, or close to an own one. */
function nearLine({ target, warn }: FiguresByLevel, better: Better): number | undefined {
  if (!target) return undefined;
  const goal = easierEnd(target, better);
  if (target.own) return ownNearLine(goal, better);
  const warned = better === "lower" ? warn?.high : warn?.low;
  return warned === goal ? undefined : warned;
}

function ownNearLine(goal: number, better: Better): number {
  const play = ownTolerance * Math.abs(goal);
  return better === "lower" ? goal + play : goal - play;
}

/** The word for a value by the figures of one source. */
export function ratingWord(value: number, figures: FiguresByLevel, better: Better): RatingWord {
  return stepsOf(figures, better).find((step) => passes(value, step))?.word ?? lowest;
}

/** The same as `ratingWord`, for a value that is a number. */
export function ratingExpression(value: Expression, figures: FiguresByLevel, better: Better): Expression {
  return stepsOf(figures, better).reduceRight(
    (otherwise, { word, comparison, line }) =>
      `IF(${value}${comparison}${literal(line)},${literal(word)},${otherwise})`,
    literal(lowest),
  );
}

/**
 * The word for a value by a target that the user typed beside it. A line that is warned of above that target still holds.
 *
 * @example wordByTarget(0.93, 0.95, "higher") // "Near target": short of it by at most 5 % of it
 */
export function wordByTarget(value: number, target: number, better: Better, figures?: FiguresByLevel): RatingWord {
  const warned = better === "between" ? figures?.warn?.high : undefined;
  if (warned !== undefined && value > warned && target <= warned) return "Overloaded";
  const [reached, near] =
    better === "lower"
      ? [value <= target, value <= ownNearLine(target, better)]
      : [value >= target, value >= ownNearLine(target, better)];
  return reached ? "On target" : near ? "Near target" : lowest;
}

/** The same as `wordByTarget`, for a value and a target that are numbers. */
export function targetExpression(
  value: Expression,
  target: Expression,
  better: Better,
  figures?: FiguresByLevel,
): Expression {
  const [reached, near] =
    better === "lower"
      ? [`${value}<=${target}`, `${value}<=${target}+${ownTolerance}*ABS(${target})`]
      : [`${value}>=${target}`, `${value}>=${target}-${ownTolerance}*ABS(${target})`];
  const word = `IF(${reached},"On target",IF(${near},"Near target",${literal(lowest)}))`;
  const warned = better === "between" ? figures?.warn?.high : undefined;
  if (warned === undefined) return word;
  return `IF(AND(${value}>${operand(warned)},${target}<=${operand(warned)}),"Overloaded",${word})`;
}

function passes(value: number, { comparison, line }: Step): boolean {
  switch (comparison) {
    case ">":
      return value > line;
    case ">=":
      return value >= line;
    case "<":
      return value < line;
    case "<=":
      return value <= line;
  }
}
