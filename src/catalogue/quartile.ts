import { figuresFor, isComparable, variantOf, type RatingOptions } from "./benchmark";
import { easierEnd, type Better, type Figure, type Level } from "./figure";
import { formatFigure } from "./format";
import type { Kpi } from "./kpi";
import { titleOf } from "./sources";
import { figureUnit } from "./variant";

/** Where a value stands among the peers of one source. */
export interface Quartile {
  readonly source: string;
  /** "top quartile", "second quartile", "third quartile", "bottom quartile"; without a median "middle half". */
  readonly words: string;
  /** The lines between the quartiles as they are read: "74 %, 85 %". */
  readonly lines: string;
}

/**
 * The quartile of a value by the last saved source that knows quartiles about this way of counting; a value on a line
 * belongs to the better side. undefined where no source knows both outer lines.
 *
 * @throws where the KPI has no such variant
 */
export function quartileOf(kpi: Kpi, value: number, options: RatingOptions = {}): Quartile | undefined {
  if (!Number.isFinite(value)) return undefined;
  const variant = variantOf(kpi, options);
  const fitting = figuresFor(kpi, options).filter((figure) => isComparable(kpi, figure, variant));
  for (const source of new Set(fitting.map((figure) => figure.source))) {
    if (options.source !== undefined && options.source !== source) continue;
    const at = (level: Level) => fitting.find((figure) => figure.source === source && figure.level === level);
    const [lower, median, upper] = [at("p25"), at("average"), at("p75")];
    if (!lower || !upper) continue;
    const lines = [lower, ...(median ? [median] : []), upper];
    const shown = lines.map((figure) => formatFigure({ ...figure, level: "p25" }, figureUnit(kpi, figure)));
    return { source, words: wordsFor(value, lines, kpi.better), lines: shown.join(", ") };
  }
  return undefined;
}

/** "top quartile of "Peers 2026" (quartiles at 74 %, 85 %)" */
export function quartileWords({ source, words, lines }: Quartile): string {
  return `${words} of "${titleOf(source)}" (quartiles at ${lines})`;
}

function wordsFor(value: number, lines: readonly Figure[], better: Better): string {
  const reached = lines.filter((line) => {
    const end = easierEnd(line, better);
    return better === "lower" ? value <= end : value >= end;
  }).length;
  if (reached === lines.length) return "top quartile";
  if (reached === 0) return "bottom quartile";
  if (lines.length === 2) return "middle half";
  return reached === 2 ? "second quartile" : "third quartile";
}
