import { firstUnits, shortened } from "../cells/pieces";
/** A sheet with one table on it, as data. Text stands behind an apostrophe: nothing from the data can become a formula. */
export interface TableSheet {
  readonly title: string;
  /** Lines under the title, text or formulas. */
  readonly lines: readonly string[];
  readonly columns: readonly TableSheetColumn[];
  readonly rows: readonly (readonly TableSheetCell[])[];
  readonly footer: string;
  /** Whether the last row stands for all the others. */
  readonly total?: boolean;
}

export type TableSheetCell = string | number | boolean;

export interface TableSheetColumn {
  readonly heading: string;
  readonly width: number; // points
  readonly numberFormat?: string;
  /** One for each row, where they differ. */
  readonly numberFormats?: readonly string[];
  readonly look?: "link" | "centre" | "left" | "wrap";
}

const longest = 250;

/** Anything from the data as a cell's content: text behind an apostrophe, cut where it is long. */
export function plainCell(value: unknown): TableSheetCell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const words = String(value ?? "");
  if (words === "") return "";
  return `'${shortened(words, longest)}`;
}

/** Headings as a table needs them: text, none empty, none twice. */
export function uniqueHeadings(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading, index) => {
    const plain = firstUnits(heading.trim(), longest) || `Column ${index + 1}`;
    let unique = plain;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${plain} (${n})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
