import { normalizeKey } from "../../cells/text";
import type { Figure, Level } from "../figure";
import type { Kpi } from "../kpi";

/** Levels that a user can give a figure for; an example is no figure to be held against. */
export type UserBenchmarkLevel = Exclude<Level, "example">;

/** In the order in which they are listed. */
export const userBenchmarkLevels: readonly UserBenchmarkLevel[] = ["average", "target", "best", "warn", "p25", "p75"];

/** A figure that a user added, under a source that the user named. Held against every variant unless `variants` names some. */
export interface UserBenchmark extends Figure {
  /** Id of the KPI, e.g. "UTILIZATION". */
  readonly kpi: string;
  readonly level: UserBenchmarkLevel;
  readonly own: true;
}

/** Whether a user can add figures about a KPI: it is one that gives a single number. */
export function takesUserBenchmarks(kpi: Kpi): boolean {
  return kpi.area !== "benchmarks" && kpi.result === "number";
}

/** True where two figures would answer the same question: one source, KPI and level, and a variant in common. */
export function sameAnswer(one: UserBenchmark, other: UserBenchmark): boolean {
  return (
    one.kpi === other.kpi &&
    one.level === other.level &&
    sameSource(one.source, other.source) &&
    (!one.variants || !other.variants || one.variants.some((key) => other.variants?.includes(key)))
  );
}

/** Whether two names mean one source: compared without case and spaces around them. */
export function sameSource(one: string, other: string): boolean {
  return normalizeKey(one) === normalizeKey(other);
}

/** The list with a figure saved last, in place of the one that was edited and of whatever would answer the same. */
export function withFigure(
  figures: readonly UserBenchmark[],
  figure: UserBenchmark,
  replaced?: UserBenchmark,
): readonly UserBenchmark[] {
  return [...figures.filter((one) => !sameAnswer(one, figure) && !(replaced && isFigure(one, replaced))), figure];
}

/** The list without a figure. */
export function withoutFigure(figures: readonly UserBenchmark[], figure: UserBenchmark): readonly UserBenchmark[] {
  return figures.filter((one) => !isFigure(one, figure));
}

/** True where two figures stand for the same line of the list, whatever their numbers. */
export function isFigure(one: UserBenchmark, other: UserBenchmark): boolean {
  return sameAnswer(one, other) && String(one.variants) === String(other.variants);
}
