import { billingCycles, wholeCycles } from "./vocabulary/billingCycles";
import { phraseMatcher, wordMeanings } from "./words";

/** "24 months", "every 2 years", "2-yearly", "3 jahre": how many of which. */
const counted = /(?:^|\D)(\d{1,3})[\s-]*(month|monat|mois|mes|maand|m[eê]s|year|yr|jahr|j[aä]hr|an|a[nñ]o|ano|jaar)/;

const cycles = billingCycles.map(([months, words]) => ({ months, names: phraseMatcher(words, "anywhere") }));
const yearly = wordMeanings({ year: wholeCycles });

/**
 * Months in a billing cycle, from words such as "Monthly", "Quarterly", "jährlich"; undefined for all other text.
 *
 * @example cycleMonths("every 2 years") // 24
 */
export function cycleMonths(label: string): number | undefined {
  const text = label.trim().toLowerCase();
  const [, number, unit] = counted.exec(text) ?? [];
  if (number !== undefined && unit !== undefined) {
    const months = Number(number) * (/^(?:mo|me|mê|maa)/.test(unit) ? 1 : 12);
    return months > 0 ? months : undefined;
  }
  return yearly(text) ? 12 : cycles.find(({ names }) => names(text))?.months;
}
