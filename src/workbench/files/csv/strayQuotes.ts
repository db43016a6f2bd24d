import type { Dialect } from "./dialect";

/** A text in which quotation marks that open a field by mistake stand as `strayMark`, and where they are (0-based). */
export interface Mended {
  readonly text: string;
  readonly stray: readonly number[];
}

/** Stands for a quotation mark that encloses nothing, so that no parser takes it for one that does. */
export const strayMark = "\uE000";

/**
 * A quotation mark at the beginning of a field encloses all up to the next one at a field's end. Where another field
 * begins with one before that, the first has no partner: taken for an opening one, it would swallow fields and lines.
 */
export function markStrayQuotes(text: string, { delimiter, quote }: Dialect): Mended {
  const stray: number[] = [];
  const ends = (at: number) =>
    at >= text.length || text[at] === "\n" || text[at] === "\r" || text.startsWith(delimiter, at);
  const begins = (at: number) =>
    at === 0 || text[at - 1] === "\n" || text[at - 1] === "\r" || text.endsWith(delimiter, at);

  for (let at = text.indexOf(quote); at >= 0;) {
    const next = begins(at) ? afterField(at) : at + 1;
    if (next < 0) stray.push(at);
    at = text.indexOf(quote, next < 0 ? at + 1 : next);
  }
  return { text: marked(text, stray), stray };

  /** Where the field ends that is opened here; below 0 where another field opens first. */
  function afterField(open: number): number {
    for (let at = text.indexOf(quote, open + 1); at >= 0; at = text.indexOf(quote, at + 1)) {
      if (ends(at + 1)) return at + 1;
      if (text[at + 1] === quote) at += 1;
      else if (begins(at)) return -1;
    }
    return text.length;
  }
}

function marked(text: string, stray: readonly number[]): string {
  let from = 0;
  const pieces = stray.map((at) => {
    const piece = text.slice(from, at);
    from = at + 1;
    return piece;
  });
  return stray.length === 0 ? text : [...pieces, text.slice(from)].join(strayMark);
}
