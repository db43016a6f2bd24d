import { benchmarkOf, type FiguresByLevel, type RatingOptions } from "./benchmark";
import { easierEnd, type Better, type Figure } from "./figure";
import type { Kpi } from "./kpi";
import { targetCeiling } from "./ratingWord";

/** A published line on an axis on which more is better, with the score of a value that just reaches it. */
export interface Point {
  readonly line: number;
  readonly score: number;
}

/**
 * 0 to 100, linear between the published lines: the average is worth 60, the target 80, best in class 100; where no best
 * level is published the target is worth 100. The score is 0 at a value of 0, for KPIs where less is better at twice the
 * easiest line, and where that line is 0 or below as far from it as the best one on the other side. Over a warning line
 * the score falls again, and so it does over a target that ends below such a line. undefined where there is no benchmark.
 *
 * @example score(fcr, 0.74) // 60: the published average
 * @throws where the KPI has no such variant
 */
export function score(kpi: Kpi, value: number, options: RatingOptions = {}): number | undefined {
  const benchmark = benchmarkOf(kpi, options);
  if (!benchmark || !Number.isFinite(value)) return undefined;
  const { points, limit, room, atLimit } = scoreLines(kpi, benchmark.figures);
  if (value <= limit) return scoreOn(points, towardsBetter(value, kpi.better));
  return atLimit * Math.max(0, 1 - (value - limit) / room);
}

/** What a score is read from: lines towards the better, and how fast it falls above a limit. */
export interface ScoreLines {
  readonly points: readonly Point[];
  /** Infinity where nothing warns of too much; `room` and `atLimit` then mean nothing. */
  readonly limit: number;
  readonly room: number;
  readonly atLimit: number;
}

/** The lines of one source's figures. */
export function scoreLines({ better }: Kpi, figures: FiguresByLevel): ScoreLines {
  const points = pointsOf(figures, better);
  const warned = (better === "between" ? figures.warn?.high : undefined) ?? Infinity;
  const limit = targetCeiling(figures, better) ?? warned;
  const room = warned - easierEnd(figures.target ?? figures.best ?? figures.warn ?? {}, better);
  return { points, limit, room, atLimit: scoreOn(points, limit) };
}

function towardsBetter(value: number, better: Better): number {
  return better === "lower" ? -value : value;
}

/** The zero point and the published lines, each further than the one before. */
function pointsOf({ average, target, best }: FiguresByLevel, better: Better): readonly Point[] {
  const point = (figure: Figure | undefined, worth: number): Point[] =>
    figure ? [{ line: towardsBetter(easierEnd(figure, better), better), score: worth }] : [];
  const published = [...point(average, 60), ...point(target, best ? 80 : 100), ...point(best, 100)];
  const lines = published.filter(({ line }, index) => published.slice(index + 1).every((later) => line < later.line));
  return [{ line: zeroLine(lines, better), score: 0 }, ...lines];
}

function zeroLine(lines: readonly Point[], better: Better): number {
  const easiest = lines[0]?.line ?? 0;
  const hardest = lines[lines.length - 1]?.line ?? 0;
  if (better !== "lower" && easiest > 0) return 0;
  if (better === "lower" && easiest < 0) return 2 * easiest;
  return 2 * easiest - hardest;
}

function scoreOn(points: readonly Point[], at: number): number {
  const next = points.findIndex(({ line }) => at < line);
  if (next === 0) return 0;
  const [from, to] = next < 0 ? points.slice(-2) : points.slice(next - 1, next + 1);
  if (!from || !to || from.line === to.line) return next < 0 ? 100 : 0;
  const reached = from.score + ((at - from.line) / (to.line - from.line)) * (to.score - from.score);
  return Math.min(100, Math.max(0, reached));
}
