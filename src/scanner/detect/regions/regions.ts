import { isBlank } from "../../../cells/cell";
import { isName } from "../../../cells/cellKind";
import { normalizeLabel } from "../../../cells/text";
import { tableKey } from "../../result/findingId";
import { findBlocks, rowIsBlank, type Block } from "./blocks";
import type { Grid } from "./grid";
import { findHeadingRow, type CountKnown, type Heading, type HeadingRow } from "./headings";

/** Rows between two parts of one table. */
const widestGap = 5;
const widestHeadingGap = 2;
/** Names that make a single row the headings of what stands below it. */
const fewestNames = 3;
/** Rows of a block that are held against the table above it. */
const checkedRows = 10;
/** How far above a table its title stands. */
const titleRows = 6;

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

/** The key of a region, under which its findings are told apart from those of other tables. */
export function regionKey({ grid, block, headingRow }: Region): string {
  return tableKey(grid.sheet, grid.row + (headingRow ?? block.top), grid.column + block.left);
}

/** A region as choices about it name it. */
export function placeOf(region: Region): { readonly sheet: string; readonly table: string } {
  return { sheet: region.grid.sheet, table: regionKey(region) };
}

/** What kind of table a region is on its own; undefined for none that is known. */
export type KindOf = (region: Region) => string | undefined;

interface Part {
  readonly block: Block;
  readonly head: HeadingRow | undefined;
}

