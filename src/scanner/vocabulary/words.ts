import { normalizeLabel } from "../../cells/text";

export type Language = "English" | "German" | "French" | "Spanish" | "Portuguese" | "Dutch";

/**
 * Words of one meaning, language by language, with a comma between two of them. A word that several languages share stands
 * with the first. Each may be a piece of a regular expression: "gel[oö]scht", "duplicates?".
 */
export type Words = Readonly<Partial<Record<Language, string>>>;

/** The words of all languages, as they are written down. */
export function listOf(words: Words): string[] {
  return Object.values(words).flatMap((list) => list.split(", "));
}

/** The words as labels are compared: without case, accents, spaces and punctuation. */
export function labelSet(words: Words): ReadonlySet<string> {
  return new Set(listOf(words).map(normalizeLabel));
}

/** An expression that finds any of the words, between what has to stand before and after them. */
export function anyOf(words: Words, before = "", after = "", flags = "i"): RegExp {
  return new RegExp(`${before}(?:${listOf(words).join("|")})${after}`, flags);
}
