import type { FiguresByLevel, RatingWord } from "./benchmark";
import { easierEnd, type Better, type Figure } from "./figure";
import { literal, type Expression } from "./native/expression";

/** A line that a value has to pass for a word. */
interface Step {
  readonly word: RatingWord;
  readonly comparison: ">" | ">=" | "<" | "<=";
  readonly line: number;
}

const lowest: RatingWord = "Below benchmark";

/** The words in the order in which they are tried: the best level that is reached counts. */
function stepsOf({ warn, best, target, average }: FiguresByLevel, better: Better): readonly Step[] {
  const step = (word: RatingWord, figure: Figure | undefined): Step[] => {
    if (!figure) return [];
    const beyond = better === "lower" ? "<" : ">";
    return [{ word, comparison: figure.exclusive ? beyond : `${beyond}=`, line: easierEnd(figure, better) }];
  };
  const tooMuch = better === "between" ? warn?.high : undefined;
  return [
    ...(tooMuch === undefined ? [] : [{ word: "Overloaded", comparison: ">", line: tooMuch } as const]),
    ...step("Best in class", best),
    ...step("On target", target),
    ...step("Industry average", average),
  ];
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
