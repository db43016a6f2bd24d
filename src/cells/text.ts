import { isBlank, type Cell } from "./cell";

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

/** Text as it may be written into a cell: a leading sign that Excel would read as a formula gets an apostrophe. */
export function asCellText(text: string): string {
  return /^[=+\-@\t\r\n']/.test(text) ? `'${text}` : text;
}
