import { exchanged, isRate, publishedCurrency } from "./exchange";
import { appliesTo, ratedLevels, type Figure, type Level } from "./figure";
import type { Kpi } from "./kpi";
import { figuresAbout } from "./userBenchmarks/registry";
import { isPublished } from "./sources";
import { figureUnit, type Variant } from "./variant";

/** What RATING answers, best first; then too much of a good thing, and nothing to hold the value against. */
export const ratingWords = [
  "Best in class",
  "On target",
  "Better than average",
  "Industry average",
  "Near target",
  "Misses benchmark",
  "Overloaded",
  "No benchmark",
] as const;

export type RatingWord = (typeof ratingWords)[number];

/** What a value is held against. */
export interface RatingOptions {
  /** The source to hold the value against: a published one's key or an own one's name; left out = the KPI's default. */
  readonly source?: string;
  /** How the value was counted. Left out = the KPI's first variant. */
  readonly variant?: string;
  /** The currency of the value as an ISO code, where known. Published amounts are in US dollars. */
  readonly currency?: string;
  /** US dollars for one of that currency, as the user says. Without it, amounts in other currencies are not rated. */
  readonly rate?: number;
}

/** What tells in which currency a value is, and what that is worth. */
export type Money = Pick<RatingOptions, "currency" | "rate">;

/** True for amounts in another currency than the published figures', which say nothing about them without a rate. */
export function isForeign(kpi: Kpi, { currency, rate }: Money): boolean {
  return isOtherMoney(kpi, currency) && !isRate(rate);
}

function isOtherMoney(kpi: Kpi, currency: string | undefined): currency is string {
  return currency !== undefined && currency !== publishedCurrency && kpi.unit.startsWith("money");
}

/**
 * Every figure that a value of this currency may be held against: the user's own, and the published ones where they are
 * in its currency or a rate puts them into it.
 */
export function figuresFor(kpi: Kpi, { currency, rate }: Money): readonly Figure[] {
  const about = figuresAbout(kpi);
  if (!isOtherMoney(kpi, currency)) return about;
  if (!isRate(rate)) return about.filter(({ own }) => own);
  return about.map((figure) => exchanged(figure, figureUnit(kpi, figure), { currency, rate }));
}

/** The figures of one source, one per level. */
export type FiguresByLevel = Readonly<Partial<Record<Level, Figure>>>;

/**
 * The user's own source, the last saved one of several. Else the KPI's core source; else the first that publishes a
 * target; else the first that publishes anything. A source counts only where it publishes a figure about this way of
 * counting; undefined where nobody does.
 *
 * @throws where the KPI has no such variant
 */
export function defaultSource(kpi: Kpi, variant?: string, money: Money = {}): string | undefined {
  const publishing = applicableSources(kpi, variantOf(kpi, { variant }), money);
  const found =
    publishing.find(({ source }) => !isPublished(source)) ??
    publishing.find(({ source }) => source === kpi.core?.source) ??
    publishing.find(({ figures }) => figures.target) ??
    publishing[0];
  return found?.source;
}

/** Every source with figures that a variant may be held against; the user's own stand first. */
export function applicableSources(kpi: Kpi, variant: Variant, money: Money = {}): readonly Benchmark[] {
  const sources = [...new Set(figuresFor(kpi, money).map(({ source }) => source))];
  return sources.flatMap((source) => {
    const figures = figuresOf(kpi, source, variant, money);
    return figures ? [{ source, figures }] : [];
  });
}

/**
 * The figure at a level, of the named source or of any: the default source's, else the next one's. Where no variant is
 * named and nobody publishes the level about the first one, a figure about another.
 *
 * @throws where the KPI has no such variant
 */
export function figureAt(kpi: Kpi, level: Level, { source, variant }: RatingOptions): Figure | undefined {
  const counted = variantOf(kpi, { variant });
  const atLevel = figuresAbout(kpi).filter(
    (figure) => figure.level === level && (source === undefined || figure.source === source),
  );
  const fitting = atLevel.filter((figure) => isComparable(kpi, figure, counted));
  const candidates = fitting.length > 0 || variant !== undefined ? fitting : atLevel;
  const first = defaultSource(kpi, variant) ?? kpi.core?.source;
  return candidates.find((figure) => figure.source === first) ?? candidates[0];
}

/** The figures of a source that a variant may be held against, by level; undefined where there are none. */
export function figuresOf(kpi: Kpi, source: string, variant: Variant, money: Money = {}): FiguresByLevel | undefined {
  const found = figuresFor(kpi, money).filter(
    (figure) => figure.source === source && ratedLevels.has(figure.level) && isComparable(kpi, figure, variant),
  );
  if (!found.some((figure) => figure.level !== "warn")) return undefined;
  return Object.fromEntries(found.map((figure) => [figure.level, figure]));
}

/** A source with the figures that a value is held against. */
export interface Benchmark {
  readonly source: string;
  readonly figures: FiguresByLevel;
}

/**
 * What a value is held against: the figures of the named source, else those of the default source. Where no source was
 * named, a line above which another source warns of too much holds as well: nobody is called on target for a utilization
 * that a published source calls a way to burn-out. Figures that reach beyond such a line contradict it, and are the ones
 * that were chosen; a line that the user drew always holds.
 *
 * @example benchmarkOf(utilization, {}) warns above the line of another source; with { source } it does not
 * @throws where the KPI has no such variant
 */
export function benchmarkOf(kpi: Kpi, options: RatingOptions): Benchmark | undefined {
  const source = options.source ?? defaultSource(kpi, options.variant, options);
  const variant = variantOf(kpi, options);
  const figures = source && figuresOf(kpi, source, variant, options);
  if (!figures) return undefined;
  const line = kpi.better === "between" && !options.source ? upperWarning(kpi, variant, options) : undefined;
  const holds = line && (line.own || (!figures.warn && !reachesBeyond(figures, line)));
  return { source, figures: holds ? { ...figures, warn: { ...line, low: figures.warn?.low } } : figures };
}

function reachesBeyond(figures: FiguresByLevel, { high: line = Infinity }: Figure): boolean {
  return Object.values(figures).some(({ low, high }) => Math.max(low ?? line, high ?? line) > line);
}

function upperWarning(kpi: Kpi, variant: Variant, money: Money): Figure | undefined {
  const warnings = figuresFor(kpi, money).filter(({ level, high }) => level === "warn" && high !== undefined);
  return warnings.find((figure) => isComparable(kpi, figure, variant));
}

/**
 * The variant that is meant: the first where none is named.
 *
 * @throws where the KPI has no such variant
 */
export function variantOf(kpi: Kpi, { variant }: Pick<RatingOptions, "variant">): Variant {
  const found = variant === undefined ? kpi.variants[0] : kpi.variants.find(({ key }) => key === variant);
  if (!found) throw new Error(`${kpi.id} has no variant "${variant}"`);
  return found;
}

/** True where a figure may be held against a variant. */
export function isComparable(kpi: Kpi, figure: Figure, variant: Variant): boolean {
  return appliesTo(figure, variant, kpi.variants[0] ?? variant);
}
