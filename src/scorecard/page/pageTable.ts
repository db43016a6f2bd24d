import { countMet } from "../../catalogue/consensus";
import { kpiById } from "../../kpis/ids";
import type { ColumnKey } from "../layout";
import type { Line } from "../lines";
import { lineCell, linePlace } from "../linesName";
import type { ChartPlan, Rect } from "../plan";
import type { ScorecardArea, ScorecardRow } from "../scorecard";
import { percentFormat, valueFormat, worthFormat } from "../sections/lineCells";
import { shareFormulas, targetChart } from "../sections/targetChart";
import { cell, text, type Block, type RowRange, type SheetRow, type Span } from "../sheetRows";
import { ratingLooks } from "../styles";
import { trendText, type Trend } from "../trend";
import { at, pageGrid, pageRef, pageWidth, type PageColumn } from "./pageGrid";
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
    rows: [headingRow(currency), ...rows],
    overlay: ({ table }) => ({
      rules: pageRules({ column: at.rating, columns: 1, ...table }),
      charts: pageChart(lines, table),
    }),
  };
}

/** Its rows are those of the table, headings of areas included: so that a bar belongs to a line. */
function pageChart(lines: readonly Line[], { first, last }: RowRange): readonly ChartPlan[] {
  const shares = lines.flatMap(({ percent }) => percent ?? []);
  if (shares.length === 0) return [];
  const column = (key: PageColumn): Rect => ({ row: first + 1, column: at[key], rows: last - first, columns: 1 });
  const place = { row: first, column: at.space, rows: last - first + 1, columns: pageWidth - at.space };
  return [targetChart({ labels: column("label"), reached: column("reached"), short: column("short"), shares, place })];
}

function areaRow(title: string): SheetRow {
  return {
    cells: [
      { at: 0, width: at.space, cell: text(title, "pageArea") },
      { at: at.label, cell: text(title, "underChart") },
    ],
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
    name: text(nameOf(entry), "pageName"),
    target: text(target === undefined ? targetWords(entry) : "", "pageCentre"),
    label: text(entry.name, "underChart"),
    key: text(entry.key, "hidden"),
  };
}

/** The name says how it was counted where there are several ways. */
function nameOf({ kpi, name, variant, variantLabel }: ScorecardRow): string {
  const ways = kpiById(kpi).variants.filter(({ key }) => key !== "reported").length;
  return ways < 2 || variant === "reported"
    ? name
    : `${name}: ${variantLabel.charAt(0).toLowerCase()}${variantLabel.slice(1)}`;
}

function targetWords({ benchmarkText, bestText }: ScorecardRow): string {
  return [benchmarkText, bestText && `best ${bestText}`].filter(Boolean).join("\n");
}

function livingCells(line: Line, row: number): Cells {
  const { entry } = line;
  const format = valueFormat(entry);
  const place = pageRef("place", row);
  const of = (column: ColumnKey) => lineCell(place, column);
  const number = (column: ColumnKey, otherwise: string) => `=IF(ISNUMBER(${of(column)}),${of(column)},${otherwise})`;
  const [points, decimals] = changeScale(entry);
  const change = of("change");
  const shares = shareFormulas(of("percent"));
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
    target: cell(number("target", quoted(targetWords(entry))), "pageCentre", ownTarget(format)),
    rating: cell(`=${of("icon")}&" "&${of("rating")}`, "pageRating"),
    sources: cell(`=${of("consensus")}&""`, "pageCentre"),
    worth: cell(number("worth", `IF(${of("worth")}="","","needs input")`), "pageWorth", worthFormat),
    reached: cell(shares.reached, "underChartNumber", percentFormat),
    short: cell(shares.short, "underChartNumber", percentFormat),
  };
}

function fixedCells({ entry, target, rating, worth, percent }: Line, trend: Trend | undefined): Cells {
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
    ...(percent !== undefined && {
      [percent >= 1 ? "reached" : "short"]: cell(percent, "underChartNumber", percentFormat),
    }),
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
function changeScale({ unit, value }: ScorecardRow): readonly [factorText: string, decimals: number, factor: number] {
  if (unit === "fraction") return ["100*", 1, 100];
  const decimals = /\.([0#]+)/.exec(valueFormat({ unit, value }))?.[1]?.length ?? 0;
  return ["", decimals, 1];
}

/** Where it went by its sign, whether that is better in a word; a KPI that can be too high has no word. */
function changeFormat({ unit, value, better }: ScorecardRow): string {
  const format = unit === "fraction" ? '0.0" pts"' : valueFormat({ unit, value });
  const [up, down] =
    better === "between" ? ["", ""] : better === "higher" ? [" better", " worse"] : [" worse", " better"];
  return `+${format}"${up}";-${format}"${down}";"no change"`;
}

/** A number in the target's cell is the user's own: the footnote says so. */
function ownTarget(format: string): string {
  return `${format}" \u00b9"`;
}

function quoted(words: string): string {
  return words
    .split("\n")
    .map((line) => `"${line.replace(/"/g, '""')}"`)
    .join("&CHAR(10)&");
}
