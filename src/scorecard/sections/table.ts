import { columnRef, ref } from "../formulas";
import { columnOf, columns, visibleColumns } from "../layout";
import type { Line, Lines } from "../lines";
import type { Mode, Typed } from "../plan";
import type { Scorecard, ScorecardArea } from "../scorecard";
import { cell, text, type SheetBuilder, type Span } from "../sheetRows";
import type { TablePlace } from "./head";
import { lineCells } from "./lineCells";

export interface TableRows extends TablePlace {
  readonly lines: readonly { readonly row: number; readonly line: Line }[];
}

/** The key of an area's own line, by which a note about the whole area comes back after a refresh. */
export function areaKey({ area }: Pick<ScorecardArea, "area">): string {
  return `AREA/${area}`;
}

/** One block per area: a band, the headings, one line per KPI and variant. */
export function addTable(
  sheet: SheetBuilder,
  scorecard: Scorecard,
  { lines }: Lines,
  mode: Mode,
  typed: ReadonlyMap<string, Typed>,
): TableRows {
  const first = sheet.next;
  const placed: { row: number; line: Line }[] = [];
  for (const area of scorecard.areas) {
    const own = lines.filter(({ entry }) => entry.area === area.area);
    const cells = own.map((line) => lineCells(line, 0, mode));
    const heights = cells.map((spans) => Math.max(30, sheet.heightFor(spans)));
    if (!sheet.keepTogether(gapHeight + bandHeight + blockHeight(heights))) sheet.blankRow(gapHeight);
    addBand(sheet, area, typed.get(areaKey(area))?.note);
    addHeadings(sheet);
    own.forEach((line, index) => {
      const height = heights[index] ?? 30;
      // An area that is longer than a page goes on under its headings, never with its last line alone.
      const lastTwo = index === own.length - 2 ? (heights[index + 1] ?? 0) : 0;
      if (sheet.keepTogether(height + lastTwo)) addHeadings(sheet, `${area.title}, continued`);
      placed.push({ row: sheet.add(lineCells(line, sheet.next, mode), { height }), line });
    });
  }
  const place = { first, last: Math.max(first, sheet.next - 1) };
  if (mode !== "values") addOrder(sheet, placed);
  if (mode === "native") addChecks(sheet, placed);
  return { ...place, lines: placed };
}

const gapHeight = 10;
const bandHeight = 24;
const headingsHeight = 30;

/** A long block may be divided: at least its first three lines stay with the headings. */
function blockHeight(heights: readonly number[]): number {
  const sum = (some: readonly number[]) => some.reduce((all, height) => all + height, 0);
  const whole = sum(heights);
  return headingsHeight + (whole > 330 ? sum(heights.slice(0, 3)) : whole);
}

function addBand(sheet: SheetBuilder, area: ScorecardArea, note: string | undefined): void {
  const wide = columnOf.target;
  sheet.add(
    [
      { at: 0, width: wide, cell: text(area.title, "area") },
      { at: wide, width: 2, cell: text("Your note about the area:", "areaText") },
      { at: columnOf.note, cell: text(note ?? "", "inputText") },
      { at: columnOf.id, cell: text(areaKey(area), "hidden") },
    ],
    { height: Math.max(bandHeight, sheet.heightFor([{ at: columnOf.note, cell: text(note ?? "", "inputText") }])) },
  );
}

function addHeadings(sheet: SheetBuilder, title?: string): void {
  const headings = columns
    .slice(0, visibleColumns)
    .map(({ heading, style, key }, at): Span => ({ at, cell: text(key === "name" && title ? title : heading, style) }));
  sheet.add(headings, { height: headingsHeight });
}

/** Severity and the worst line of each KPI: what orders the priorities. The lines of a KPI stand together. */
function addOrder(sheet: SheetBuilder, placed: TableRows["lines"]): void {
  for (const { row, line } of placed) {
    const own = placed.filter((other) => other.line.entry.kpi === line.entry.kpi).map((other) => other.row);
    const all = columnRef("severity", Math.min(...own), Math.max(...own));
    const worst = `=IF(${ref("severity", row)}=MAX(${all}),${ref("severity", row)},-1)`;
    sheet.fill(row, [
      { at: columnOf.severity, cell: cell(severityFormula(row), "hidden") },
      { at: columnOf.worst, cell: cell(worst, "hidden") },
    ]);
  }
}

/** Of equal severities the upper one is a hair's breadth larger, so that no two lines share a place. */
function severityFormula(row: number): string {
  const [worth, percent] = [ref("worth", row), ref("percent", row)];
  const missing = `IF(ISNUMBER(${percent}),IF(${percent}<1,1-${percent},-1),-1)`;
  return `=IF(ISNUMBER(${worth}),IF(${worth}>0,1+${worth},${missing}),${missing})*(1-${row + 1}*1E-12)`;
}

/** The add-in's own functions answer later than they are read back: only ordinary formulas can be checked. */
function addChecks(sheet: SheetBuilder, placed: TableRows["lines"]): void {
  for (const { row, line } of placed) {
    const { name, variantLabel, value, previous } = line.entry;
    const expect = (column: number, expected: number | undefined, what: string, mention?: number) => {
      const content = sheet.rows[row]?.[column]?.content;
      if (expected === undefined || typeof content !== "string") return;
      sheet.checks.push({ row, column, expected, label: `${name}, ${variantLabel}${what}`, mention });
    };
    // The words beside a line are about its value: a period's number is not spoken of as if it were that.
    expect(columnOf.value, value, "", columnOf.variant);
    expect(columnOf.latest, previous?.latest?.value, `, ${previous?.latest?.label ?? ""}`);
    expect(columnOf.previous, previous?.earlier.value, `, ${previous?.earlier.label ?? ""}`);
  }
}
