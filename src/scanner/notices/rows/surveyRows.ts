import { rowReason, has, is, type About } from "./rowReason";

const row: About = { noun: "row" };
const unusableRow = { noun: "row", unusable: true } as const;

/** Answers to surveys that don't count, and why. */
export const surveyRows = {
  noScore: rowReason(
    "unanswered",
    row,
    (who, one, { what }: { what: "score" | "rating" }) => `${who} ${has(one)} no ${what}`,
    { what: "score" },
  ),
  scoreOutside: rowReason(
    "unreadable",
    { noun: "score", unusable: true },
    (who, one) => `${who} ${one ? "lies" : "lie"} outside 0 to 10`,
    {},
  ),
  noPromoterGroup: rowReason(
    "unknown",
    unusableRow,
    (who, one) => `${who} ${one ? "names" : "name"} neither promoter, passive nor detractor`,
    {},
  ),
  zeroRating: rowReason(
    "zero",
    { noun: "rating" },
    (who, one) => `${who} ${is(one)} 0, which stands for no answer`,
    {},
  ),
  ratingOffScale: rowReason(
    "unreadable",
    { noun: "rating", unusable: true },
    (who, one, { scale }: { scale: number }) => `${who} ${one ? "lies" : "lie"} off the scale of ${scale}`,
    { scale: 5 },
  ),
  otherQuestion: rowReason(
    "other-question",
    row,
    (who, one) => `${who} ${one ? "answers" : "answer"} another question`,
    {},
  ),
  surveyUnanswered: rowReason(
    "unanswered",
    { noun: "survey" },
    (who, one) => `${who} ${one ? "was" : "were"} not answered`,
    {},
  ),
  neitherGoodNorBad: rowReason(
    "unknown",
    unusableRow,
    (who, one) => `${who} ${one ? "says" : "say"} neither good nor bad`,
    {},
  ),
} as const;
