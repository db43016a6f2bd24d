import { countMet } from "../../catalogue/consensus";
import { literal } from "../../catalogue/native";
import type { ColumnKey } from "../layout";
import type { Line } from "../lines";
import { lineCell, linePlace } from "../linesName";
import type { ScorecardArea, ScorecardRow } from "../scorecard";
import { changeDecimals, valueFormat, worthFormat } from "../sections/lineCells";
import { cell, text, type Block, type SheetRow, type Span } from "../sheetRows";
import { shortName } from "../shortName";
import { ratingLooks } from "../styles";
import { trendText, type Trend } from "../trend";
import { pageChart, withChartCells } from "./pageChart";
import { at, pageGrid, pageRef, type PageColumn } from "./pageGrid";
import { pageRules } from "./pageRules";

export interface PageTable {
  readonly areas: readonly ScorecardArea[];
  readonly lines: readonly Line[];
  /** By the lines' keys. */
  readonly trends: ReadonlyMap<string, Trend>;
  readonly currency: string | undefined;
  readonly hasFormulas: boolean;
}

/** One line per KPI under the headings of their areas, with a chart of all of them at the right. */
export function pageTable({ areas, lines, trends, currency, hasFormulas }: PageTable): Block {
  const rows = areas.flatMap(({ area, title }): SheetRow[] => {
    const own = lines.filter(({ entry }) => entry.area === area);
    return own.length === 0
      ? []
      : [areaRow(title), ...own.map((line) => lineRow(line, trends.get(line.entry.key), hasFormulas))];
  });
  return {
    isTable: true,
    rows: [headingRow(currency), ...withChartCells(rows, lines, hasFormulas)],
    overlay: ({ table }) => ({
      rules: pageRules({ column: at.rating, columns: 1, ...table }),
      charts: pageChart(lines, table),
    }),
  };
}

function areaRow(title: string): SheetRow {
  return {
    cells: [{ at: 0, width: at.space, cell: text(title, "pageArea") }],
    height: 17,
  };
}

function headingRow(currency: string | undefined): SheetRow {
  const headings: readonly (readonly [PageColumn, string])[] = [
    ["name", "KPI"],
    ["value", "Value"],
    ["latest", "Last period"],
    ["change", "Change on the\none before"],
    ["trend", "Trend"],
    ["target", "Target"],
    ["rating", "Rating"],
    ["sources", "Sources met"],
    ["worth", `Worth a year${currency ? `\n${currency}` : ""}`],
  ];
  return {
    cells: headings.map(([column, words]) => ({
      at: at[column],
      cell: text(words, column === "name" || column === "rating" ? "headerLeft" : "header"),
    })),
    height: 30,
  };
}

function lineRow(line: Line, trend: Trend | undefined, hasFormulas: boolean): SheetRow {
  const words = wordCells(line);
  return {
    key: line.entry.key,
    cells: (_places, row) => spans({ ...words, ...(hasFormulas ? livingCells(line, row) : fixedCells(line, trend)) }),
    height: pageGrid.heightFor(spans({ name: words.name, target: words.target })),
  };
}

type Cells = Partial<Record<PageColumn, Span["cell"]>>;

function spans(cells: Cells): readonly Span[] {
  return (Object.keys(cells) as PageColumn[]).flatMap((column) => {
    const one = cells[column];
    return one ? [{ at: at[column], cell: one }] : [];
  });
}

/** What is text however the sheet is written: it decides how high the row is. */
function wordCells({ entry, target }: Line): Cells {
  return {
    name: text(shortName(entry), "pageName"),
    target: text(target === undefined ? targetWords(entry) : "", "pageCentre"),
    key: text(entry.key, "hidden"),
  };
}

function targetWords({ benchmarkText, bestText }: ScorecardRow): string {
  return [benchmarkText, bestText && `best ${bestText}`].filter(Boolean).join(", ");
}

function livingCells(line: Line, row: number): Cells {
  const { entry } = line;
  const format = valueFormat(entry);
  const place = pageRef("place", row);
  const of = (column: ColumnKey) => lineCell(place, column);
  const number = (column: ColumnKey, otherwise: string) => `=IF(ISNUMBER(${of(column)}),${of(column)},${otherwise})`;
  const [points, decimals] = changeScale(entry);
  const change = of("change");
  return {
    place: cell(`=${linePlace(pageRef("key", row))}`, "hidden"),
    value: cell(`=${of("value")}`, "pageValue", format),
    latest: cell(number("latest", '""'), "pageNumber", format),
    change: cell(
      `=IF(ISNUMBER(${change}),ROUND(${points}${change},${decimals}),"")`,
      "pageNumber",
      changeFormat(entry),
    ),
    trend: cell(`=${of("trend")}&""`, "trend"),
    target: cell(number("target", literal(targetWords(entry))), "pageCentre", ownTarget(format)),
    rating: cell(`=${of("icon")}&" "&${of("rating")}`, "pageRating"),
    sources: cell(`=${of("consensus")}&""`, "pageCentre"),
    worth: cell(number("worth", `IF(${of("worth")}="","","needs input")`), "pageWorth", worthFormat),
  };
}

function fixedCells({ entry, target, rating, worth }: Line, trend: Trend | undefined): Cells {
  const format = valueFormat(entry);
  const change = entry.previous?.change;
  const [, decimals, factor] = changeScale(entry);
  return {
    value: cell(entry.value, "pageValue", format),
    latest: cell(entry.previous ? (entry.previous.latest?.value ?? entry.value) : "", "pageNumber", format),
    change: cell(change === undefined ? "" : rounded(factor * change, decimals), "pageNumber", changeFormat(entry)),
    trend: text(trend ? trendText(trend) : "", "trend"),
    ...(target !== undefined && { target: cell(target, "pageCentre", ownTarget(format)) }),
    rating: text(`${ratingLooks[rating].icon} ${rating}`, "pageRating"),
    sources: text(
      entry.consensus.length === 0 ? "" : `${countMet(entry.consensus)} of ${entry.consensus.length}`,
      "pageCentre",
    ),
    worth: worthCell(worth),
  };
}

function worthCell(worth: Line["worth"]): Span["cell"] {
  if (!worth) return text("", "pageWorth");
  return "value" in worth ? cell(worth.value, "pageWorth", worthFormat) : text("needs input", "pageWorth");
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

/** Shares change by points. */
function changeScale(entry: ScorecardRow): readonly [factorText: string, decimals: number, factor: number] {
  const decimals = changeDecimals(entry);
  return entry.unit === "fraction" ? ["100*", decimals - 2, 100] : ["", decimals, 1];
}

/** Where it went by its sign, whether that is better in a word; a KPI that can be too high has no word. */
function changeFormat(entry: ScorecardRow): string {
  const { better } = entry;
  const shown = valueFormat(entry);
  const format = entry.unit === "fraction" ? `${shown.replace("%", "")}" pts"` : shown;
  const [up, down] =
    better === "between" ? ["", ""] : better === "higher" ? [" better", " worse"] : [" worse", " better"];
  // A blank before the trend, whose signs begin at the edge of their cell.
  return `+${format}"${up} ";-${format}"${down} ";"no change "`;
}

/** A number in the target's cell is the user's own: the footnote says so. */
function ownTarget(format: string): string {
  return `${format}" \u00b9"`;
}
