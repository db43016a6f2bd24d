/**
 * Words by where they come from: a language, or the program that writes them. Commas stand between the words. Where a list
 * is compared as phrases, `*` stands for any letters: "request*" is "request" and "requests", "*monat*" also "zweimonatlich".
 */
export type Words = Readonly<Record<string, string>>;

/** The words of every origin in one list. */
export function listWords(words: Words): string[] {
  return Object.values(words).flatMap((list) => list.split(",").map((word) => word.trim()));
}
