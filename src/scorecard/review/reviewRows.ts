import { text, type SheetRow, type Span } from "../sheetRows";
import { reviewWidth } from "./reviewGrid";

/** The heading of a part, with air above it. */
export function sectionRow(words: string): SheetRow {
  return { space: 9, cells: [{ at: 0, width: reviewWidth, cell: text(words, "reviewSection") }], height: 20 };
}

interface Heading extends Pick<Span, "at" | "width"> {
  readonly words: string;
  readonly isLeft?: boolean;
}

/** The headings of a table. */
export function headingRow(headings: readonly Heading[]): SheetRow {
  return {
    filler: "reviewHead",
    height: 18,
    cells: headings.map(({ words, isLeft, ...place }) => ({
      ...place,
      cell: text(words, isLeft ? "reviewHead" : "reviewHeadRight"),
    })),
  };
}
