const totalWords =
  /^(?:(?:grand|sub|overall)[\s-]*)?(?:totals?|sum|average|avg|mean|count|summe|gesamt(?:summe)?|zwischensumme|durchschnitt|anzahl|sous[\s-]total|total g[eé]n[eé]ral|moyenne|somme|suma|promedio|soma|m[eé]dia|totaal|subtotaal|eindtotaal|gemiddelde)\s*:?$/i;

/** The letters that such words begin with: most cells of a large column are told apart by their first. */
const firstLetters = new Set([..."acdegmopstz"].map((letter) => letter.charCodeAt(0)));

/** True for a word that heads a line of totals or averages in one of the six languages. */
export function isTotalWord(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first <= 32 || first === 160) return text.trim() !== text && isTotalWord(text.trim());
  if (text.length > 24) return false;
  return firstLetters.has(first | 32) && totalWords.test(text.trim());
}

const withTotal =
  /^(?:(?:grand|sub|overall)[\s-]*)?(?:totals?|sum|summe|gesamt|zwischensumme|sous[\s-]total|suma|soma|totaal|subtotaal)\b|\b(?:(?:sub)?totals?|summe|gesamt|totaal|subtotaal)\s*:?$/i;

/** True for a label that may head a line of totals ("Ann Total", "Total MRR") or be a name ("Total Energy"): sums decide. */
export function speaksOfTotal(text: string): boolean {
  return text.length <= 60 && withTotal.test(text.trim());
}
