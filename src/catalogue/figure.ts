import type { SourceKey } from "./sources";
import type { Variant } from "./variant";

/**
 * average = what the industry does; target = what to aim for; best = best in class; warn = a line not to cross;
 * p25, p75 = the lines below which a quarter and three quarters of the peers lie; example = only an illustration.
 */
export type Level = "average" | "target" | "best" | "warn" | "p25" | "p75" | "example";

/** The levels that a value is rated by. */
export const ratedLevels: ReadonlySet<Level> = new Set<Level>(["average", "target", "best", "warn"]);

/** All levels, in the order in which they are listed. */
export const levels: readonly Level[] = ["average", "target", "best", "warn", "p25", "p75", "example"];

/**
 * A published figure, in the KPI's unit. `low` alone = at least, `high` alone = at most, both = a range, both the same =
 * one number. At the level `warn`, values below `low` and values above `high` are the ones warned of.
 */
export interface Figure {
  /** Key of a published source, or the name that a user gave to an own one. */
  readonly source: string;
  readonly level: Level;
  readonly low?: number;
  readonly high?: number;
  /** The published figure excludes its ends: "above 80 %", "under 4 hours". */
  readonly exclusive?: boolean;
  /** What the source ties the figure to, e.g. "level 1 tickets". */
  readonly condition?: string;
  /** Keys of the variants it may be held against; left out = the first variant and those marked comparable. */
  readonly variants?: readonly string[];
  /** A figure that a user added: held against every variant that it does not leave out, its money in the user's currency. */
  readonly own?: true;
  /** The rate by which a published amount was put into another currency than US dollars. */
  readonly exchange?: Exchange;
}

/** What the user says a currency is worth. */
export interface Exchange {
  /** An ISO code. */
  readonly currency: string;
  /** US dollars for one of it. */
  readonly rate: number;
}

/** A figure as a KPI's file states it, about variants of that KPI. */
export interface PublishedFigure<Key extends string = string> extends Figure {
  readonly source: SourceKey;
  readonly variants?: readonly Key[];
  readonly own?: undefined;
}

/** Which way is better; "between" = too much is as bad as too little. */
export type Better = "higher" | "lower" | "between";

/** True where a figure may be held against a variant of its KPI. */
export function appliesTo(figure: Figure, variant: Variant, first: Variant): boolean {
  if (figure.variants) return figure.variants.includes(variant.key);
  if (variant.unit) return false;
  return figure.own === true || variant.key === first.key || variant.comparable === true;
}

/**
 * The end of a figure that is easier to reach, in the KPI's unit: the low one where more is better, the high one where
 * less is better; the only one where there is only one. NaN for a figure without ends.
 *
 * @example easierEnd({ low: 4, high: 8 }, "lower") // 8
 */
export function easierEnd(figure: Pick<Figure, "low" | "high">, better: Better): number {
  const end = better === "lower" ? (figure.high ?? figure.low) : (figure.low ?? figure.high);
  return end ?? Number.NaN;
}
