import { plural } from "../../cells/plural";
import { columnRef } from "../formulas";
import type { Balanced } from "../balanced";
import { columnOf, visibleColumns, type ColumnKey } from "../layout";
import type { Line, Lines } from "../lines";
import type { Scorecard } from "../scorecard";
import { cell, text, type SheetBuilder, type Span } from "../sheetRows";

/** Title, scope and the line about the data. The first row stays in sight while scrolling. */
export function addHead(sheet: SheetBuilder, scorecard: Scorecard): void {
  const half = columnOf.rating;
  sheet.add(
    [
      { at: 0, width: half, cell: text(scorecard.title, "title") },
      { at: half, width: visibleColumns - half, cell: text(`${scorecard.period}`, "titleRight") },
    ],
    { height: 30 },
  );
  const line = [
    `Scope: ${scorecard.scope}`,
    `Period: ${scorecard.period}`,
    `Benchmarks: ${scorecard.benchmarks ?? "none"}`,
    `Created: ${scorecard.createdAt}`,
  ].join("   |   ");
  for (const words of [line, `Data: ${scorecard.dataQuality}`]) {
    sheet.add([{ at: 0, width: visibleColumns, cell: text(words, "meta") }]);
  }
  sheet.blankRow(8);
}

interface Tile {
  readonly label: string;
  readonly words: readonly string[];
  readonly from: number;
  readonly width: number;
}

const tiles: readonly Tile[] = [
  { label: "Best in class", words: ["Best in class"], from: columnOf.value, width: 2 },
  { label: "On target", words: ["On target"], from: columnOf.previous, width: 3 },
  { label: "Industry average", words: ["Industry average"], from: columnOf.best, width: 3 },
  { label: "Below benchmark\nor overloaded", words: ["Below benchmark", "Overloaded"], from: columnOf.gap, width: 2 },
  { label: "No fitting\npublished benchmark", words: ["No benchmark"], from: columnOf.score, width: 2 },
  { label: "KPI lines in all", words: [], from: columnOf.target, width: 3 },
];

/** Where the lines of the table stand, which the rows above it count. */
export interface TablePlace {
  readonly first: number;
  readonly last: number;
}

/** Writes what refers to the table, once it stands. */
export type Finish = (place: TablePlace) => void;

/** The balanced score and how many lines got which rating; formulas, so that they follow the lines. */
export function addTiles(sheet: SheetBuilder, scorecard: Scorecard, { lines }: Lines, hasFormulas: boolean): Finish {
  const { balanced } = scorecard;
  const behind = balanced ? `Balanced score, from ${plural(balanced.kpis, "KPI")}` : "Balanced score: no rated KPI";
  const numbers = (place?: TablePlace): readonly Span[] => [
    { at: 0, width: 2, cell: cell(scoreContent(balanced, place), "scoreNumber", '0" / 100"') },
    ...tiles.map((tile): Span => {
      return { at: tile.from, width: tile.width, cell: cell(counted(tile, lines, place), "tileNumber", "0") };
    }),
  ];
  const row = sheet.add(numbers(), { height: 30 });
  sheet.add(
    [
      { at: 0, width: 2, cell: text(behind, "scoreLabel") },
      ...tiles.map((tile): Span => ({ at: tile.from, width: tile.width, cell: text(tile.label, "tileLabel") })),
    ],
    { height: 28 },
  );
  return (place) => {
    if (hasFormulas) sheet.fill(row, numbers(place));
  };
}

function scoreContent(balanced: Balanced | undefined, place: TablePlace | undefined): string | number {
  if (!balanced || !place) return balanced?.score ?? "'\u2013";
  const [scores, weights] = [rangeOf("score", place), rangeOf("weight", place)];
  return `=SUMPRODUCT(${scores},${weights})/SUM(${weights})`;
}

function counted({ words }: Tile, lines: readonly Line[], place: TablePlace | undefined): string | number {
  if (place) {
    return words.length === 0
      ? `=COUNTA(${rangeOf("kpi", place)})`
      : `=${words.map((word) => `COUNTIF(${rangeOf("rating", place)},"${word}")`).join("+")}`;
  }
  return words.length === 0 ? lines.length : lines.filter(({ entry }) => words.includes(entry.rating)).length;
}

/** A column of the table as a range. */
export function rangeOf(key: ColumnKey, { first, last }: TablePlace): string {
  return columnRef(key, first, last);
}

/** Texts of header and footer hold at most 255 signs, and & begins a code. */
function pageText(words: string): string {
  return words.slice(0, 110).replace(/&/g, "&&");
}

export function headerText({ title, createdAt }: Scorecard): string {
  return pageText(`${title}, ${createdAt}`);
}

export function footerText({ scope, period }: Scorecard): string {
  return pageText(`${scope}, ${period}`);
}
