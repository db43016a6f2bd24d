import { isMissing, type Cell } from "../../../cells/cell";
import { profileColumn, type ColumnProfile } from "../../table/columns/profile";
import type { Region } from "../regions/regions";

const sampleRows = 300;

/** The profile of each column of a region, by its number within the region's block. */
export type ColumnProfiles = (index: number) => ColumnProfile;

/** Profiles the columns of a region by their first cells, each when it is first asked for. */
export function profilesOf(region: Region): ColumnProfiles {
  const profiles = new Map<number, ColumnProfile>();
  return (index) => {
    const known = profiles.get(index) ?? profileColumn(sampleCells(region, index));
    profiles.set(index, known);
    return known;
  };
}

/** The cells of a column's first data rows, as far as they were read. */
function sampleCells({ grid, block, firstRow, lastRow }: Region, index: number): Cell[] {
  const cells: Cell[] = [];
  const last = Math.min(lastRow, grid.cells.length - 1);
  for (let row = firstRow; row <= last && cells.length < sampleRows; row++) {
    const cell = grid.cells[row]?.[block.left + index];
    if (!isMissing(cell)) cells.push(cell);
  }
  return cells;
}
