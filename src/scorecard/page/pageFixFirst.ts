import { literal } from "../../catalogue/native";
import type { Line } from "../lines";
import { firstLines } from "../fixFirst";
import { cell, text, type Block, type SheetRow, type Span } from "../sheetRows";
import { ratingLooks } from "../styles";
import { pageRules } from "./pageRules";
import { at, pageGrid, pageRef, pageWidth } from "./pageGrid";
import type { ColumnKey } from "../layout";
import { lineCell, linesColumn } from "../linesName";

const most = 3;
const ratingWidth = 2;
const adviceAt = at.change;
const adviceWidth = at.space - adviceAt;
const nothing = "Every KPI with a benchmark reaches it.";
const nothingMore = "No other KPI misses its benchmark.";

/** Up to three KPIs to fix first, with what to do. Formulas: a typed target, cost or hour puts them in a new order. */
export function pageFixFirst(
  lines: readonly Line[],
  { currency, hasFormulas }: { readonly currency: string | undefined; readonly hasFormulas: boolean },
): Block {
  const first = firstLines(lines, most);
  const format = `#,##0" ${currency ? `${currency} ` : ""}a year";;"not priced"`;
  const height = Math.max(...[0, ...first.map(({ entry }) => adviceHeight(entry.advice))]);
  return {
    rows: [
      {
        cells: [
          { at: 0, width: adviceAt, cell: text("To fix first", "pageSection") },
          { at: adviceAt, width: adviceWidth, cell: text("What to do next", "pageSection") },
          { at: at.space, width: pageWidth - at.space, cell: text("What the gap is worth", "pageSectionRight") },
        ],
        height: 18,
      },
      ...Array.from({ length: most }, (_, index): SheetRow => ({
        key: keyOf(index),
        cells: (_places, row) =>
          hasFormulas ? livingCells(row, index + 1, format) : fixedCells(first, index + 1, format),
        height: Math.max(20, height),
        filler: "pageText",
      })),
      { cells: [], height: 6 },
    ],
    overlay: ({ rowOf }) => ({
      rules: pageRules({
        column: at.value,
        columns: ratingWidth,
        first: rowOf(keyOf(0)),
        last: rowOf(keyOf(most - 1)),
      }),
    }),
  };
}

function keyOf(index: number): string {
  return `PAGE/FIX/${index}`;
}

function adviceHeight(advice: string): number {
  return pageGrid.heightFor([{ at: adviceAt, width: adviceWidth, cell: text(advice, "pageText") }]);
}

/** The place in the table of all lines stands in a hidden cell; the others look it up. */
function livingCells(row: number, rank: number, format: string): readonly Span[] {
  const worst = linesColumn("worst");
  const found = pageRef("place", row);
  const of = (key: ColumnKey) => lineCell(found, key);
  const shown = (expression: string, otherwise = literal("")) => `=IF(ISNUMBER(${found}),${expression},${otherwise})`;
  const words = rank === 1 ? literal(nothing) : `IF(ISNUMBER(${pageRef("place", row - 1)}),${literal(nothingMore)},"")`;
  return cellsOf({
    name: cell(shown(`"${rank}. "&${of("name")}`, words), "pageName"),
    rating: cell(shown(`${of("icon")}&" "&${of("rating")}`), "pageRating"),
    advice: cell(shown(of("advice")), "pageText"),
    worth: cell(shown(`IF(ISNUMBER(${of("worth")}),${of("worth")},0)`), "pageWorth", format),
    place: cell(`=IFERROR(IF(LARGE(${worst},${rank})>0,MATCH(LARGE(${worst},${rank}),${worst},0),""),"")`, "hidden"),
  });
}

function fixedCells(first: readonly Line[], rank: number, format: string): readonly Span[] {
  const line = first[rank - 1];
  if (!line) {
    const words = rank === 1 ? nothing : first.length === rank - 1 ? nothingMore : "";
    return [{ at: 0, cell: text(words, "pageName") }];
  }
  const { entry, rating, worth } = line;
  return cellsOf({
    name: text(`${rank}. ${entry.name}`, "pageName"),
    rating: text(`${ratingLooks[rating].icon} ${rating}`, "pageRating"),
    advice: text(entry.advice, "pageText"),
    worth: cell(worth && "value" in worth ? worth.value : 0, "pageWorth", format),
  });
}

interface FixCells {
  readonly name: Span["cell"];
  readonly rating: Span["cell"];
  readonly advice: Span["cell"];
  readonly worth: Span["cell"];
  readonly place?: Span["cell"];
}

function cellsOf({ name, rating, advice, worth, place }: FixCells): readonly Span[] {
  return [
    { at: 0, cell: name },
    { at: at.value, width: ratingWidth, cell: rating },
    { at: adviceAt, width: adviceWidth, cell: advice },
    { at: at.space, width: pageWidth - at.space, cell: worth },
    ...(place ? [{ at: at.place, cell: place }] : []),
  ];
}
