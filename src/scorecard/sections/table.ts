import { columnOf, columns } from "../layout";
import type { Line, Lines } from "../lines";
import type { Check, DataBarPlan, Mode, Typed } from "../plan";
import type { Scorecard, ScorecardArea } from "../scorecard";
import type { SheetGrid } from "../sheetGrid";
import { nowhere, text, type Block, type Places, type RowRange, type SheetRow, type Span } from "../sheetRows";
import { latestContent, lineCells, periodContent, valueContent } from "./lineCells";
import type { Trend } from "../trend";
import { ratingRules } from "./ratingRules";

/** The key of an area's own line, by which a note about the whole area comes back after a refresh. */
function areaKey({ area }: Pick<ScorecardArea, "area">): string {
  return `AREA/${area}`;
}

export interface TableOptions {
  readonly mode: Mode;
  readonly typed: ReadonlyMap<string, Typed>;
  /** By the lines' keys. */
  readonly trends: ReadonlyMap<string, Trend>;
}

/** One group of rows per area: a band, the headings, one line per KPI and variant. */
export function tableBlock(
  grid: SheetGrid,
  { areas }: Scorecard,
  evaluated: Lines,
  { mode, typed, trends }: TableOptions,
): Block {
  const { lines } = evaluated;
  const rows = areas.flatMap((area) => {
    const own = lines.filter(({ entry }) => entry.area === area.area);
    return areaRows(grid, area, own, evaluated, { mode, trends, note: typed.get(areaKey(area))?.note });
  });
  return {
    rows,
    isTable: true,
    overlay: ({ table, rowOf }) => ({
      rules: lines.length > 0 ? ratingRules(table) : [],
      dataBars: lines.length > 0 ? [percentBars(table)] : [],
      checks: mode === "native" ? lines.flatMap((line) => checksOf(line, rowOf)) : [],
    }),
  };
}

const gapHeight = 10;
const bandHeight = 24;
const headingsHeight = 30;
const lowestLine = 30;
/** A block that is higher may be divided: at least its first three lines stay with the headings. */
const longestUndivided = 330;

function areaRows(
  grid: SheetGrid,
  area: ScorecardArea,
  own: readonly Line[],
  evaluated: Lines,
  { mode, trends, note }: Pick<TableOptions, "mode" | "trends"> & { readonly note: string | undefined },
): readonly SheetRow[] {
  // A formula that gives words needs room for the words.
  const heights = own.map((line) =>
    Math.max(lowestLine, grid.heightFor(lineCells(line, evaluated, { mode: "values" }, nowhere, 0))),
  );
  const whole = sum(heights);
  const kept = headingsHeight + (whole > longestUndivided ? sum(heights.slice(0, 3)) : whole);
  return [
    bandRow(grid, area, note, kept),
    headingsRow(),
    ...own.map((line, index): SheetRow => ({
      key: line.entry.key,
      cells: (places, row) => lineCells(line, evaluated, { mode, trend: trends.get(line.entry.key) }, places, row),
      height: heights[index],
      // An area that is longer than a page goes on under its headings, never with its last line alone.
      keepWith: index === own.length - 2 ? heights[index + 1] : 0,
      continued: headingsRow(`${area.title}, continued`),
    })),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function bandRow(grid: SheetGrid, area: ScorecardArea, note: string | undefined, kept: number): SheetRow {
  const wide = columnOf.rowsUsed;
  const noteCell: Span = { at: columnOf.note, cell: text(note ?? "", "inputText") };
  return {
    key: areaKey(area),
    cells: [
      { at: 0, width: wide, cell: text(area.title, "area") },
      { at: wide, width: 2, cell: text("Your note about the area:", "areaText") },
      noteCell,
      { at: columnOf.id, cell: text(areaKey(area), "hidden") },
    ],
    height: Math.max(bandHeight, grid.heightFor([noteCell])),
    keepWith: gapHeight + kept,
    space: gapHeight,
  };
}

function headingsRow(title?: string): SheetRow {
  const cells = columns.flatMap((column, at): Span[] =>
    "hidden" in column
      ? []
      : [{ at, cell: text(column.key === "name" && title ? title : column.heading, column.style) }],
  );
  return { cells, height: headingsHeight };
}

function percentBars({ first, last }: RowRange): DataBarPlan {
  return { range: { row: first, column: columnOf.percent, rows: last - first + 1, columns: 1 }, full: 2 };
}

/** The add-in's own functions answer later than they are read back: only ordinary formulas can be checked. */
function checksOf({ entry }: Line, rowOf: Places["rowOf"]): readonly Check[] {
  const { name, variantLabel, value, previous } = entry;
  const row = rowOf(entry.key);
  const check = (column: number, content: string | number, expected = 0, what = "", mention?: number): Check[] =>
    typeof content === "string" && content !== ""
      ? [{ row, column, expected, label: `${name}, ${variantLabel}${what}`, mention }]
      : [];
  const latest = previous?.latest;
  const earlier = previous?.earlier;
  // The words beside a line are about its value: a period's number is not spoken of as if it were that.
  return [
    ...check(columnOf.value, valueContent(entry, "native"), value, "", columnOf.variant),
    ...(latest ? check(columnOf.latest, latestContent(entry, row, "native"), latest.value, `, ${latest.label}`) : []),
    ...check(columnOf.previous, periodContent(earlier, "native"), earlier?.value, `, ${earlier?.label ?? ""}`),
  ];
}
