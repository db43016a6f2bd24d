import type { RecognisedRegion } from "../../scanner/result/finding";
import type { Answers } from "../port";

/** A column of a table as the pane lists it. */
export interface ListedColumn {
  /** "C: Opened (dates)" */
  readonly name: string;
  /** The answer that corrects it. */
  readonly question: string;
  /** What it is taken for: what was chosen since, else what the scan found. */
  readonly value: string;
}

export const notUsed = "none";

/** What a column holds, in words. */
const typeWords: Readonly<Record<string, string>> = {
  key: "text",
  time: "dates",
  duration: "durations",
  number: "numbers",
  flag: "yes or no",
  state: "states",
  rating: "ratings",
};

/** The columns that a table's values rest on. */
export function usedColumns({ columns }: RecognisedRegion, answers: Answers): readonly ListedColumn[] {
  return columns.flatMap(({ column, heading, type, role, answer: question }) =>
    question === undefined
      ? []
      : [{ name: `${column}: ${heading} (${typeWords[type] ?? type})`, question, value: answers[question] ?? role }],
  );
}

/** The columns that were taken for nothing. */
export function unusedColumns({ unused = [] }: RecognisedRegion, answers: Answers): readonly ListedColumn[] {
  return unused.map(({ column, heading, looks, answer: question }) => ({
    name: `${column}: ${heading} (${looks})`,
    question,
    value: answers[question] ?? notUsed,
  }));
}
