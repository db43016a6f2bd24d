import { columns, visibleColumns } from "./layout";
import { evaluateLines } from "./lines";
import { valueNames } from "./names";
import { placeBlocks } from "./placeBlocks";
import type { Mode, Plan, Typed } from "./plan";
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
import { SheetGrid } from "./sheetGrid";
import type { Block } from "./sheetRows";

export interface PlanOptions {
  readonly mode: Mode;
  readonly sheetName: string;
  readonly typed?: ReadonlyMap<string, Typed>; // from the earlier scorecard
}

/** The whole scorecard sheet as data: what a board reads first, what an auditor asks for last. */
export function planScorecard(scorecard: Scorecard, { mode, sheetName, typed = new Map() }: PlanOptions): Plan {
  const hasFormulas = mode !== "values";
  const grid = new SheetGrid(scorecardRows(scorecard).some(({ previous }) => previous !== undefined));
  const evaluated = evaluateLines(scorecard, typed);
  const blocks: readonly Block[] = [
    headBlock(scorecard),
    tilesBlock(scorecard, evaluated, hasFormulas),
    prioritiesBlock(grid, evaluated, hasFormulas),
    tableBlock(grid, scorecard, evaluated, mode, typed),
    assumptionsBlock(grid, evaluated, mode, typed),
    profileBlock(grid, evaluated, hasFormulas),
    ...trendBlocks(grid, scorecard, mode),
    ...breakdownBlocks(grid, scorecard, hasFormulas),
    benchmarkSourcesBlock(grid, evaluated),
    methodBlock(grid, scorecard, evaluated, mode),
  ];
  const { places, ...placed } = placeBlocks(blocks, grid);
  const overlays = blocks.flatMap(({ overlay }) => overlay?.(places) ?? []);
  return {
    ...placed,
    sheetName,
    columnWidths: columns.map(({ width }) => width),
    hiddenColumns: grid.hidden,
    rules: overlays.flatMap(({ rules = [] }) => rules),
    dataBars: overlays.flatMap(({ dataBars = [] }) => dataBars),
    charts: overlays.flatMap(({ charts = [] }) => charts),
    names: valueNames(evaluated, places),
    namesScope: scorecard.client ? "sheet" : "workbook",
    frozenRows: 1,
    printArea: { row: 0, column: 0, rows: placed.cells.length, columns: visibleColumns },
    header: headerText(scorecard),
    footer: footerText(scorecard),
    checks: overlays.flatMap(({ checks = [] }) => checks),
  };
}
