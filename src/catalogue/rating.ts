import {
  benchmarkOf,
  figuresFor,
  figuresOf,
  isComparable,
  isForeign,
  variantOf,
  type FiguresByLevel,
  type RatingOptions,
  type RatingWord,
} from "./benchmark";
import type { Figure, Level } from "./figure";
import { exchangeWords } from "./exchange";
import { formatFigure } from "./format";
import { shareOfGoal } from "./goal";
import type { Kpi } from "./kpi";
import { literal } from "./native/expression";
import { ratingExpression, ratingWord, targetExpression, wordByTarget } from "./ratingWord";
import { isPublished } from "./sources";
import { figuresAbout } from "./userBenchmarks/registry";
import { figureUnit } from "./variant";
import { judge, type Verdict } from "./verdict";

export type { RatingOptions, RatingWord } from "./benchmark";

/** A published figure, its ends in the KPI's unit. */
export interface PublishedLevel {
  readonly low?: number;
  readonly high?: number;
  /** As people read it: "75-85 %". */
  readonly text: string;
}

/** What another source publishes about the same KPI, or the same source about another variant. */
export interface Conflict {
  readonly source: string;
  readonly text: string;
  /** False where the figures are about another variant than the one that was computed. */
  readonly comparable: boolean;
  /** True where they are amounts in another currency, and no rate is known. */
  readonly foreign?: true;
  /** The word that the value would get from this source, where its figures are comparable. */
  readonly rating?: RatingWord;
}

/** A verdict with all that is published about the KPI. */
export interface Assessment extends Verdict {
  readonly average?: PublishedLevel;
  readonly target?: PublishedLevel;
  readonly best?: PublishedLevel;
  readonly warn?: PublishedLevel;
  /** How much of the goal is reached: 1 = exactly. Undefined where a share makes no sense, e.g. for a goal below 0. */
  readonly percentOfTarget?: number;
  readonly conflicts: readonly Conflict[];
}

/**
 * Holds a value, in the KPI's unit, against the published figures, and tells what other sources publish.
 *
 * @throws where the KPI has no such variant
 */
export function rate(kpi: Kpi, value: number, options: RatingOptions = {}): Assessment {
  const verdict = judge(kpi, value, options);
  const { goal, ceiling } = verdict;
  const figures = verdict.source === undefined ? undefined : benchmarkOf(kpi, options)?.figures;
  return {
    ...verdict,
    ...(figures && published(kpi, figures)),
    percentOfTarget: goal === undefined ? undefined : shareOfGoal({ goal, ceiling }, value, kpi.better),
    conflicts: conflictsOf(kpi, value, verdict.source, options),
  };
}

/**
 * The word for a value by a target of the user's own, which goes before what is published.
 *
 * @throws where the KPI has no such variant
 */
export function ratingByTarget(kpi: Kpi, value: number, target: number, options: RatingOptions = {}): RatingWord {
  return wordByTarget(value, target, kpi.better, benchmarkOf(kpi, options)?.figures);
}

function published(kpi: Kpi, figures: FiguresByLevel): Partial<Record<Level, PublishedLevel>> {
  return Object.fromEntries(
    Object.values(figures).map((figure) => [
      figure.level,
      { low: figure.low, high: figure.high, text: formatFigure(figure, figureUnit(kpi, figure)) },
    ]),
  );
}

function conflictsOf(kpi: Kpi, value: number, used: string | undefined, options: RatingOptions): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  const variant = variantOf(kpi, options);
  const foreign = isForeign(kpi, options);
  const about = foreign ? figuresAbout(kpi) : figuresFor(kpi, options);
  for (const source of new Set(about.map((figure) => figure.source))) {
    for (const comparable of [true, false]) {
      if (comparable && source === used) continue;
      const figures = about.filter(
        (figure) => figure.source === source && isComparable(kpi, figure, variant) === comparable,
      );
      if (figures.length === 0) continue;
      if (foreign && isPublished(source)) {
        const text = figures.map((figure) => figureText(kpi, figure)).join(", ");
        conflicts.push({ source, comparable: false, ...(comparable && { foreign: true }), text });
        continue;
      }
      const levels = comparable ? figuresOf(kpi, source, variant, options) : undefined;
      const rating = levels && Number.isFinite(value) ? ratingWord(value, levels, kpi.better) : undefined;
      conflicts.push({ source, comparable, rating, text: figures.map((figure) => figureText(kpi, figure)).join(", ") });
    }
  }
  return conflicts;
}

const levelWords: Readonly<Record<Level, string>> = {
  average: "average",
  target: "target",
  best: "best in class",
  warn: "warning",
  p25: "lower quartile",
  p75: "upper quartile",
  example: "example",
};

/** One figure with its level and condition: "target 15 min (priority 1)". */
export function figureText(kpi: Kpi, figure: Figure): string {
  const { exchange } = figure;
  const about = [
    ...(figure.condition ? [figure.condition] : []),
    ...(exchange ? [`published in US dollars, at ${exchangeWords(exchange)}`] : []),
  ];
  const condition = about.length > 0 ? ` (${about.join("; ")})` : "";
  return `${levelWords[figure.level]} ${formatFigure(figure, figureUnit(kpi, figure))}${condition}`;
}

/**
 * An ordinary Excel formula that gives the same word as `rate` for the value in a cell, and nothing where the cell holds
 * no number. A number in the cell of a target goes before what is published. undefined where the KPI, source or variant
 * has no benchmark and no cell of a target is given.
 *
 * @throws where the KPI has no such variant
 */
export function ratingFormula(
  kpi: Kpi,
  valueRef: string,
  options: RatingOptions = {},
  targetRef?: string,
): string | undefined {
  const figures = benchmarkOf(kpi, options)?.figures;
  if (!figures && !targetRef) return undefined;
  const published = figures ? ratingExpression(valueRef, figures, kpi.better) : literal("No benchmark");
  const word = targetRef
    ? `IF(ISNUMBER(${targetRef}),${targetExpression(valueRef, targetRef, kpi.better, figures)},${published})`
    : published;
  return `=IF(ISNUMBER(${valueRef}),${word},"")`;
}
