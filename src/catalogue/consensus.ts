import { plural } from "../cells/plural";
import { applicableSources, variantOf, type RatingOptions, type RatingWord } from "./benchmark";
import { titleOf } from "./sources";
import type { Kpi } from "./kpi";
import { literal, type Expression } from "./native/expression";
import { ratingWord, stepsOf, type Step } from "./ratingWord";
import { figureText } from "./rating";

/** How a value stands to what one source publishes. */
export interface SourceVerdict {
  readonly source: string;
  /** Its target, else its average, else its best: "target \u2265 95 %". */
  readonly text: string;
  readonly meets: boolean;
}

/** The words of a value that reaches what a source publishes. */
const met: ReadonlySet<RatingWord> = new Set([
  "Best in class",
  "On target",
  "Better than average",
  "Industry average",
] satisfies RatingWord[]);

/**
 * Every source with a figure about this way of counting, and whether the value reaches its target (or its average, where
 * it publishes none). Sources that contradict each other are counted, never averaged. Amounts in another currency than the
 * published ones meet and miss nothing.
 *
 * @throws where the KPI has no such variant
 */
export function consensusOf(
  kpi: Kpi,
  value: number,
  options: Omit<RatingOptions, "source"> = {},
): readonly SourceVerdict[] {
  return rated(kpi, options).map(({ source, figures }) => {
    const aim = figures.target ?? figures.average ?? figures.best;
    return {
      source,
      text: aim ? figureText(kpi, aim) : "",
      meets: Number.isFinite(value) && met.has(ratingWord(value, figures, kpi.better)),
    };
  });
}

function rated(kpi: Kpi, options: Omit<RatingOptions, "source">) {
  return applicableSources(kpi, variantOf(kpi, options), options);
}

/** How many of the sources the value meets. */
export function countMet(consensus: readonly SourceVerdict[]): number {
  return consensus.filter(({ meets }) => meets).length;
}

/** The consensus in words: "Meets 2 of 3 sources; not \u2026 (target \u2265 95 %)"; "" where no source applies. */
export function consensusWords(consensus: readonly SourceVerdict[]): string {
  if (consensus.length === 0) return "";
  const missed = consensus.filter(({ meets }) => !meets).map(({ source, text }) => `${titleOf(source)}: ${text}`);
  const count = `Meets ${countMet(consensus)} of ${plural(consensus.length, "source")}`;
  return missed.length === 0 ? count : `${count}; not ${missed.join("; not ")}`;
}

/**
 * An ordinary Excel formula that gives "2 of 3" for the value in a cell, and nothing where it holds no number; undefined
 * where no source applies.
 *
 * @throws where the KPI has no such variant
 */
export function consensusFormula(
  kpi: Kpi,
  valueRef: string,
  options: Omit<RatingOptions, "source"> = {},
): string | undefined {
  const sources = rated(kpi, options);
  if (sources.length === 0) return undefined;
  const counts = sources.map(({ figures }) => meetsExpression(valueRef, stepsOf(figures, kpi.better)));
  return `=IF(ISNUMBER(${valueRef}),${counts.join("+")}&" of ${sources.length}","")`;
}

/** 1 or 0. Of lines behind one another that all meet, the last and easiest is enough. */
function meetsExpression(value: Expression, steps: readonly Step[]): Expression {
  const meets = ({ word }: Step): number => (met.has(word) ? 1 : 0);
  return steps
    .filter((step, index) => {
      const next = steps[index + 1];
      return !next || meets(next) !== meets(step) || next.comparison.charAt(0) !== step.comparison.charAt(0);
    })
    .reduceRight<Expression>(
      (otherwise, step) => `IF(${value}${step.comparison}${literal(step.line)},${meets(step)},${otherwise})`,
      "0",
    );
}
