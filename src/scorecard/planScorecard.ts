import { columnLetters } from "../cells/address";
import { columnOf, columns, visibleColumns } from "./layout";
import type { Mode, Plan, Rect, Typed, WordRule } from "./plan";
import type { Scorecard } from "./scorecard";
import { addHead, addTiles, footerText, tileRows } from "./sections/head";
import { addLists } from "./sections/lists";
import { addProfile } from "./sections/profile";
import { addTable } from "./sections/table";
import { SheetBuilder } from "./sheetBuilder";
import { ratingLooks } from "./styles";

/** About how many lines of the table fit a landscape page; a longer table repeats its headings. */
const pageLines = 26;

export interface PlanOptions {
  readonly mode: Mode;
  readonly sheetName: string;
  readonly typed?: ReadonlyMap<string, Typed>; // from the earlier scorecard
}

/** The whole scorecard sheet as data. */
export function planScorecard(scorecard: Scorecard, { mode, sheetName, typed = new Map() }: PlanOptions): Plan {
  const sheet = new SheetBuilder();
  addHead(sheet, scorecard);
  // The tiles count the table that follows them: head, tiles, a blank row, the header, then the first band.
  const firstLine = sheet.next + tileRows + 2;
  const tableLength = scorecard.areas.reduce((rows, area) => rows + 1 + area.rows.length, 0);
  addTiles(sheet, scorecard, mode !== "values", firstLine, firstLine + Math.max(tableLength, 1) - 1);
  sheet.blankRow();
  const table = addTable(sheet, scorecard, mode, typed);
  sheet.blankRow();
  const chart = addProfile(sheet, table, mode !== "values");
  addLists(sheet, scorecard);

  const lines = table.last - table.first + 1;
  return {
    sheetName,
    cells: sheet.rows,
    columnWidths: columns.map(({ width }) => width),
    hiddenColumns: [columnOf.id],
    rowHeights: sheet.heights,
    merges: sheet.merges,
    rules: lines > 0 ? ratingRules({ row: table.first, column: columnOf.icon, rows: lines, columns: 2 }) : [],
    dataBars: lines > 0 ? [{ row: table.first, column: columnOf.percent, rows: lines, columns: 1 }] : [],
    chart,
    frozenRows: table.header + 1,
    titleRows: lines > pageLines ? { row: table.header, column: 0, rows: 1, columns: visibleColumns } : undefined,
    printArea: { row: 0, column: 0, rows: sheet.next, columns: visibleColumns },
    footer: footerText(scorecard),
    checks: table.checks,
  };
}

/** Colour follows the rating's word, so that it stays right when a value changes. */
function ratingRules(range: Rect): readonly WordRule[] {
  const rating = `$${columnLetters(columnOf.rating)}${range.row + 1}`;
  return Object.entries(ratingLooks).map(([word, { fill, color }]) => ({
    range,
    formula: `=${rating}="${word}"`,
    fill,
    color,
  }));
}
