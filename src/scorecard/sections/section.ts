import { columnOf, printedColumns } from "../layout";
import type { SheetGrid } from "../sheetGrid";
import { text, type SheetRow, type Span } from "../sheetRows";

const plainHeight = 15;
const titleHeight = 24;

/**
 * A heading over the whole width, with a line of explanation where one is given.
 * @param follows points of what comes next that stay on the heading's page
 */
export function sectionRows(grid: SheetGrid, title: string, hint = "", follows = 60): readonly SheetRow[] {
  const hintSpan: Span = { at: 0, width: printedColumns, cell: text(hint, "hint") };
  const hintHeight = hint === "" ? 0 : grid.heightFor([hintSpan]);
  const heading: SheetRow = {
    cells: [{ at: 0, width: printedColumns, cell: text(title, "section") }],
    height: titleHeight,
    keepWith: plainHeight + hintHeight + follows,
    space: plainHeight,
  };
  return hint === "" ? [heading] : [heading, { cells: [hintSpan], height: hintHeight }];
}

/** A subject with words about it, as wide as the sheet; on a new page where it does not fit this one. */
export function wordRow(subject: string, words: string | ((rowOf: (key: string) => number) => string)): SheetRow {
  return {
    keepWith: 0,
    cells: ({ rowOf }) => [
      { at: columnOf.name, width: 2, cell: text(subject, "name") },
      {
        at: columnOf.value,
        width: printedColumns - columnOf.value,
        cell: text(typeof words === "string" ? words : words(rowOf), "text"),
      },
    ],
  };
}
