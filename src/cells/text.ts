import { isBlank, type Cell } from "./cell";

/** No number, date, time or duration is written in more characters; longer text is a note, and no pattern is tried on it. */
const longestValue = 64;

/** Text without the spaces around it; undefined where it is too long to be a number, a date, a time or a duration. */
export function shortText(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed.length <= longestValue ? trimmed : undefined;
}

/** A label for comparing: without case, accents, spaces and punctuation ("Durée totale (h)" = "dureetotaleh"). */
export function normalizeLabel(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, "");
}

/** A key as people compare keys: trimmed, inner spaces folded, without case. "" for a blank cell. */
export function normalizeKey(cell: Cell): string {
  return isBlank(cell) ? "" : String(cell).trim().replace(/\s+/g, " ").toLowerCase();
}

/** Text as it may be written into a cell: a leading character that Excel would read as a formula gets an apostrophe. */
export function asCellText(text: string): string {
  return /^[=+\-@\t\r\n']/.test(text) ? `'${text}` : text;
}
