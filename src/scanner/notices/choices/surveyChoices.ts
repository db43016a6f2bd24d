import { plural } from "../../../cells/plural";
import { declareChoice, type Place } from "./declare";

interface ZeroFields extends Place {
  readonly column: string;
  readonly rows: number;
}

/** What is decided about answers to surveys. */
export const surveyChoices = {
  /** Whether a rating of 0 was given, or stands for no answer. */
  zeroRatings: declareChoice({
    kind: "rows",
    id: ({ table }: ZeroFields) => `zeros:${table}:rating`,
    options: ({ rows }) => [
      {
        value: "leave",
        label: "No answer: leave them out",
        told: `without the ${plural(rows, "rating")} of 0`,
      },
      { value: "count", label: "The worst rating: count them", told: `with the ${plural(rows, "rating")} of 0` },
    ],
    message: ({ sheet, column, rows }, taken) =>
      `${plural(rows, "rating")} of 0 in "${column}" on sheet "${sheet}" ${taken === "count" ? (rows === 1 ? "counts as the worst" : "count as the worst") : rows === 1 ? "stands for no answer and is left out" : "stand for no answer and are left out"}.`,
    question: ({ sheet, column, rows }) =>
      `"${column}" on sheet "${sheet}" holds ${plural(rows, "rating")} of 0. ${rows === 1 ? "Does it stand" : "Do they stand"} for no answer, or for the worst rating?`,
    example: { fields: { sheet: "Survey", table: "Survey!A1", column: "Rating", rows: 12 }, taken: "leave" },
  }),
} as const;
