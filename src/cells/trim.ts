/**
 * A text without the given signs at its end. Unlike a pattern such as /x+$/, which tries again at every x of a text, this
 * looks at each sign once.
 *
 * @example withoutEnd("Total:*", "*:") // "Total"
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A text without the given signs at both ends. */
export function withoutEnds(text: string, signs: string): string {
  const rest = withoutEnd(text, signs);
  let start = 0;
  while (start < rest.length && signs.includes(rest.charAt(start))) start += 1;
  return rest.slice(start);
}
