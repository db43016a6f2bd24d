import { toWrittenRating } from "./rating";
import { shortText } from "./text";
import { promoterGroups } from "./vocabulary/promoterGroups";
import { wordMeanings } from "./words";

export type PromoterGroup = keyof typeof promoterGroups;

const groupOf = wordMeanings(promoterGroups);
/** "10 - Extremely likely" */
const labelled = /^(\d{1,2})\s*[-\u2013:.]\s*\p{L}/u;

/** The group that a word puts an answer into, as surveys write it beside or in place of the score: "Promoter", "Detractors". */
export function toPromoterGroup(cell: unknown): PromoterGroup | undefined {
  return typeof cell === "string" ? groupOf(shortText(cell) ?? "") : undefined;
}

/** An answer from 0 to 10 that is written with its scale or with a word: "9/10", "10 - Extremely likely". */
export function toWrittenScore(cell: unknown): number | undefined {
  if (typeof cell !== "string") return undefined;
  const score = labelled.exec(shortText(cell) ?? "")?.[1];
  if (score !== undefined) return Number(score);
  const { rating, of = 10 } = toWrittenRating(cell) ?? {};
  return of === 10 ? rating : undefined;
}
