import {
  benchmarkOf,
  isForeign,
  variantOf,
  type FiguresByLevel,
  type RatingOptions,
  type RatingWord,
} from "./benchmark";
import { easierEnd, type Level } from "./figure";
import { gapTo } from "./goal";
import type { Kpi } from "./kpi";
import { figuresAbout } from "./userBenchmarks/registry";
import { ratingWord, targetCeiling } from "./ratingWord";
import { titleOf } from "./sources";
import type { Variant } from "./variant";

/** How a value stands to the figures of one source. */
export interface Verdict {
  readonly rating: RatingWord;
  /** Why there is no benchmark. */
  readonly reason?: string;
  readonly source?: string;
  /** The easier end of the target; where none is published, of the average, else of best in class. */
  readonly goal?: number;
  readonly goalLevel?: Level;
  /** Where more becomes too much; undefined where there is no such line. */
  readonly ceiling?: number;
  /** Distance to the goal in the KPI's unit, positive = better. */
  readonly gap?: number;
  /** What is left to best in class, in the KPI's unit, where the goal is reached and the best is not. */
  readonly potential?: number;
}

/**
 * Holds a value, in the KPI's unit, against the figures of one source. The rating is the best published level that the
 * value reaches there.
 *
 * @example judge(fcr, 0.75).rating // "Industry average"
 * @throws where the KPI has no such variant
 */
export function judge(kpi: Kpi, value: number, options: RatingOptions = {}): Verdict {
  const benchmark = benchmarkOf(kpi, options);
  if (!benchmark || !Number.isFinite(value)) {
    return {
      rating: "No benchmark",
      reason: isForeign(kpi, options)
        ? `The amount is in ${options.currency}, the published figures are in US dollars`
        : reasonFor(kpi, options.source, variantOf(kpi, options), benchmark?.figures),
    };
  }
  const { source, figures } = benchmark;
  return { rating: ratingWord(value, figures, kpi.better), source, ...distance(kpi, value, figures) };
}

function distance(kpi: Kpi, value: number, figures: FiguresByLevel): Partial<Verdict> {
  const { better } = kpi;
  const aim = figures.target ?? figures.average ?? figures.best;
  if (!aim) return {};
  const goal = easierEnd(aim, better);
  const ceiling = better === "between" ? (targetCeiling(figures, better) ?? figures.warn?.high) : undefined;
  const gap = gapTo({ goal, ceiling }, value, better);
  const ahead = figures.best && gap >= 0 ? -gapTo({ goal: easierEnd(figures.best, better) }, value, better) : 0;
  return { goal, goalLevel: aim.level, ceiling, gap, ...(ahead > 0 && { potential: ahead }) };
}

function reasonFor(kpi: Kpi, asked: string | undefined, variant: Variant, figures: FiguresByLevel | undefined): string {
  if (figures) return `${kpi.name} has no value`;
  const about = figuresAbout(kpi);
  if (!about.some((figure) => figure.level !== "example")) return `No benchmark is published for ${kpi.name}`;
  if (asked && !about.some((figure) => figure.source === asked)) {
    return `"${titleOf(asked)}" publishes no figure for ${kpi.name}`;
  }
  return `The published figures are not about this way of counting${variant.label ? ` (${variant.label})` : ""}`;
}
