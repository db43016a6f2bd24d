import { isBlank, isError, type Cell } from "../../../cells/cell";
import { isName } from "../../../cells/cellKind";
import { bareUnit, isUnitText } from "../../../cells/unitWord";
import type { Block } from "./blocks";
import type { Grid } from "./grid";

/** Headings longer than this are cut for comparing; nobody names a column in more. */
const longestHeading = 200;
const rowsSearched = 25;

/** A column's heading as found; `combined` also carries the group heading above it (two-row headings). */
export interface Heading {
  readonly text: string;
  readonly combined: string;
}

export interface HeadingRow {
  /** Row within the grid that holds the (lower) headings. */
  readonly row: number;
  readonly headings: readonly Heading[];
}

/** Counts how many of the given texts name a column that the scanner knows. */
export type CountKnown = (texts: readonly string[]) => number;

/** The row of a block that names its columns: the one with most known names, else the first wide row of text. */
export function findHeadingRow(grid: Grid, block: Block, countKnown: CountKnown): HeadingRow | undefined {
  const width = typicalWidth(grid, block);
  let best: { row: number; known: number } | undefined;
  for (let row = block.top; row < Math.min(block.bottom, block.top + rowsSearched); row++) {
    if (!looksLikeHeadings(grid.cells[row] ?? [], block, width)) continue;
    const known = countKnown(textsOf(grid.cells[row] ?? [], block));
    if (!best || known > best.known) best = { row, known };
  }
  if (!best) return undefined;
  const row = lowerRow(grid, block, best.row, countKnown);
  const headings = headingsOf(grid, block, row, best.row);
  return isUnitRow(grid, block, row + 1)
    ? { row: row + 1, headings: withUnits(headings, grid.cells[row + 1] ?? [], block) }
    : { row, headings };
}

/** A row below the headings that says in what the columns are measured: "h", "EUR", "%". */
function isUnitRow(grid: Grid, block: Block, row: number): boolean {
  if (row >= block.bottom) return false;
  const below = grid.cells[row + 1] ?? [];
  let measured = 0;
  for (let column = block.left; column <= block.right; column++) {
    const cell = grid.cells[row]?.[column];
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || !isUnitText(cell)) return false;
    if (!isBlank(below[column]) && !isName(below[column])) measured += 1;
  }
  return measured > 0;
}

function withUnits(headings: readonly Heading[], line: readonly Cell[], block: Block): Heading[] {
  return headings.map(({ text, combined }, index) => {
    const unit = bareUnit(headingText(line[block.left + index]));
    if (unit === undefined || text === "") return { text, combined };
    return { text: `${text} (${unit})`, combined: `${combined} (${unit})` };
  });
}

function looksLikeHeadings(line: readonly Cell[], block: Block, width: number): boolean {
  let names = 0;
  let filled = 0;
  for (let column = block.left; column <= block.right; column++) {
    const cell = line[column];
    if (isBlank(cell)) continue;
    filled += 1;
    if (isName(cell)) names += 1;
  }
  return names >= 2 && names >= 0.75 * filled && filled >= 0.5 * width;
}

function typicalWidth(grid: Grid, block: Block): number {
  const widths: number[] = [];
  for (let row = block.top; row <= Math.min(block.bottom, block.top + 2 * rowsSearched); row++) {
    widths.push(countFilled(grid.cells[row] ?? [], block));
  }
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

function countFilled(line: readonly Cell[], block: Block): number {
  let filled = 0;
  for (let column = block.left; column <= block.right; column++) if (!isBlank(line[column])) filled += 1;
  return filled;
}

/** A group row (merged cells: gaps between its names) may stand above the row with the real headings. */
function lowerRow(grid: Grid, block: Block, row: number, countKnown: CountKnown): number {
  const line = grid.cells[row] ?? [];
  const next = grid.cells[row + 1] ?? [];
  if (row + 1 >= block.bottom || countFilled(line, block) >= block.right - block.left + 1) return row;
  let fillsGap = false;
  let names = 0;
  let filled = 0;
  for (let column = block.left; column <= block.right; column++) {
    if (isBlank(next[column])) continue;
    filled += 1;
    if (isName(next[column])) names += 1;
    if (isBlank(line[column])) fillsGap = true;
  }
  if (!fillsGap || names < filled || filled < 2) return row;
  // Words of data ("Closed", "Active") can be names of columns too: the lower row has to know more of them.
  const [upper, lower] = [countKnown(textsOf(line, block)), countKnown(textsOf(next, block))];
  return lower > Math.max(1, upper) || (upper === 0 && dataBelowDiffers(grid, block, row + 1)) ? row + 1 : row;
}

function dataBelowDiffers(grid: Grid, block: Block, row: number): boolean {
  const line = grid.cells[row] ?? [];
  const below = grid.cells[row + 1] ?? [];
  for (let column = block.left; column <= block.right; column++) {
    if (isName(line[column]) && !isBlank(below[column]) && !isName(below[column])) return true;
  }
  return false;
}

function headingsOf(grid: Grid, block: Block, row: number, first: number): Heading[] {
  const line = grid.cells[row] ?? [];
  const above = groupRow(grid, block, row, first);
  const headings: Heading[] = [];
  let group = "";
  for (let column = block.left; column <= block.right; column++) {
    const own = headingText(line[column]);
    const upper = above ? headingText(above[column]) : "";
    if (upper) group = upper;
    const text = own || upper;
    headings.push({ text, combined: above && own && group ? `${group} ${own}` : text });
  }
  return headings;
}

/** The row of group names above the headings: at least two names, and fewer than the headings have; a title is not one. */
function groupRow(grid: Grid, block: Block, row: number, first: number): readonly Cell[] | undefined {
  if (first < row) return grid.cells[first];
  if (row <= block.top) return undefined;
  const above = grid.cells[row - 1] ?? [];
  let names = 0;
  for (let column = block.left; column <= block.right; column++) {
    if (isBlank(above[column])) continue;
    if (!isName(above[column])) return undefined;
    names += 1;
  }
  return names >= 2 ? above : undefined;
}

function headingText(cell: Cell): string {
  return isBlank(cell) || isError(cell) ? "" : String(cell).slice(0, longestHeading).trim();
}

function textsOf(line: readonly Cell[], block: Block): string[] {
  const texts: string[] = [];
  for (let column = block.left; column <= block.right; column++) {
    if (!isBlank(line[column])) texts.push(headingText(line[column]));
  }
  return texts;
}
