import { columnOf, type RecordTable } from "../../table/records/table";
import type { Measured } from "../shared/measurement";
import { surveyPoints } from "./surveyPoints";
import { ratingScale } from "./ratingScale";
import { ratingWords } from "./ratingWords";

/** Satisfaction from survey answers: points of possible points, ratings on a scale, or good and bad. */
export function satisfaction(table: RecordTable): Measured[] {
  const points = surveyPoints(table);
  if (points.length > 0) return points;
  const rating = columnOf(table, "rating");
  if (!rating) return [];
  return rating.type === "category" ? ratingWords(table, rating) : ratingScale(table, rating);
}
