import type { Words } from "./words";

/** What stands between a rating and the highest possible one. */
export const scaleWords = {
  Symbols: "\\/",
  English: "of, out of",
  German: "von",
  French: "sur",
  Spanish: "de",
  Dutch: "van",
} satisfies Words;

/** What ratings are counted in. */
export const starWords = {
  Symbols: "\u2605, \u2b50",
  English: "stars?",
  German: "Sterne?",
  French: "[e\u00e9]toiles?",
  Spanish: "estrellas?",
  Portuguese: "estrelas?",
  Dutch: "sterren, ster",
} satisfies Words;
