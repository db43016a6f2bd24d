import { a1Range } from "../cells/address";
import { columnOf, linesGrid, wordsGrid } from "./layout";
import { evaluateLines } from "./lines";
import { linesNamePlan } from "./linesName";
import { valueNames } from "./names";
import { pageLines } from "./page/pageLines";
import { planPage } from "./page/planPage";
import type { Mode, Plan, Typed } from "./plan";
import { planSheet } from "./planSheet";
import { scorecardRows, type Scorecard } from "./scorecard";
import { assumptionsBlock } from "./sections/assumptions";
import { breakdownBlocks } from "./sections/breakdowns";
import { backlogBlocks } from "./sections/backlog";
import { benchmarkSourcesBlock } from "./sections/evidence";
import { footerText, headBlock, headerText } from "./sections/head";
import { bridgeBlocks } from "./sections/revenueBridge";
import { methodBlock } from "./sections/method";
import { tableBlock } from "./sections/table";
import { trendBlocks } from "./sections/trends";
import { trendsIn, trendTables } from "./sections/trendTables";
import { growthNamePlan, upToDateBlock } from "./sections/upToDate";

/** The sheets of a workbook's scorecard: for owner and board, for the service manager, for the auditor. */
export const sheetKeys = ["page", "details", "method"] as const;
export type SheetKey = (typeof sheetKeys)[number];

export interface SheetsOptions {
  readonly mode: Mode;
  /** What the sheets are called: links lead there. */
  readonly names: Readonly<Record<SheetKey, string>>;
  readonly typed?: ReadonlyMap<string, Typed>;
  readonly company?: string;
}

/** The scorecard of a workbook as three sheets. The page finds the lines by a name of the workbook. */
export function planSheets(
  scorecard: Scorecard,
  { mode, names, typed = new Map(), company }: SheetsOptions,
): Readonly<Record<SheetKey, Plan>> {
  const hasFormulas = mode !== "values";
  const grid = linesGrid(scorecardRows(scorecard).some(({ previous }) => previous !== undefined));
  const evaluated = evaluateLines(scorecard, typed);
  const lines = pageLines(evaluated.lines);
  const onPage = lines.map(({ entry }) => entry);
  const tables = trendTables(grid, scorecard, onPage);
  const trends = trendsIn(tables);
  const counted = hasFormulas ? (scorecard.counted ?? []) : [];
  const printed = {
    fit: "width",
    frozenRows: 1,
    header: headerText(scorecard),
    footer: footerText(scorecard),
  } as const;
  const details = planSheet(
    [
      headBlock(grid, scorecard, "MSP Details"),
      tableBlock(grid, scorecard, evaluated, { mode, typed, trends }),
      assumptionsBlock(grid, evaluated, mode, typed),
      ...trendBlocks(grid, tables, mode),
      ...backlogBlocks(grid, scorecard, hasFormulas),
      ...bridgeBlocks(grid, scorecard, mode),
      ...breakdownBlocks(grid, scorecard, hasFormulas),
      upToDateBlock(grid, counted),
    ],
    grid,
    { ...printed, sheetName: names.details, namesScope: "workbook" },
    (places) => [...valueNames(evaluated, places), linesNamePlan(places.table), ...growthNamePlan(counted, places)],
  );
  const valueAt = (key: string) => a1Range(names.details, details.places.rowOf(key), columnOf.value);
  const method = planSheet(
    [
      headBlock(wordsGrid, scorecard, "MSP Method"),
      benchmarkSourcesBlock(wordsGrid, evaluated),
      methodBlock(wordsGrid, scorecard, evaluated, mode, valueAt),
    ],
    wordsGrid,
    { ...printed, sheetName: names.method, namesScope: "sheet" },
  );
  const page = planPage(scorecard, evaluated, {
    mode,
    sheetName: names.page,
    company,
    lines,
    trends,
    names,
    isCounted: counted.length > 0,
  });
  return { page: page.plan, details: details.plan, method: method.plan };
}
