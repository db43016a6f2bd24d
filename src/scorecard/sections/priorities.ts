import { literal } from "../../catalogue/native";
import { iconFormula, ref } from "../formulas";
import { firstLines } from "../fixFirst";
import { columnOf, type ColumnKey } from "../layout";
import type { Line, Lines } from "../lines";
import type { SheetGrid } from "../sheetGrid";
import { cell, text, type Block, type RowRange, type SheetRow, type Span } from "../sheetRows";
import { ratingLooks } from "../styles";
import { rangeOf } from "./head";
import { percentFormat, variantWords, worthFormat, worthShown } from "./lineCells";
import { ratingRules } from "./ratingRules";
import { sectionRows } from "./section";

const most = 3;
const adviceWidth = columnOf.icon - columnOf.value;
/** What stands in the first line that has nothing to fix. */
const nothing = "Every KPI with a benchmark reaches it.";
const nothingMore = "No other KPI misses its benchmark.";

/** What to fix first, with what to do next. Living formulas: a typed target, cost or hour puts the lines in a new order. */
export function prioritiesBlock(grid: SheetGrid, { lines }: Lines, hasFormulas: boolean): Block {
  const first = firstLines(lines, most);
  const ranks = Array.from({ length: most }, (_, index) => index + 1);
  return {
    rows: [
      ...sectionRows(
        grid,
        "Three to fix first",
        'What misses its benchmark, then what is overloaded, then what is near its target; each by what the gap costs a year, or, if that is not known, by the distance from the target. "needs #3" = type assumption 3 below to get the cost.',
      ),
      {
        cells: [
          { at: 0, width: 2, cell: text("KPI and how it was counted", "headerLeft") },
          { at: columnOf.value, width: adviceWidth, cell: text("What to do next", "headerLeft") },
          { at: columnOf.icon, width: 2, cell: text("Rating", "headerLeft") },
          { at: columnOf.consensus, width: 2, cell: text("Percent of target", "header") },
          { at: columnOf.percent, width: 2, cell: text("Worth a year", "header") },
        ],
        filler: "headerLeft",
      },
      ...ranks.map((rank): SheetRow => ({
        key: keyOf(rank),
        cells: ({ table }, row) => (hasFormulas ? livingCells(row, rank, table) : fixedCells(rank, first)),
        height: 33,
        filler: "text",
      })),
    ],
    overlay: ({ rowOf }) => ({
      rules: lines.length > 0 ? ratingRules({ first: rowOf(keyOf(1)), last: rowOf(keyOf(most)) }) : [],
    }),
  };
}

function keyOf(rank: number): string {
  return `PRIORITY/${rank}`;
}

/** The position in the table stands in a hidden cell of the row; the others look it up. */
function livingCells(row: number, rank: number, table: RowRange): readonly Span[] {
  const largest = `LARGE(${rangeOf("worst", table)},${rank})`;
  const position = `=IFERROR(IF(${largest}>0,MATCH(${largest},${rangeOf("worst", table)},0),""),"")`;
  const found = ref("rank", row);
  const of = (key: ColumnKey) => `INDEX(${rangeOf(key, table)},${found})`;
  const shown = (expression: string, otherwise = literal("")) => `=IF(ISNUMBER(${found}),${expression},${otherwise})`;
  const words = rank === 1 ? literal(nothing) : `IF(ISNUMBER(${ref("rank", row - 1)}),${literal(nothingMore)},"")`;
  return [
    { at: 0, width: 2, cell: cell(shown(`"${rank}. "&${of("name")}&": "&${of("variant")}`, words), "name") },
    { at: columnOf.value, width: adviceWidth, cell: cell(shown(of("advice")), "text") },
    { at: columnOf.icon, cell: cell(iconFormula(row), "icon") },
    { at: columnOf.rating, cell: cell(shown(of("rating")), "rating") },
    { at: columnOf.consensus, width: 2, cell: cell(shown(of("percent")), "centreNumber", percentFormat) },
    {
      at: columnOf.percent,
      width: 2,
      cell: cell(shown(`IF(${of("worth")}="","",${of("worth")})`), "worth", worthFormat),
    },
    { at: columnOf.rank, cell: cell(position, "hidden") },
  ];
}

function fixedCells(rank: number, first: readonly Line[]): readonly Span[] {
  const line = first[rank - 1];
  if (!line) {
    const words = rank === 1 ? nothing : first.length === rank - 1 ? nothingMore : "";
    return [{ at: 0, width: 2, cell: text(words, "name") }];
  }
  const { entry, rating, percent } = line;
  return [
    { at: 0, width: 2, cell: text(`${rank}. ${entry.name}: ${variantWords(entry)}`, "name") },
    { at: columnOf.value, width: adviceWidth, cell: text(entry.advice, "text") },
    { at: columnOf.icon, cell: text(ratingLooks[rating].icon, "icon") },
    { at: columnOf.rating, cell: text(rating, "rating") },
    { at: columnOf.consensus, width: 2, cell: cell(percent ?? "", "centreNumber", percentFormat) },
    { at: columnOf.percent, width: 2, cell: worthShown(line) },
  ];
}
