import { firstUnits } from "../../cells/pieces";
import type { RatingWord } from "../../catalogue/benchmark";
import { columnRef } from "../formulas";
import { columnOf, printedColumns, type ColumnKey } from "../layout";
import type { Line, Lines } from "../lines";
import type { Balanced, Scorecard } from "../scorecard";
import type { SheetGrid } from "../sheetGrid";
import { cell, text, type Block, type RowRange, type Span } from "../sheetRows";
import { plural } from "../../cells/plural";

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

interface Tile {
  readonly label: string;
  readonly words: readonly RatingWord[];
  readonly from: number;
  readonly width: number;
}

const tiles: readonly Tile[] = [
  { label: "Best in class\nor on target", words: ["Best in class", "On target"], from: columnOf.value, width: 2 },
  {
    label: "Average\nor better",
    words: ["Better than average", "Industry average"],
    from: columnOf.benchmark,
    width: 3,
  },
  { label: "Near target", words: ["Near target"], from: columnOf.rating, width: 1 },
  {
    label: "Misses benchmark\nor overloaded",
    words: ["Misses benchmark", "Overloaded"],
    from: columnOf.consensus,
    width: 2,
  },
  { label: "No fitting\npublished benchmark", words: ["No benchmark"], from: columnOf.percent, width: 2 },
  { label: "KPI lines in total", words: [], from: columnOf.rowsUsed, width: 3 },
];

/** The balanced score and how many lines got which rating; formulas, so that they follow the lines. */
export function tilesBlock({ balanced }: Scorecard, { lines }: Lines, hasFormulas: boolean): Block {
  const behind = balanced ? `Balanced score, from ${plural(balanced.kpis, "KPI")}` : "Balanced score: no rated KPI";
  const numbers = (table: RowRange | undefined): readonly Span[] => [
    { at: 0, width: 2, cell: cell(scoreContent(balanced, table), "scoreNumber", '0" / 100"') },
    ...tiles.map((tile): Span => {
      return { at: tile.from, width: tile.width, cell: cell(counted(tile, lines, table), "tileNumber", "0") };
    }),
  ];
  return {
    rows: [
      { cells: ({ table }) => numbers(hasFormulas ? table : undefined), height: 30 },
      {
        cells: [
          { at: 0, width: 2, cell: text(behind, "scoreLabel") },
          ...tiles.map((tile): Span => ({ at: tile.from, width: tile.width, cell: text(tile.label, "tileLabel") })),
        ],
        height: 28,
      },
    ],
  };
}

function scoreContent(balanced: Balanced | undefined, table: RowRange | undefined): string | number {
  if (!balanced || !table) return balanced?.score ?? "'\u2013";
  const [scores, weights] = [rangeOf("score", table), rangeOf("weight", table)];
  return `=SUMPRODUCT(${scores},${weights})/SUM(${weights})`;
}

function counted({ words }: Tile, lines: readonly Line[], table: RowRange | undefined): string | number {
  if (table) {
    return words.length === 0
      ? `=COUNTA(${rangeOf("kpi", table)})`
      : `=${words.map((word) => `COUNTIF(${rangeOf("rating", table)},"${word}")`).join("+")}`;
  }
  return words.length === 0 ? lines.length : lines.filter(({ rating }) => words.includes(rating)).length;
}

/** A column of the table as a range. */
export function rangeOf(key: ColumnKey, { first, last }: RowRange): string {
  return columnRef(key, first, last);
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
