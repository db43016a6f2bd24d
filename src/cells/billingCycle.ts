import { billingCycles, paidOnce, wholeCycles } from "./vocabulary/billingCycles";
import { phraseMatcher, wordMeanings } from "./words";

/** "24 months", "every 2 years", "2-yearly", "3 jahre": how many of which. */
const counted = /(?:^|\D)(\d{1,3})[\s-]*(month|monat|mois|mes|maand|m[eê]s|year|yr|jahr|j[aä]hr|an|a[nñ]o|ano|jaar)/;

/** Durations as Microsoft's partner tools write them: "P1M", "P3Y". */
const isoDuration = /^p(\d{1,3})([my])$/;

const cycles = billingCycles.map(([months, words]) => ({ months, names: phraseMatcher(words, "anywhere") }));
const onceOf = wordMeanings({ once: paidOnce }, (word) =>
  word
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim(),
);
const yearly = wordMeanings({ year: wholeCycles });

/**
 * Months in a billing cycle, from words such as "Monthly", "Quarterly", "jährlich"; undefined for all other text.
 *
 * @example cycleMonths("every 2 years") // 24
 */
export function cycleMonths(label: string): number | undefined {
  const text = label.trim().toLowerCase();
  const [, number, unit] = isoDuration.exec(text) ?? counted.exec(text) ?? [];
  if (number !== undefined && unit !== undefined) {
    const months = Number(number) * (/^(?:mo|me|mê|maa|m$)/.test(unit) ? 1 : 12);
    return months > 0 ? months : undefined;
  }
  return yearly(text) ? 12 : cycles.find(({ names }) => names(text))?.months;
}

/** True for words in place of a billing cycle that say that a fee is paid only once: "One-Time", "einmalig". */
export function isPaidOnce(label: string): boolean {
  return onceOf(label) !== undefined;
}
