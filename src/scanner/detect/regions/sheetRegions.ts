import { isBlank, type Cell } from "../../../cells/cell";
import type { SheetInfo } from "../../result/reader";
import type { Session } from "../../session";
import { readGrid } from "./grid";
import type { CountKnown } from "./headings";
import { findRegions, type KindOf, type Region } from "./regions";

/** Parts of one large sheet that are looked at one after the other. */
const mostParts = 50;
/** Gaps of one table that are looked into: more than that are blank cells of its data. */
const mostProbes = 60;
/** Blank rows that a table may have within its data. */
const widestGap = 5;
const probedRows = 25;

/**
 * All tables of a sheet, part by part from top to bottom. Of a large sheet a head is read; a table that runs on below it
 * is followed along one of its own columns to where it ends, and what stands below is looked at in the same way.
 */
export async function* regionsOf(
  session: Session,
  sheet: SheetInfo,
  countKnown: CountKnown,
  kindOf?: KindOf,
): AsyncGenerator<Region[]> {
  let start = 0;
  for (let part = 0; part < mostParts; part++) {
    const grid = await readGrid(session, sheet, start);
    if (!grid) return;
    const regions = findRegions(grid, countKnown, kindOf);
    const ends = new Map<Region, number>();
    for (const region of regions) {
      const end = region.complete ? undefined : await endOf(session, region, countKnown);
      if (end !== undefined) ends.set(region, end);
    }
    yield regions.map((region) => {
      const end = ends.get(region);
      return end === undefined ? region : { ...region, lastRow: end - 1 };
    });
    if (grid.complete) return;
    const offset = grid.row - (sheet.used?.row ?? 0);
    if (ends.size > 0) start = offset + Math.min(...ends.values());
    else if (regions.every(({ complete }) => complete)) start = offset + grid.cells.length;
    else return;
  }
}

/** The grid row below a table's last one, where something else follows; undefined for a table that goes on to the end. */
async function endOf(session: Session, region: Region, countKnown: CountKnown): Promise<number | undefined> {
  const { grid, block, firstRow, lastRow } = region;
  const pilot = pilotOf(region, countKnown);
  const rows = lastRow - firstRow + 1;
  const cells = await session.pilot(grid.sheet, grid.column + pilot, grid.row + firstRow, rows, grid.sheet);
  let probes = 0;
  const known = Math.max(0, Math.min(grid.cells.length, block.bottom + 1) - firstRow - widestGap);
  for (const { from, to } of gapsOf(cells, known)) {
    if (++probes > mostProbes) return undefined;
    const below = await session.block(
      grid.sheet,
      grid.row + firstRow + from,
      grid.column + block.left,
      Math.min(to - from + probedRows, rows - from),
      block.right - block.left + 1,
    );
    const gap = to - from;
    if (!below.slice(0, Math.min(gap, widestGap + 1)).every((line) => line.every(isBlank))) continue;
    if (gap > widestGap || !isContinued(region, below, countKnown)) return firstRow + from;
  }
  return undefined;
}

/** A column to follow: a known one without blanks at the top, whose cells values are likely to rest on. */
function pilotOf({ grid, block, headings, firstRow }: Region, countKnown: CountKnown): number {
  let best = { column: block.left, points: -1 };
  for (let column = block.left; column <= block.right; column++) {
    const heading = headings?.[column - block.left]?.text ?? "";
    let [filled, numbers] = [0, 0];
    for (let row = firstRow; row < grid.cells.length; row++) {
      const cell = grid.cells[row]?.[column];
      if (!isBlank(cell)) filled += 1;
      if (typeof cell === "number") numbers += 1;
    }
    const points = filled + (heading !== "" && countKnown([heading]) > 0 ? 2 * grid.cells.length : 0) + numbers / 2;
    if (points > best.points) best = { column, points };
  }
  return best.column;
}

function* gapsOf(cells: readonly Cell[], start: number): Generator<{ from: number; to: number }> {
  for (let row = start; row < cells.length; row++) {
    if (!isBlank(cells[row])) continue;
    const from = row;
    while (row < cells.length && isBlank(cells[row])) row += 1;
    yield { from, to: row };
  }
}

/** Whether the rows below a gap go on with the table above, as they would on a small sheet. */
function isContinued(region: Region, below: readonly (readonly Cell[])[], countKnown: CountKnown): boolean {
  const { grid, block, headingRow } = region;
  const top = headingRow ?? block.top;
  const head = grid.cells.slice(top, top + probedRows).map((line) => line.slice(block.left, block.right + 1));
  const cells = [...head, ...below];
  const rows = { row: 0, column: 0, totalRows: cells.length, complete: true };
  const found = findRegions({ ...rows, sheet: grid.sheet, cells, columns: block.right - block.left + 1 }, countKnown);
  return found.some(({ block: one }) => one.top < head.length && one.bottom > head.length);
}
