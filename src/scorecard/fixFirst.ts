import { evaluateLines, type Line } from "./lines";
import type { Scorecard, ScorecardRow } from "./scorecard";

/** The KPIs to work on first: those whose gap costs most a year, then those that miss their target by the largest share. */
export function fixFirst(scorecard: Scorecard, most = 3): readonly ScorecardRow[] {
  return firstLines(evaluateLines(scorecard).lines, most).map(({ entry }) => entry);
}

/** The lines of rank 1 to `most`. */
export function firstLines(lines: readonly Line[], most = 3): readonly Line[] {
  return lines.filter(({ rank }) => rank !== undefined && rank <= most).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}
