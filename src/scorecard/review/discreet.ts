import { normalizeKey, normalizeLabel } from "../../cells/text";

/** Shorter names are words of the language as well: they are looked for as whole words. */
const shortest = 4;

/** Tells whether a text names one of these people or firms, in whatever case and punctuation. */
export function namesOneOf(names: readonly string[]): (text: string) => boolean {
  const keys = [...new Set(names.map(normalizeKey).filter(Boolean))];
  const labels = [...new Set(names.map(normalizeLabel).filter((label) => label.length >= shortest))];
  return (text) => {
    const [key, label] = [normalizeKey(text), normalizeLabel(text)];
    const words = new Set(key.split(/[^\p{L}\p{N}]+/u));
    return (
      labels.some((name) => label.includes(name)) ||
      keys.some((name) => words.has(name) || (key.includes(name) && (name.length >= shortest || key === name)))
    );
  };
}
