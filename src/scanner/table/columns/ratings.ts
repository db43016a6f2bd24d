import type { Cell } from "../../../cells/cell";
import { toPromoterGroup, toWrittenScore } from "../../../cells/promoterAnswer";
import { toWrittenRating } from "../../../cells/rating";
import { isRatingWord, isUnansweredSurvey } from "../../../cells/surveyAnswer";
import { readCategories } from "./categories";
import type { CategoryColumn, ColumnPlace, NumberColumn } from "./column";
import { readNumbers } from "./numbers";
import { profileColumn } from "./profile";

/** Ratings: numbers where more of them are numbers, written with their scale or not, than words for good and bad. */
export function readRatings(cells: readonly Cell[], place: ColumnPlace): NumberColumn | CategoryColumn {
  const profile = profileColumn(cells);
  const written = profile.count((cell) => toWrittenRating(cell) !== undefined);
  if (profile.counts.numbers + written < profile.count(isRatingWord)) return readCategories(cells, place);
  const scaleEnds = new Float64Array(cells.length).fill(NaN);
  const numbers = cells.map((cell, row) => {
    if (isUnansweredSurvey(cell)) return "";
    const { rating, of } = toWrittenRating(cell) ?? {};
    if (of !== undefined) scaleEnds[row] = of;
    return rating ?? cell;
  });
  const column = readNumbers(numbers, place);
  return written === 0 ? column : { ...column, scaleEnds, obstacle: obstacleOf(place) };
}

/** Answers to the promoter question: numbers, or the groups that they were sorted into. */
export function readScores(cells: readonly Cell[], place: ColumnPlace): NumberColumn | CategoryColumn {
  const profile = profileColumn(cells);
  const grouped = profile.count((cell) => toPromoterGroup(cell) !== undefined);
  if (grouped > profile.counts.numbers) return readCategories(cells, place);
  const written = profile.count((cell) => toWrittenScore(cell) !== undefined);
  const numbers = cells.map((cell) => (isUnansweredSurvey(cell) ? "" : (toWrittenScore(cell) ?? cell)));
  const column = readNumbers(numbers, place);
  return written === 0 ? column : { ...column, obstacle: obstacleOf(place) };
}

function obstacleOf({ heading }: ColumnPlace): string {
  return `"${heading}" holds answers as text, which formulas don't count`;
}
