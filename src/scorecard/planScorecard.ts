import { linesGrid } from "./layout";
import { evaluateLines } from "./lines";
import { valueNames } from "./names";
import type { Mode, Plan, Typed } from "./plan";
import { planSheet } from "./planSheet";
import { scorecardRows, type Scorecard } from "./scorecard";
import { assumptionsBlock } from "./sections/assumptions";
import { breakdownBlocks } from "./sections/breakdowns";
import { benchmarkSourcesBlock } from "./sections/evidence";
import { footerText, headBlock, headerText, tilesBlock } from "./sections/head";
import { methodBlock } from "./sections/method";
import { prioritiesBlock } from "./sections/priorities";
import { profileBlock } from "./sections/profile";
import { tableBlock } from "./sections/table";
import { trendBlocks } from "./sections/trends";
import { trendsIn, trendTables } from "./sections/trendTables";

export interface PlanOptions {
  readonly mode: Mode;
  readonly sheetName: string;
  readonly typed?: ReadonlyMap<string, Typed>; // from the earlier scorecard
}

/** A scorecard on a single sheet, as each of many clients gets one: what is read first, and what an auditor asks for last. */
export function planScorecard(scorecard: Scorecard, { mode, sheetName, typed = new Map() }: PlanOptions): Plan {
  const hasFormulas = mode !== "values";
  const grid = linesGrid(scorecardRows(scorecard).some(({ previous }) => previous !== undefined));
  const evaluated = evaluateLines(scorecard, typed);
  const tables = trendTables(grid, scorecard);
  const blocks = [
    headBlock(grid, scorecard),
    tilesBlock(scorecard, evaluated, hasFormulas),
    prioritiesBlock(grid, evaluated, hasFormulas),
    tableBlock(grid, scorecard, evaluated, { mode, typed, trends: trendsIn(tables) }),
    assumptionsBlock(grid, evaluated, mode, typed),
    profileBlock(grid, evaluated, hasFormulas),
    ...trendBlocks(grid, tables, mode),
    ...breakdownBlocks(grid, scorecard, hasFormulas),
    benchmarkSourcesBlock(grid, evaluated),
    methodBlock(grid, scorecard, evaluated, mode),
  ];
  const words = {
    sheetName,
    namesScope: scorecard.client ? "sheet" : "workbook",
    fit: "width",
    frozenRows: 1,
    header: headerText(scorecard),
    footer: footerText(scorecard),
  } as const;
  return planSheet(blocks, grid, words, (places) => valueNames(evaluated, places)).plan;
}
