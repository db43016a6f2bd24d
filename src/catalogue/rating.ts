import {
  benchmarkOf,
  figuresOf,
  isComparable,
  variantOf,
  type FiguresByLevel,
  type RatingOptions,
  type RatingWord,
} from "./benchmark";
import { easierEnd, reaches, type Better, type Figure, type Level } from "./figure";
import { formatFigure } from "./format";
import type { Kpi } from "./kpi";
import { literal, type Expression } from "./native/expression";
import { figuresAbout } from "./own/registry";
import { titleOf } from "./sources";
import type { Variant } from "./variant";

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

export interface Assessment {
  readonly rating: RatingWord;
  /** Why there is no benchmark. */
  readonly reason?: string;
  readonly source?: string;
  readonly average?: PublishedLevel;
  readonly target?: PublishedLevel;
  readonly best?: PublishedLevel;
  readonly warn?: PublishedLevel;
  /** The easier end of the target; where none is published, of best in class, else of the average. */
  readonly goal?: number;
  readonly goalLevel?: Level;
  /** Where more becomes too much; undefined where there is no such line. */
  readonly ceiling?: number;
  /** Distance to the goal in the KPI's unit, positive = better. */
  readonly gap?: number;
  /** How much of the goal is reached: 1 = exactly. Undefined where a share makes no sense, e.g. for a goal below 0. */
  readonly percentOfTarget?: number;
  readonly conflicts: readonly Conflict[];
}

/** Holds a value against the published figures. RATING is the best published level that the value reaches in one source. */
export function rate(kpi: Kpi, value: number, options: RatingOptions = {}): Assessment {
  const variant = variantOf(kpi, options);
  const benchmark = benchmarkOf(kpi, options);
  const conflicts = conflictsOf(kpi, value, benchmark?.source, variant);
  if (!benchmark || !Number.isFinite(value)) {
    return { rating: "No benchmark", reason: reasonFor(kpi, options.source, variant, benchmark?.figures), conflicts };
  }
  const { source, figures } = benchmark;
  return {
    rating: wordFor(value, figures, kpi),
    source,
    ...published(kpi, figures),
    ...distance(kpi, value, figures),
    conflicts,
  };
}

function wordFor(value: number, figures: FiguresByLevel, { better }: Kpi): RatingWord {
  const { warn, best, target, average } = figures;
  if (better === "between" && warn?.high !== undefined && value > warn.high) return "Overloaded";
  if (best && reaches(value, best, better)) return "Best in class";
  if (target && reaches(value, target, better)) return "On target";
  if (average && reaches(value, average, better)) return "Industry average";
  return "Below benchmark";
}

function published(kpi: Kpi, figures: FiguresByLevel): Partial<Record<Level, PublishedLevel>> {
  return Object.fromEntries(
    Object.values(figures).map((figure) => [
      figure.level,
      { low: figure.low, high: figure.high, text: formatFigure(figure, kpi.unit) },
    ]),
  );
}

function distance(kpi: Kpi, value: number, figures: FiguresByLevel): Partial<Assessment> {
  const aim = figures.target ?? figures.best ?? figures.average;
  if (!aim) return {};
  const goal = easierEnd(aim, kpi.better);
  const room = kpi.better === "lower" ? goal - value : value - goal;
  const ceiling =
    kpi.better === "between" ? (figures.warn?.high ?? (aim.level === "target" ? aim.high : undefined)) : undefined;
  const gap = ceiling === undefined ? room : Math.min(room, ceiling - value);
  return { goal, goalLevel: aim.level, ceiling, gap, percentOfTarget: shareOfGoal(kpi, value, goal, ceiling) };
}

function shareOfGoal(kpi: Kpi, value: number, goal: number, ceiling: number | undefined): number | undefined {
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

function reasonFor(
  kpi: Kpi,
  asked: string | undefined,
  variant: Variant | undefined,
  figures: FiguresByLevel | undefined,
): string {
  if (figures) return `${kpi.name} has no value`;
  const about = figuresAbout(kpi);
  if (!about.some((figure) => figure.level !== "example")) return `No benchmark is published for ${kpi.name}`;
  if (asked && !about.some((figure) => figure.source === asked)) {
    return `"${titleOf(asked)}" publishes no figure for ${kpi.name}`;
  }
  return `The published figures are not about this way of counting${variant ? ` (${variant.label})` : ""}`;
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
