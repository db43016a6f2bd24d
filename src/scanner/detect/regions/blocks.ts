import { isBlank, type Cell } from "../../../cells/cell";
import type { Grid } from "./grid";

/** A rectangle of a grid that is set apart by blank rows and columns. Rows and columns count within the grid. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rectangles that stand apart on a sheet, from top to bottom, left to right. */
export function findBlocks(grid: Grid): Block[] {
  const blocks: Block[] = [];
  for (const band of bandsOf(grid)) splitColumns(grid, band, blocks);
  return blocks;
}

/** True when no cell of the row holds anything between two columns (inclusive). */
export function rowIsBlank(line: readonly Cell[] | undefined, left: number, right: number): boolean {
  if (!line) return true;
  for (let column = left; column <= right; column++) if (!isBlank(line[column])) return false;
  return true;
}

function bandsOf(grid: Grid): { top: number; bottom: number }[] {
  const bands: { top: number; bottom: number }[] = [];
  let top = -1;
  for (let row = 0; row <= grid.cells.length; row++) {
    const blank = row === grid.cells.length || rowIsBlank(grid.cells[row], 0, grid.columns - 1);
    if (!blank && top < 0) top = row;
    if (blank && top >= 0) {
      bands.push({ top, bottom: row - 1 });
      top = -1;
    }
  }
  return bands;
}

function splitColumns(grid: Grid, band: { top: number; bottom: number }, into: Block[]): void {
  const filled = new Uint8Array(grid.columns + 1);
  for (let row = band.top; row <= band.bottom; row++) {
    const line = grid.cells[row] ?? [];
    for (let column = 0; column < grid.columns; column++) if (!isBlank(line[column])) filled[column] = 1;
  }
  let left = -1;
  for (let column = 0; column <= grid.columns; column++) {
    if (filled[column] && left < 0) left = column;
    if (!filled[column] && left >= 0) {
      into.push(trimRows(grid, { top: band.top, bottom: band.bottom, left, right: column - 1 }));
      left = -1;
    }
  }
}

function trimRows(grid: Grid, block: Block): Block {
  let { top, bottom } = block;
  while (top < bottom && rowIsBlank(grid.cells[top], block.left, block.right)) top++;
  while (bottom > top && rowIsBlank(grid.cells[bottom], block.left, block.right)) bottom--;
  return { ...block, top, bottom };
}
