import { ratingWords, type RatingWord } from "../catalogue/benchmark";
import { formatValue } from "../catalogue/format";
import { consensusWords, countMet } from "../catalogue/consensus";
import { quartileWords } from "../catalogue/quartile";
import { plural, thousands } from "../cells/plural";
import type { LeftOut } from "../scanner/result/finding";
import type { ScorecardArea, ScorecardRow } from "../scorecard/scorecard";

/** "19,351 rows used, 1,418 left out". */
export function rowsSentence(rowsUsed: number, leftOut: readonly LeftOut[]): string {
  const out = leftOut.reduce((sum, { rows }) => sum + rows, 0);
  const used = `${plural(rowsUsed, "row")} used`;
  return out > 0 ? `${used}, ${thousands(out)} left out` : used;
}

/**
 * Share done for a progress bar, 0 to 1. Undefined when all that is known of is done: the scan goes on to sheets whose
 * size it does not know yet, and a bar that is full would say that it had ended.
 */
export function fraction(done: number, total: number): number | undefined {
  return done < total ? done / total : undefined;
}

/** How many rows got each rating, best first; ratings that nobody got are left out. */
export function ratingCounts(areas: readonly ScorecardArea[]): readonly { rating: RatingWord; rows: number }[] {
  const rows = areas.flatMap((area) => area.rows);
  return ratingWords
    .map((rating) => ({ rating, rows: rows.filter((row) => row.rating === rating).length }))
    .filter((counted) => counted.rows > 0);
}

/** A range as people write it: "Tickets!J2:J20770" for "Tickets!$J$2:$J$20770". A sheet's name may hold a $ of its own. */
export function plainRange(range: string): string {
  const split = range.lastIndexOf("!") + 1;
  return range.slice(0, split) + range.slice(split).replaceAll("$", "");
}

/** What is behind a row, one sentence each: what was left out, where its benchmark comes from or why it has none. */
export function rowDetails(row: ScorecardRow): readonly string[] {
  const { leftOut, sourceTitle, assessment, consensus, quartile, sheetTarget, unit } = row;
  const target = sheetTarget
    ? `Your target: ${formatValue(sheetTarget.value, unit)}, from ${plainRange(sheetTarget.cell)}`
    : "";
  const source = sourceTitle && `Benchmark from ${sourceTitle}`;
  return [
    ...leftOut.map(({ message }) => message),
    target,
    source,
    consensusWords(consensus),
    quartile ? `Among peers: ${quartileWords(quartile)}` : "",
    assessment.reason ?? "",
  ].filter((sentence) => sentence !== "");
}

/** "meets 2 of 3 sources". */
export function sourcesMet({ consensus }: Pick<ScorecardRow, "consensus">): string {
  return `meets ${countMet(consensus)} of ${plural(consensus.length, "source")}`;
}
