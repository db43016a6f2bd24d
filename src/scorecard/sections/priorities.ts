import { iconFormula, quote, ref } from "../formulas";
import { firstLines } from "../fixFirst";
import { columnOf, type ColumnKey } from "../layout";
import type { Line, Lines } from "../lines";
import { cell, text, type SheetBuilder, type Span } from "../sheetRows";
import { ratingLooks } from "../styles";
import { percentFormat, variantWords, worthFormat, worthShown } from "./lineCells";
import { rangeOf, type Finish, type TablePlace } from "./head";
import { addSection } from "./section";

const most = 3;
const adviceWidth = columnOf.icon - columnOf.value;
/** What stands in the first line where there is nothing to fix. */
function nothing(rank: number): string {
  return rank === 1 ? "Nothing that has a target misses it." : "";
}

/** What to fix first, with what to do next. Living formulas: a typed target, cost or hour puts the lines in a new order. */
export function addPriorities(sheet: SheetBuilder, { lines }: Lines, hasFormulas: boolean): Finish {
  addSection(
    sheet,
    "Three to fix first",
    'By what the gap costs a year where it can be priced, else by how far the KPI is from its target. "needs no. 3" = type number 3 of the assumptions below, and it is priced.',
  );
  sheet.add(
    [
      { at: 0, width: 2, cell: text("KPI and how it was counted", "headerLeft") },
      { at: columnOf.value, width: adviceWidth, cell: text("What to do next", "headerLeft") },
      { at: columnOf.icon, width: 2, cell: text("Rating", "headerLeft") },
      { at: columnOf.gap, width: 2, cell: text("Percent of target", "header") },
      { at: columnOf.score, width: 2, cell: text("Worth a year", "header") },
    ],
    { filler: "headerLeft" },
  );
  const first = firstLines(lines, most);
  const rows = Array.from({ length: most }, (_, index) =>
    sheet.add(fixedCells(index + 1, first[index]), { height: 33, filler: "text" }),
  );
  return (place) => {
    if (hasFormulas) rows.forEach((row, index) => sheet.fill(row, livingCells(row, index + 1, place)));
  };
}

/** The position in the table stands in a hidden cell of the row; the others look it up. */
function livingCells(row: number, rank: number, place: TablePlace): readonly Span[] {
  const largest = `LARGE(${rangeOf("worst", place)},${rank})`;
  const position = `=IFERROR(IF(${largest}>0,MATCH(${largest},${rangeOf("worst", place)},0),""),"")`;
  const found = ref("rank", row);
  const of = (key: ColumnKey) => `INDEX(${rangeOf(key, place)},${found})`;
  const shown = (expression: string, otherwise = "") => `=IF(ISNUMBER(${found}),${expression},${quote(otherwise)})`;
  return [
    { at: 0, width: 2, cell: cell(shown(`"${rank}. "&${of("name")}&": "&${of("variant")}`, nothing(rank)), "name") },
    { at: columnOf.value, width: adviceWidth, cell: cell(shown(of("advice")), "text") },
    { at: columnOf.icon, cell: cell(iconFormula(row), "icon") },
    { at: columnOf.rating, cell: cell(shown(of("rating")), "rating") },
    { at: columnOf.gap, width: 2, cell: cell(shown(of("percent")), "centreNumber", percentFormat) },
    {
      at: columnOf.score,
      width: 2,
      cell: cell(shown(`IF(${of("worth")}="","",${of("worth")})`), "worth", worthFormat),
    },
    { at: columnOf.rank, cell: cell(position, "hidden") },
  ];
}

function fixedCells(rank: number, line: Line | undefined): readonly Span[] {
  const { entry } = line ?? {};
  const name = entry ? `${rank}. ${entry.name}: ${variantWords(entry)}` : nothing(rank);
  return [
    { at: 0, width: 2, cell: text(name, "name") },
    { at: columnOf.value, width: adviceWidth, cell: text(entry?.advice ?? "", "text") },
    { at: columnOf.icon, cell: text(entry ? ratingLooks[entry.rating].icon : "", "icon") },
    { at: columnOf.rating, cell: text(entry?.rating ?? "", "rating") },
    { at: columnOf.gap, width: 2, cell: cell(line?.percent ?? "", "centreNumber", percentFormat) },
    { at: columnOf.score, width: 2, cell: line ? worthShown(line) : cell("", "worth") },
  ];
}
