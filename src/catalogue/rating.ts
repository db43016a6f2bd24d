import {
  benchmarkOf,
  figuresOf,
  isComparable,
  variantOf,
  type FiguresByLevel,
  type RatingOptions,
  type RatingWord,
} from "./benchmark";
import { easierEnd, type Better, type Figure, type Level } from "./figure";
import { formatFigure } from "./format";
import type { Kpi } from "./kpi";
import { literal, type Expression } from "./native/expression";
import { figuresAbout } from "./userBenchmarks/registry";
import type { Variant } from "./variant";
import { judge, wordFor, type Verdict } from "./verdict";

export type { RatingOptions, RatingWord } from "./benchmark";

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

/** Holds a value against the published figures, and tells what other sources publish. */
export function rate(kpi: Kpi, value: number, options: RatingOptions = {}): Assessment {
  const verdict = judge(kpi, value, options);
  const figures = verdict.source === undefined ? undefined : benchmarkOf(kpi, options)?.figures;
  return {
    ...verdict,
    ...(figures && published(kpi, figures)),
    percentOfTarget: shareOfGoal(kpi, value, verdict),
    conflicts: conflictsOf(kpi, value, verdict.source, variantOf(kpi, options)),
  };
}

function published(kpi: Kpi, figures: FiguresByLevel): Partial<Record<Level, PublishedLevel>> {
  return Object.fromEntries(
    Object.values(figures).map((figure) => [
      figure.level,
      { low: figure.low, high: figure.high, text: formatFigure(figure, kpi.unit) },
    ]),
  );
}

function shareOfGoal(kpi: Kpi, value: number, { goal = 0, ceiling }: Verdict): number | undefined {
  if (goal <= 0) return undefined;
  if (kpi.better === "lower") return value > 0 ? goal / value : undefined;
  return ceiling !== undefined && value > ceiling ? ceiling / value : value / goal;
}

function conflictsOf(
  kpi: Kpi,
  value: number,
  used: string | undefined,
  variant: Variant | undefined,
): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  const about = figuresAbout(kpi);
  for (const source of new Set(about.map((figure) => figure.source))) {
    for (const comparable of [true, false]) {
      if (comparable && source === used) continue;
      const figures = about.filter(
        (figure) => figure.source === source && isComparable(kpi, figure, variant) === comparable,
      );
      if (figures.length === 0) continue;
      const levels = comparable ? figuresOf(kpi, source, variant) : undefined;
      const rating = levels && Number.isFinite(value) ? wordFor(value, levels, kpi) : undefined;
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
  example: "example",
};

/** One figure with its level and condition: "target 15 min (priority 1)". */
export function figureText(kpi: Kpi, figure: Figure): string {
  const condition = figure.condition ? ` (${figure.condition})` : "";
  return `${levelWords[figure.level]} ${formatFigure(figure, kpi.unit)}${condition}`;
}

/**
 * An ordinary Excel formula that gives the same word as `rate` for the value in a cell, and nothing where the cell holds
 * no number. undefined where the KPI, source or variant has no benchmark.
 */
export function ratingFormula(kpi: Kpi, valueRef: string, options: RatingOptions = {}): string | undefined {
  const figures = benchmarkOf(kpi, options)?.figures;
  if (!figures) return undefined;
  const steps: (readonly [Expression, RatingWord])[] = [];
  const { warn, best, target, average } = figures;
  if (kpi.better === "between" && warn?.high !== undefined) {
    steps.push([`${valueRef}>${literal(warn.high)}`, "Overloaded"]);
  }
  if (best) steps.push([reached(valueRef, best, kpi.better), "Best in class"]);
  if (target) steps.push([reached(valueRef, target, kpi.better), "On target"]);
  if (average) steps.push([reached(valueRef, average, kpi.better), "Industry average"]);
  const word = steps.reduceRight(
    (otherwise, [test, rating]) => `IF(${test},${literal(rating)},${otherwise})`,
    literal("Below benchmark"),
  );
  return `=IF(ISNUMBER(${valueRef}),${word},"")`;
}

function reached(valueRef: string, figure: Figure, better: Better): Expression {
  const sign = `${better === "lower" ? "<" : ">"}${figure.exclusive ? "" : "="}`;
  return `${valueRef}${sign}${literal(easierEnd(figure, better))}`;
}
