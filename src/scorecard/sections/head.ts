import { firstUnits } from "../../cells/pieces";
import { columnOf, printedColumns } from "../layout";
import type { Scorecard } from "../scorecard";
import type { SheetGrid } from "../sheetGrid";
import { text, type Block, type Span } from "../sheetRows";

/** Title, scope and the line about the data. The first row stays in sight while scrolling. */
export function headBlock(grid: SheetGrid, scorecard: Scorecard, title = scorecard.title): Block {
  const half = columnOf.rating;
  const across = (words: string): Span => ({ at: 0, width: printedColumns, cell: text(words, "meta") });
  const line = [
    `Scope: ${scorecard.scope}`,
    `Period: ${scorecard.period}`,
    `Benchmarks: ${scorecard.benchmarks ?? "none"}`,
    `Created: ${scorecard.createdAt}`,
  ].join("   |   ");
  return {
    rows: [
      {
        cells: [
          { at: 0, width: half, cell: text(title, "title") },
          { at: half, width: printedColumns - half, cell: text(scorecard.period, "titleRight") },
        ],
        height: 30,
      },
      ...[line, `Data: ${scorecard.dataQuality}`].map((words) => ({
        cells: [across(words)],
        height: grid.heightFor([across(words)]),
      })),
      { cells: [], height: 8 },
    ],
  };
}

/** Texts of header and footer hold at most 255 characters, and & begins a code. */
function pageText(words: string): string {
  return firstUnits(words, 110).replace(/&/g, "&&");
}

export function headerText({ title, createdAt }: Scorecard): string {
  return pageText(`${title}, ${createdAt}`);
}

export function footerText({ scope, period }: Scorecard): string {
  return pageText(`${scope}, ${period}`);
}
