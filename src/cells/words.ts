import { normalizeLabel } from "./text";
import { listWords, type Words } from "./vocabulary/words";

/**
 * A lookup of what a word means, by lists of words for each meaning. Words are compared as labels unless `normalize` says
 * otherwise; a word in two lists has the later meaning.
 *
 * @example wordMeanings({ yes: { English: "met" }, no: { English: "missed" } })(" MET ") // "yes"
 */
export function wordMeanings<Meaning extends string>(
  lists: Readonly<Record<Meaning, Words>>,
  normalize: (text: string) => string = normalizeLabel,
): (text: string) => Meaning | undefined {
  const meanings = new Map<string, Meaning>();
  for (const meaning of Object.keys(lists) as Meaning[])
    for (const word of listWords(lists[meaning])) meanings.set(normalize(word), meaning);
  return (text) => meanings.get(normalize(text));
}

/** The words as one alternative of a pattern, the longest first; what means something in patterns stands for itself. */
export function oneOfWords(words: Words): string {
  const forms = listWords(words).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+"));
  return forms.sort((a, b) => b.length - a.length).join("|");
}

/** Longer text is a note and names nothing. */
const longestPhrase = 80;

/**
 * A test whether one of the words stands in a text, as whole words without case, accents and punctuation. `*` in a word
 * stands for any letters, digits and underscores.
 *
 * @example phraseMatcher({ English: "plan" }, "anywhere")("Plan/actual") // true, but false for "Plant"
 */
export function phraseMatcher(words: Words, where: "start" | "end" | "anywhere"): (text: string) => boolean {
  const forms = listWords(words).map((word) => word.split("*").map(phraseOf).join("[\\p{L}\\p{N}_]*"));
  const [before, behind] = [where === "start" ? "^" : "(?<![^ ])", where === "end" ? "$" : "(?![^ ])"];
  const pattern = new RegExp(`${before}(?:${forms.join("|")})${behind}`, "u");
  return (text) => text.length <= longestPhrase && pattern.test(phraseOf(text));
}

/** Lower-case words without accents, one space between them; all other characters are spaces, but `_`, `%` and `?` are kept. */
function phraseOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_%?]+/gu, " ")
    .trim();
}
