import { Pages } from "./pages";
import type { Plan, PlanCell, Rect } from "./plan";
import type { SheetGrid } from "./sheetGrid";
import { cellsAt, type Block, type Places, type RowRange, type SheetRow } from "./sheetRows";

/** Rows that have their places: the plan's part that is about rows, and where other parts can refer to. */
export interface PlacedBlocks extends Pick<Plan, "cells" | "rowKeys" | "rowHeights" | "merges" | "pageBreaks"> {
  readonly places: Places;
}

/**
 * Lays blocks below each other, page by page, and only then fills their cells: so every formula can refer to every row.
 * @throws where a formula refers to a row that no block has
 */
export function placeBlocks(blocks: readonly Block[], grid: SheetGrid): PlacedBlocks {
  const { rows, heights, places, pageBreaks } = place(blocks, grid);
  const cells: PlanCell[][] = [];
  const merges: Rect[] = [];
  rows.forEach((one, row) => {
    const line = emptyLine(one, grid);
    for (const { at, width = 1, cell } of cellsAt(one, places, row)) {
      line[at] = cell;
      for (let column = at + 1; column < at + width; column++) line[column] = { content: "", style: cell.style };
      if (width > 1) merges.push({ row, column: at, rows: 1, columns: width });
    }
    cells.push(line);
  });
  const rowKeys = rows.map(({ key }) => key);
  return { cells, rowKeys, merges, places, pageBreaks, rowHeights: heights.map((height, row) => ({ row, height })) };
}

function place(blocks: readonly Block[], grid: SheetGrid) {
  const rows: SheetRow[] = [];
  const heights: number[] = [];
  const pages = new Pages(grid.width(0, grid.printed));
  const numbers = new Map<string, number>();
  let table: RowRange = { first: 0, last: 0 };
  let y = 0;
  const soFar = (): Places => ({ rowOf: (key) => numbers.get(key) ?? 0, table });
  const heightOf = (one: SheetRow) => one.height ?? grid.heightFor(cellsAt(one, soFar(), rows.length));
  const add = (one: SheetRow, height: number) => {
    if (one.key !== undefined) numbers.set(one.key, rows.length);
    rows.push(one);
    heights.push(height);
    y += height;
  };
  for (const block of blocks) {
    const first = rows.length;
    for (const one of block.rows) {
      const begins = one.keepWith !== undefined && pages.keepTogether(rows.length, y, heightOf(one) + one.keepWith);
      if (begins && one.continued) add(one.continued, heightOf(one.continued));
      if (!begins && one.space !== undefined) add({ cells: [] }, one.space);
      add(one, heightOf(one));
    }
    if (block.isTable) table = { first, last: Math.max(first, rows.length - 1) };
  }
  const rowOf = (key: string) => {
    const row = numbers.get(key);
    if (row === undefined) throw new Error(`The scorecard has no row "${key}".`);
    return row;
  };
  return { rows, heights, pageBreaks: pages.breaks, places: { rowOf, table } };
}

const blank: PlanCell = { content: "", style: "plain" };

/** As wide as the layout; the filler is for what people see. */
function emptyLine({ filler }: SheetRow, { widths, printed }: SheetGrid): PlanCell[] {
  const visible: PlanCell = filler ? { content: "", style: filler } : blank;
  return widths.map((_, column) => (column < printed ? visible : blank));
}
