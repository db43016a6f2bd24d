import { performance } from "node:perf_hooks";

/** The times of two ways to do the same, in milliseconds. */
export interface Comparison {
  readonly ours: number;
  readonly plain: number;
  readonly ratio: number;
  /** The ratios of the middle half of the pairs: "1.02-1.10". */
  readonly spread: string;
}

/**
 * Runs two ways alternately, so that whatever else the machine does falls on both alike. The ratio is the median of the
 * pairs' ratios, the times are the medians. The first runs, in which code is still being compiled, do not count.
 */
export function compare(ours: () => unknown, plain: () => unknown, runs: number): Comparison {
  const times: { readonly ours: number; readonly plain: number }[] = [];
  const warmUp = 4;
  for (let run = 0; run < runs + warmUp; run += 1) {
    const first = run % 2 === 0 ? timeOf(plain) : undefined;
    const own = timeOf(ours);
    const pair = { ours: own, plain: first ?? timeOf(plain) };
    if (run >= warmUp) times.push(pair);
  }
  return {
    ours: median(times.map((pair) => pair.ours)),
    plain: median(times.map((pair) => pair.plain)),
    ratio: median(times.map((pair) => pair.ours / pair.plain)),
    spread: spreadOf(times.map((pair) => pair.ours / pair.plain)),
  };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle half of some values. */
export function spreadOf(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(2);
  return `${at(0.25)}-${at(0.75)}`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
