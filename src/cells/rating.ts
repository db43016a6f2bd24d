import { starWords, scaleWords } from "./vocabulary/ratings";
import { shortText } from "./text";
import { listWords } from "./vocabulary/words";

/** A rating with the highest possible one, where the cell names it. */
export interface WrittenRating {
  readonly rating: number;
  readonly of?: number;
}

const alternatives = (words: Parameters<typeof listWords>[0]): string => listWords(words).join("|");
const ofScale = new RegExp(`^(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:${alternatives(scaleWords)})\\s*(\\d{1,3})$`, "i");
const stars = new RegExp(`^(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:${alternatives(starWords)})$`, "iu");
const drawn = /^([\u2605\u2b50*]+)([\u2606]*)$/u;
/** "4 (good)" */
const explained = /^(\d{1,2}(?:[.,]\d+)?)\s*\(\D+\)$/;

/**
 * A rating that is written with its scale or drawn: "4/5", "4 out of 5", "4 stars", "\u2605\u2605\u2605\u2605\u2606", "4 (good)".
 * Plain numbers and words are none.
 */
export function toWrittenRating(cell: unknown): WrittenRating | undefined {
  const text = typeof cell === "string" ? shortText(cell)?.replace(/\ufe0f/g, "") : undefined;
  if (!text) return undefined;
  const [, filled, empty = ""] = drawn.exec(text) ?? [];
  if (filled !== undefined) return { rating: filled.length, ...(empty && { of: filled.length + empty.length }) };
  const [, rating, of] = ofScale.exec(text) ?? stars.exec(text) ?? explained.exec(text) ?? [];
  if (rating === undefined) return undefined;
  return { rating: Number(rating.replace(",", ".")), ...(of !== undefined && { of: Number(of) }) };
}
