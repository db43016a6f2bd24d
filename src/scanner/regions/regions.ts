import { isBlank } from "../../cells/cell";
import { foldLabel } from "../../cells/text";
import { findBlocks, rowIsBlank, type Block } from "./blocks";
import type { Grid } from "./grid";
import { findHeadingRow, isName, type CountKnown, type Heading, type HeadingRow } from "./headings";

/** A table on a sheet. `block` counts within the grid; `firstRow`, `lastRow` are the grid rows of its data. */
export interface Region {
  readonly grid: Grid;
  readonly block: Block;
  /** Undefined for a block without a row of headings (label and value pairs). */
  readonly headings?: readonly Heading[];
  readonly headingRow?: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** False when the table runs on below the part of the sheet that was read. */
  readonly complete: boolean;
}

/** All tables of a sheet: blocks, with those that belong together joined. */
export function findRegions(grid: Grid, countKnown: CountKnown): Region[] {
  const joined: { block: Block; head: HeadingRow | undefined }[] = [];
  for (const block of findBlocks(grid)) {
    const head = findHeadingRow(grid, block, countKnown);
    const beside = joined.findIndex((other) => isBeside(other, { block, head }));
    if (beside >= 0) {
      const block2 = spanOf(joined[beside]!.block, block);
      joined[beside] = { block: block2, head: findHeadingRow(grid, block2, countKnown) };
      continue;
    }
    const above = joined.findIndex((other) => continues(grid, other, block, head));
    if (above >= 0) {
      const other = joined[above]!;
      joined[above] = { block: { ...other.block, bottom: block.bottom }, head: other.head };
      continue;
    }
    joined.push({ block, head });
  }
  return joined.map(({ block, head }) => toRegion(grid, block, head));
}

function toRegion(grid: Grid, block: Block, head: HeadingRow | undefined): Region {
  const runsOn = !grid.complete && block.bottom >= grid.cells.length - 1;
  const rest = { firstRow: head ? head.row + 1 : block.top, complete: !runsOn };
  const lastRow = runsOn ? grid.totalRows - 1 : block.bottom;
  return head
    ? { grid, block, headings: head.headings, headingRow: head.row, lastRow, ...rest }
    : { grid, block, lastRow, ...rest };
}

/** Two blocks with one blank column between them are one table when rows agree and no heading is repeated. */
function isBeside(
  left: { block: Block; head: HeadingRow | undefined },
  right: { block: Block; head: HeadingRow | undefined },
): boolean {
  if (right.block.left - left.block.right !== 2 || !left.head) return false;
  if (Math.abs(left.block.bottom - right.block.bottom) > 1 || right.block.bottom < left.head.row) return false;
  if (right.block.top > left.head.row || left.block.right - left.block.left < 2) return false;
  if (right.head && right.head.row !== left.head.row) return false;
  const names = new Set(left.head.headings.map((heading) => foldLabel(heading.text)));
  return !(right.head?.headings ?? []).some((heading) => names.has(foldLabel(heading.text)));
}

function spanOf(a: Block, b: Block): Block {
  return {
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  };
}

/** A block below blank rows goes on with the table above it when it lies within its columns and brings no headings of its own. */
function continues(
  grid: Grid,
  above: { block: Block; head: HeadingRow | undefined },
  block: Block,
  head: HeadingRow | undefined,
): boolean {
  if (!above.head || block.top <= above.block.bottom) return false;
  if (block.left < above.block.left || block.right > above.block.right) return false;
  const gap = block.top - above.block.bottom - 1;
  if (gap > 5 || above.block.bottom <= above.head.row) return false;
  for (let row = above.block.bottom + 1; row < block.top; row++) {
    if (!rowIsBlank(grid.cells[row], above.block.left, above.block.right)) return false;
  }
  if (!head) return fitsColumns(grid, above.block, above.head, block);
  const repeated = head.headings.every((heading, index) => {
    const other = above.head?.headings[block.left - above.block.left + index];
    return foldLabel(heading.text) === foldLabel(other?.text ?? "");
  });
  return repeated || (head.row === block.top && fitsColumns(grid, above.block, above.head, block));
}

/** True when the first row of a block holds names only where the table above it has them too, and something else as well. */
function fitsColumns(grid: Grid, above: Block, head: HeadingRow, block: Block): boolean {
  const line = grid.cells[block.top] ?? [];
  let others = 0;
  let filled = 0;
  for (let column = block.left; column <= block.right; column++) {
    const cell = line[column];
    if (isBlank(cell)) continue;
    filled += 1;
    const usual = usuallyNames(grid, above, head.row, column);
    if (isName(cell) && usual === false) return false;
    if (!isName(cell)) others += 1;
  }
  return others > 0 && filled >= 0.4 * (above.right - above.left + 1);
}

function usuallyNames(grid: Grid, above: Block, headingRow: number, column: number): boolean | undefined {
  let names = 0;
  let filled = 0;
  for (let row = headingRow + 1; row <= Math.min(above.bottom, headingRow + 50); row++) {
    const cell = grid.cells[row]?.[column];
    if (isBlank(cell)) continue;
    filled += 1;
    if (isName(cell)) names += 1;
  }
  return filled === 0 ? undefined : names > 0.2 * filled;
}
