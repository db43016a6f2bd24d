const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** V8 copies shorter texts anyway. */
const shortest = 13;

/**
 * The same text in memory of its own. A text cut out of a parsed block keeps the whole block alive: a million of them
 * would keep the whole unpacked sheet.
 */
export function detached(text: string): string {
  return text.length < shortest ? text : decoder.decode(encoder.encode(text));
}
