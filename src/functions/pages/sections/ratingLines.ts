import type { FiguresByLevel, RatingWord } from "../../../catalogue/benchmark";
import { easierEnd, type Figure } from "../../../catalogue/figure";
import { formatFigure } from "../../../catalogue/format";
import type { Kpi } from "../../../catalogue/kpi";

/** A word of RATING and the values that get it. */
export interface RatingLine {
  readonly word: RatingWord;
  readonly line: string;
}

/** The words that a value can get from the figures of one source, best first, each with its line. */
export function ratingLines(kpi: Kpi, { warn, best, target, average }: FiguresByLevel): readonly RatingLine[] {
  const lines: RatingLine[] = [];
  if (kpi.better === "between" && warn?.high !== undefined) {
    lines.push({ word: "Overloaded", line: formatFigure({ level: "warn", high: warn.high }, kpi.unit) });
  }
  if (best) lines.push({ word: "Best in class", line: lineOf(kpi, best) });
  if (target) lines.push({ word: "On target", line: lineOf(kpi, target) });
  if (average) lines.push({ word: "Industry average", line: lineOf(kpi, average) });
  return [...lines, { word: "Below benchmark", line: "everything else" }];
}

/** The easier end of a figure as a line that is reached or not. */
function lineOf({ better, unit }: Kpi, figure: Figure): string {
  const end = easierEnd(figure, better);
  const { exclusive, level } = figure;
  return formatFigure(better === "lower" ? { level, exclusive, high: end } : { level, exclusive, low: end }, unit);
}
