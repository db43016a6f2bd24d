import type { Cell } from "../../../cells/cell";
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
  const ends = new Set<number>();
  const numbers = cells.map((cell) => {
    if (isUnansweredSurvey(cell)) return "";
    const { rating, of } = toWrittenRating(cell) ?? {};
    if (of !== undefined) ends.add(of);
    return rating ?? cell;
  });
  const column = readNumbers(numbers, place);
  if (written === 0) return column;
  const obstacle = `"${place.heading}" holds ratings as text, which formulas don't count`;
  return { ...column, scaleEnds: [...ends], obstacle };
}
