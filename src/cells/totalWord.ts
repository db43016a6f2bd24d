import { normalizeLabel } from "./text";
import { totalEnds, totalPrefixes, totalStarts, totalWords } from "./vocabulary/totals";
import { listWords } from "./vocabulary/words";
import { phraseMatcher } from "./words";

const longestTotal = 24;
const longestLabel = 60;
const prefixes = listWords(totalPrefixes);

/** The words, and each of them behind "grand", "sub" and "overall": "sub total", "subtotal". */
const withPrefixes = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, ...prefixes.flatMap((prefix) => [`${prefix} ${word}`, `${prefix}${word}`])]);

const totals = new Set(withPrefixes(listWords(totalWords)).map(normalizeLabel));
/** The first letters of such words: most cells of a large column are told apart by them. */
const beginnings = new Set([...totals].map((word) => word.slice(0, 2)));

/** True for a word that heads a line of totals or averages in one of the six languages: "Total:", "Zwischensumme". */
export function isTotalWord(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first <= 32 || first === 160) return text.trim() !== text && isTotalWord(text.trim());
  if (text.length > longestTotal) return false;
  return beginnings.has(normalizeLabel(text.slice(0, 2))) && totals.has(normalizeLabel(text));
}

const starts = phraseMatcher({ All: withPrefixes(listWords(totalStarts)).join() }, "start");
const ends = phraseMatcher(totalEnds, "end");

/** True for a label that may head a line of totals ("Ann Total", "Total MRR") or be a name ("Total Energy"): sums decide. */
export function speaksOfTotal(text: string): boolean {
  return text.length <= longestLabel && (starts(text) || ends(text));
}