/** All tables of a sheet: blocks, with those that belong together joined. */
export function findRegions(grid: Grid, countKnown: CountKnown, kindOf?: KindOf): Region[] {
  const joined: Part[] = [];
  const areTwo = (left: Part, right: Part): boolean => {
    const [one, other] = [left, right].map(({ block, head }) => kindOf?.(toRegion(grid, block, head)));
    return one !== undefined && other !== undefined && one !== other;
  };
  for (const block of findBlocks(grid)) {
    const found = findHeadingRow(grid, block, countKnown);
    // Below a table a record that is nearly all text looks like headings; with a date or a number in it, it names nothing known.
    const isRecord = found !== undefined && joined.length > 0 && isRecordRow(grid, block, found, countKnown);
    const head = isRecord && joined.some((other) => continues(grid, other, block, undefined)) ? undefined : found;
    const beside = joined.findIndex((other) => isBeside(other, { block, head }));
    if (beside >= 0 && !areTwo(joined[beside]!, { block, head })) {
      const block2 = spanOf(joined[beside]!.block, block);
      joined[beside] = { block: block2, head: findHeadingRow(grid, block2, countKnown) };
      continue;
    }
    const above = joined.findIndex((other) => continues(grid, other, block, head));
    if (above >= 0) {
      const other = joined[above]!;
      joined[above] = { block: { ...other.block, bottom: block.bottom }, head: other.head };
      // Titles between two pages are inside the table now.
      joined.splice(
        above + 1,
        joined.length,
        ...joined.slice(above + 1).filter((one) => !isWithin(one.block, joined[above]!.block)),
      );
      continue;
    }
    const headed = joined.findIndex((other) => headsBlock(grid, other, { block, head }, countKnown));
    if (headed >= 0) {
      const whole = spanOf(joined[headed]!.block, block);
      joined[headed] = { block: whole, head: findHeadingRow(grid, whole, countKnown) };
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
function isBeside(left: Part, right: Part): boolean {
  if (right.block.left - left.block.right !== 2 || !left.head) return false;
  if (Math.abs(left.block.bottom - right.block.bottom) > 1 || right.block.bottom < left.head.row) return false;
  if (right.block.top > left.head.row || left.block.right - left.block.left < 2) return false;
  if (right.head && right.head.row !== left.head.row) return false;
  const names = new Set(left.head.headings.map((heading) => normalizeLabel(heading.text)));
  return !(right.head?.headings ?? []).some((heading) => names.has(normalizeLabel(heading.text)));
}

function isWithin(inner: Block, outer: Block): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
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
function continues(grid: Grid, above: Part, block: Block, head: HeadingRow | undefined): boolean {
  if (!above.head || block.top <= above.block.bottom) return false;
  if (block.left < above.block.left || block.right > above.block.right) return false;
  const gap = block.top - above.block.bottom - 1;
  if (gap > widestGap || above.block.bottom <= above.head.row) return false;
  const repeated = head?.headings.every((heading, index) => {
    const other = above.head?.headings[block.left - above.block.left + index];
    return normalizeLabel(heading.text) === normalizeLabel(other?.text ?? "");
  });
  const { left, right } = above.block;
  for (let row = above.block.bottom + 1; row < block.top; row++) {
    const blank = rowIsBlank(grid.cells[row], left, right);
    if (!blank && !(repeated && isPageTitle(grid, row, above.block))) return false;
  }
  // A record that is all text but for its dates looks like headings, until it is held against the table above.
  const fits = (row: number): boolean => fitsColumns(grid, above, block, row);
  return repeated || (head ? fits(block.top) && fits(head.row) : fits(block.top) || mostFit(block, fits));
}

/** Of the first rows of a block more than half: one may hold a word where the others hold numbers. */
function mostFit({ top, bottom }: Block, fits: (row: number) => boolean): boolean {
  const rows = Math.min(checkedRows, bottom - top + 1);
  let fitting = 0;
  for (let row = top; row < top + rows; row++) if (fits(row)) fitting += 1;
  return 2 * fitting > rows;
}

/** True for a row that was taken for headings, although it knows none and holds a date or a number. */
function isRecordRow(
  grid: Grid,
  { left, right }: Block,
  { row, headings }: HeadingRow,
  countKnown: CountKnown,
): boolean {
  const filled = (grid.cells[row] ?? []).slice(left, right + 1).filter((cell) => !isBlank(cell));
  return filled.some((cell) => !isName(cell)) && countKnown(headings.map(({ text }) => text)) === 0;
}

/** A text that stands above the first page of a printed report too, but for its numbers. */
function isPageTitle(grid: Grid, row: number, { top, left, right }: Block): boolean {
  const text = onlyText(grid, row, left, right);
  if (text === undefined) return false;
  for (let above = top - 1; above >= Math.max(0, top - titleRows); above--) {
    if (onlyText(grid, above, left, right) === text) return true;
  }
  return false;
}

function onlyText(grid: Grid, row: number, left: number, right: number): string | undefined {
  const filled = (grid.cells[row] ?? []).slice(left, right + 1).filter((cell) => !isBlank(cell));
  return filled.length === 1 && typeof filled[0] === "string"
    ? normalizeLabel(filled[0].replace(/\d+/g, "0"))
    : undefined;
}

/** A row of headings that a blank row sets apart from its data, as merged cells over two rows do. */
function headsBlock(grid: Grid, above: Part, { block, head }: Part, countKnown: CountKnown): boolean {
  const { top, bottom, left, right } = above.block;
  if (above.head || top !== bottom || block.top - bottom - 1 > widestHeadingGap) return false;
  if (block.left < left || block.right > right) return false;
  const names = (grid.cells[top] ?? []).slice(left, right + 1).filter(isName);
  if (names.length < fewestNames || countKnown(names) < fewestNames) return false;
  return !head || countKnown(head.headings.map(({ text }) => text)) === 0;
}

/** True when a row of a block holds names only where the table above it has them too, and something else as well. */
function fitsColumns(grid: Grid, above: Part, block: Block, row: number): boolean {
  const line = grid.cells[row] ?? [];
  let others = 0;
  let filled = 0;
  for (let column = block.left; column <= block.right; column++) {
    const cell = line[column];
    if (isBlank(cell)) continue;
    filled += 1;
    const usual = usuallyNames(grid, above, column);
    if (isName(cell) && usual === false) return false;
    if (!isName(cell)) others += 1;
  }
  return others > 0 && filled >= 0.4 * (above.block.right - above.block.left + 1);
}

function usuallyNames(grid: Grid, { block, head }: Part, column: number): boolean | undefined {
  const headingRow = head?.row ?? block.top;
  let names = 0;
  let filled = 0;
  for (let row = headingRow + 1; row <= Math.min(block.bottom, headingRow + 50); row++) {
    const cell = grid.cells[row]?.[column];
    if (isBlank(cell)) continue;
    filled += 1;
    if (isName(cell)) names += 1;
  }
  return filled === 0 ? undefined : names > 0.2 * filled;
}
