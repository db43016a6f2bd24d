import { placeBlocks } from "./placeBlocks";
import type { NamePlan, Plan } from "./plan";
import type { SheetGrid } from "./sheetGrid";
import type { Block, Places } from "./sheetRows";

/** What a sheet is called and how it is printed. */
export interface SheetWords extends Pick<Plan, "sheetName" | "namesScope" | "fit" | "frozenRows" | "orientation"> {
  readonly header: string;
  readonly footer: string;
}

/** A planned sheet, and where its rows stand for those who refer to them. */
export interface PlannedSheet {
  readonly plan: Plan;
  readonly places: Places;
}

/** Blocks below each other as one sheet. `names` are given to cells whose places are known by then. */
export function planSheet(
  blocks: readonly Block[],
  grid: SheetGrid,
  words: SheetWords,
  names: (places: Places) => readonly NamePlan[] = () => [],
): PlannedSheet {
  const { places, ...placed } = placeBlocks(blocks, grid);
  const overlays = blocks.flatMap(({ overlay }) => overlay?.(places) ?? []);
  const plan: Plan = {
    ...placed,
    ...words,
    columnWidths: grid.widths,
    hiddenColumns: grid.hidden,
    rules: overlays.flatMap(({ rules = [] }) => rules),
    dataBars: overlays.flatMap(({ dataBars = [] }) => dataBars),
    charts: overlays.flatMap(({ charts = [] }) => charts),
    names: names(places),
    printArea: { row: 0, column: 0, rows: placed.cells.length, columns: grid.printed },
    checks: overlays.flatMap(({ checks = [] }) => checks),
    baselines: overlays.flatMap(({ baselines = [] }) => baselines),
  };
  return { plan, places };
}
