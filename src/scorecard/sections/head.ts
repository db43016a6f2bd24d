import { columnRef } from "../formulas";
import { visibleColumns } from "../layout";
import { count, scorecardRows, type Scorecard } from "../scorecard";
import { cell, text, type SheetBuilder } from "../sheetBuilder";

/** Title, scope and the line about the data. */
export function addHead(sheet: SheetBuilder, scorecard: Scorecard): void {
  sheet.add([text(scorecard.title, "title")], { height: 30 });
  const line = `Scope: ${scorecard.scope}   |   Period: ${scorecard.period}   |   Created: ${scorecard.createdAt}   |   Benchmarks: each KPI's default source, named in its line`;
  for (const words of [line, `Data: ${scorecard.dataQuality}`]) {
    const row = sheet.add([text(words, "meta")], { height: 16 });
    sheet.merge(row, 0, visibleColumns);
  }
  sheet.blankRow();
}

interface Tile {
  readonly label: string;
  readonly words: readonly string[];
  readonly column: number;
  readonly width: number;
}

const tiles: readonly Tile[] = [
  { label: "Best in class or on target", words: ["Best in class", "On target"], column: 0, width: 1 },
  { label: "Industry average", words: ["Industry average"], column: 1, width: 1 },
  { label: "Below benchmark or overloaded", words: ["Below benchmark", "Overloaded"], column: 2, width: 2 },
  { label: "No fitting published benchmark", words: ["No benchmark"], column: 4, width: 3 },
  { label: "KPI lines in all", words: [], column: 7, width: 2 },
];

/** Tiles that count the ratings below; the counts are formulas, so that they follow the ratings. */
export function addTiles(
  sheet: SheetBuilder,
  scorecard: Scorecard,
  living: boolean,
  first: number,
  last: number,
): void {
  const rows = scorecardRows(scorecard);
  const ratings = columnRef("rating", first, last);
  const keys = columnRef("id", first, last);
  const number = (tile: Tile): string | number => {
    if (!living)
      return tile.words.length === 0 ? rows.length : rows.filter(({ rating }) => tile.words.includes(rating)).length;
    return tile.words.length === 0
      ? `=COUNTA(${keys})`
      : `=${tile.words.map((word) => `COUNTIF(${ratings},"${word}")`).join("+")}`;
  };
  const width = Math.max(...tiles.map((tile) => tile.column + tile.width));
  const line = (fill: (tile: Tile) => ReturnType<typeof cell>, blankStyle: "tileNumber" | "tileLabel") =>
    Array.from({ length: width }, (_, column) => {
      const tile = tiles.find((t) => t.column === column);
      return tile ? fill(tile) : cell("", blankStyle);
    });
  const numbers = sheet.add(
    line((tile) => cell(number(tile), "tileNumber", "0"), "tileNumber"),
    { height: 28 },
  );
  const labels = sheet.add(
    line((tile) => text(tile.label, "tileLabel"), "tileLabel"),
    { height: 26 },
  );
  for (const tile of tiles.filter(({ width: w }) => w > 1)) {
    sheet.merge(numbers, tile.column, tile.width);
    sheet.merge(labels, tile.column, tile.width);
  }
}

/** How many rows the tiles take: the table's place must be known before its counts are written. */
export const tileRows = 2;

export function footerText(scorecard: Scorecard): string {
  return `${scorecard.title}, ${scorecard.period}, ${count(scorecardRows(scorecard).length, "KPI line")}`;
}
