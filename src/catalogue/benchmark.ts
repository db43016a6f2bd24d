import { appliesTo, type Figure, type Level } from "./figure";
import type { Kpi } from "./kpi";
import { figuresAbout } from "./userBenchmarks/registry";
import { isPublished } from "./sources";
import type { Variant } from "./variant";

/** What RATING answers, best first; then too much of a good thing, and nothing to hold the value against. */
export type RatingWord =
  "Best in class" | "On target" | "Industry average" | "Below benchmark" | "Overloaded" | "No benchmark";

/** What a value is held against. */
export interface RatingOptions {
  /** The source to hold the value against: a published one's key or an own one's name; left out = the KPI's default. */
  readonly source?: string;
  /** How the value was counted. Left out = the KPI's first variant; with a source alone, whatever the source publishes. */
  readonly variant?: string;
  /** The currency of the value as an ISO code, where known. Published amounts are in US dollars. */
  readonly currency?: string;
}

/** Published amounts are in this currency. */
const publishedCurrency = "USD";

/** True for amounts in another currency than the published figures', which say nothing about them. */
export function isForeign(kpi: Kpi, currency: string | undefined): boolean {
  return currency !== undefined && currency !== publishedCurrency && kpi.unit.startsWith("money");
}

/** The figures of one source, one per level. */
export type FiguresByLevel = Readonly<Partial<Record<Level, Figure>>>;

/**
 * The user's own source first, the last saved one of several. Else the source that publishes both an average and a best
 * level, else the one that treats the KPI as core, else the first that publishes a figure. Where several publish both
 * levels, the core one among them goes first. undefined where nobody publishes a figure about this way of counting.
 *
 * @throws where the KPI has no such variant
 */
export function defaultSource(kpi: Kpi, variant?: string): string | undefined {
  const counted = variantOf(kpi, { variant });
  const keys = [...new Set(figuresAbout(kpi).map((figure) => figure.source))];
  const publishing = keys.filter((key) => figuresOf(kpi, key, counted));
  const own = publishing.find((key) => !isPublished(key));
  if (own !== undefined) return own;
  const both = publishing.filter((key) => {
    const figures = figuresOf(kpi, key, counted);
    return figures?.average && figures.best;
  });
  const candidates = both.length > 0 ? both : publishing;
  return candidates.find((key) => key === kpi.core) ?? candidates[0];
}

/** The figures of a source that a variant may be held against, by level; undefined where there are none. */
export function figuresOf(kpi: Kpi, source: string, variant: Variant | undefined): FiguresByLevel | undefined {
  const found = figuresAbout(kpi).filter(
    (figure) => figure.source === source && figure.level !== "example" && isComparable(kpi, figure, variant),
  );
  if (!found.some((figure) => figure.level !== "warn")) return undefined;
  // Without a variant, a source that publishes the same level about several of them has no single answer.
  if (new Set(found.map((figure) => figure.level)).size < found.length) return undefined;
  return Object.fromEntries(found.map((figure) => [figure.level, figure]));
}

/** A source with the figures that a value is held against. */
export interface Benchmark {
  readonly source: string;
  readonly figures: FiguresByLevel;
}

/**
 * What a value is held against: the figures of the named source, else those of the default source. Where no source was
 * named, a line above which another source warns of too much holds as well: nobody is called best in class for a
 * utilization that a published source calls a way to burn-out. Figures that reach beyond such a line contradict it, and
 * are the ones that were chosen.
 *
 * @example benchmarkOf(utilization, {}) warns above the line of another source; with { source } it does not
 * @throws where the KPI has no such variant
 */
export function benchmarkOf(kpi: Kpi, options: RatingOptions): Benchmark | undefined {
  const source = options.source ?? defaultSource(kpi, options.variant);
  const variant = variantOf(kpi, options);
  const figures = source && figuresOf(kpi, source, variant);
  if (!figures || (isPublished(source) && isForeign(kpi, options.currency))) return undefined;
  const warn = kpi.better === "between" && !options.source && !figures.warn && upperWarning(kpi, variant);
  return { source, figures: warn && !reachesBeyond(figures, warn) ? { ...figures, warn } : figures };
}

function reachesBeyond(figures: FiguresByLevel, { high: line = Infinity }: Figure): boolean {
  return Object.values(figures).some(({ low, high }) => Math.max(low ?? line, high ?? line) > line);
}

function upperWarning(kpi: Kpi, variant: Variant | undefined): Figure | undefined {
  const warnings = figuresAbout(kpi).filter(({ level, high }) => level === "warn" && high !== undefined);
  const found = warnings.find((figure) => isComparable(kpi, figure, variant));
  return found && { ...found, low: undefined };
}

/**
 * The variant that is meant; undefined = any that the named source publishes a figure about.
 *
 * @throws where the KPI has no such variant
 */
export function variantOf(kpi: Kpi, { source, variant }: RatingOptions): Variant | undefined {
  if (variant === undefined) return source ? undefined : kpi.variants[0];
  const found = kpi.variants.find((one) => one.key === variant);
  if (!found) throw new Error(`${kpi.id} has no variant "${variant}"`);
  return found;
}

/** True where a figure may be held against a variant; against "any" always. */
export function isComparable(kpi: Kpi, figure: Figure, variant: Variant | undefined): boolean {
  const first = kpi.variants[0];
  return !variant || !first || appliesTo(figure, variant, first);
}
