import { columnLetters } from "../cells/address";
import { columnOf, columns, visibleColumns } from "./layout";
import { evaluateLines } from "./lines";
import { valueNames } from "./names";
import type { DataBarPlan, Mode, Plan, Rect, Typed, WordRule } from "./plan";
import { scorecardRows, type Scorecard } from "./scorecard";
import { addAssumptions } from "./sections/assumptions";
import { addBreakdowns } from "./sections/breakdowns";
import { addBenchmarkSources } from "./sections/evidence";
import { addHead, addTiles, footerText, headerText } from "./sections/head";
import { addMethod } from "./sections/method";
import { addPriorities } from "./sections/priorities";
import { addProfile } from "./sections/profile";
import { addTable } from "./sections/table";
import { addTrends } from "./sections/trends";
import { SheetBuilder } from "./sheetRows";
import { ratingLooks } from "./styles";

export interface PlanOptions {
  readonly mode: Mode;
  readonly sheetName: string;
  readonly typed?: ReadonlyMap<string, Typed>; // from the earlier scorecard
}

/** The whole scorecard sheet as data: what a board reads first, what an auditor asks for last. */
export function planScorecard(scorecard: Scorecard, { mode, sheetName, typed = new Map() }: PlanOptions): Plan {
  const hasFormulas = mode !== "values";
  const withPeriods = scorecardRows(scorecard).some(({ previous }) => previous !== undefined);
  const sheet = new SheetBuilder(withPeriods);
  const evaluated = evaluateLines(scorecard, typed);
  addHead(sheet, scorecard);
  const finishTiles = addTiles(sheet, scorecard, evaluated, hasFormulas);
  const finishPriorities = addPriorities(sheet, evaluated, hasFormulas);
  const priorities = { row: sheet.next - 3, column: columnOf.icon, rows: 3, columns: 2 };
  const table = addTable(sheet, scorecard, evaluated, mode, typed);
  finishTiles(table);
  finishPriorities(table);
  addAssumptions(sheet, evaluated, table, mode, typed);
  addProfile(sheet, table, hasFormulas);
  addTrends(sheet, scorecard, mode);
  addBreakdowns(sheet, scorecard, hasFormulas);
  addBenchmarkSources(sheet, table);
  addMethod(sheet, scorecard, table, mode);

  const rows = table.last - table.first + 1;
  const ratings = { row: table.first, column: columnOf.icon, rows, columns: 2 };
  const percents: DataBarPlan = { range: { row: table.first, column: columnOf.percent, rows, columns: 1 }, full: 2 };
  const some = table.lines.length > 0;
  return {
    sheetName,
    cells: sheet.rows,
    columnWidths: columns.map(({ width }) => width),
    hiddenColumns: sheet.hidden,
    rowHeights: sheet.heights,
    merges: sheet.merges,
    rules: some ? [priorities, ratings].flatMap(ratingRules) : [],
    dataBars: some ? [percents, ...sheet.dataBars] : sheet.dataBars,
    charts: sheet.charts,
    names: valueNames(table),
    namesScope: scorecard.client ? "sheet" : "workbook",
    frozenRows: 1,
    printArea: { row: 0, column: 0, rows: sheet.next, columns: visibleColumns },
    pageBreaks: sheet.pageBreaks,
    header: headerText(scorecard),
    footer: footerText(scorecard),
    checks: sheet.checks,
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
