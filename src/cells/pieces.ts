/**
 * The first `longest` UTF-16 units of a text, one less where a character would be cut in half: an emoji is two units.
 *
 * @example firstUnits("ab😀", 3) // "ab"
 */
export function firstUnits(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const splits = /[\ud800-\udbff]/.test(text.charAt(longest - 1)) && /[\udc00-\udfff]/.test(text.charAt(longest));
  return text.slice(0, splits ? longest - 1 : longest);
}

/** A text as it is shown where there is room for `longest` UTF-16 units: what is cut off is told by an ellipsis. */
export function shortened(text: string, longest: number): string {
  return text.length > longest ? `${firstUnits(text, longest - 1)}\u2026` : text;
}

/** A text in pieces of at most `longest` UTF-16 units, no character cut in half. */
export function pieces(text: string, longest: number): string[] {
  const found: string[] = [];
  for (let rest = text; rest !== ""; rest = rest.slice(found.at(-1)?.length)) found.push(firstUnits(rest, longest));
  return found;
}
