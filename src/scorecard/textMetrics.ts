/** Widths of signs in Calibri, as a share of the font's size; what is missing counts as a wide letter. */
const narrow = "iljtfr.,:;'!|()[] -/";
const wide = "mwMWNOQGDH%@";

/** About how wide a text is, in points. On the safe side: other programs replace Calibri by wider fonts. */
function textWidth(words: string, size: number, bold = false): number {
  let width = 0;
  for (const sign of words) {
    if (narrow.includes(sign)) width += 0.32;
    else if (wide.includes(sign)) width += 0.84;
    else width += /[\u0000-\u024f]/.test(sign) && sign.toLowerCase() === sign ? 0.52 : 0.64;
  }
  return width * size * (bold ? 1.06 : 1);
}

/** How many lines a text takes in a cell of that width, broken between words as Excel does. */
export function linesOf(words: string, width: number, size: number, bold = false): number {
  const room = Math.max(width - 6, size);
  let lines = 0;
  for (const paragraph of words.split("\n")) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      const length = textWidth(word, size, bold);
      if (used > 0 && used + textWidth(word.trimEnd(), size, bold) > room) {
        lines += 1;
        used = 0;
      }
      // A word longer than the line is broken within.
      if (length > room) lines += Math.ceil(length / room) - 1;
      used += length > room ? length % room : length;
    }
  }
  return lines;
}

/** The height of a row whose fullest cell has so many lines, in points; in steps, so that neighbours are often alike. */
export function heightOf(lines: number, size: number): number {
  return Math.ceil((lines * size * 1.28 + 5) / 6) * 6;
}
