const totalWords =
  /^(?:(?:grand|sub|overall)[\s-]*)?(?:totals?|sum|average|avg|mean|count|summe|gesamt(?:summe)?|zwischensumme|durchschnitt|anzahl|sous[\s-]total|total g[eé]n[eé]ral|moyenne|somme|suma|promedio|soma|m[eé]dia|totaal|subtotaal|eindtotaal|gemiddelde)\s*:?$/i;

/** True for a word that heads a line of totals or averages in one of the six languages. */
export function isTotalWord(text: string): boolean {
  if (text.length > 24) return false;
  const first = text.charCodeAt(0) | 32;
  // Letters only: most cells of a large column are told apart by their first character.
  return first >= 97 && first <= 122 ? totalWords.test(text.trim()) : false;
}
