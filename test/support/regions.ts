import type { Cell } from "../../src/cells/cell";
import { findRegions, type Region } from "../../src/scanner/detect/regions/regions";
import { countKnownHeadings } from "../../src/scanner/vocabulary/lookup";

/** The first table of a sheet with these cells. */
export function regionOf(cells: readonly (readonly Cell[])[], sheet = "Data"): Region {
  const columns = Math.max(...cells.map((line) => line.length));
  const grid = { sheet, row: 0, column: 0, cells, columns, totalRows: cells.length, complete: true };
  const [region] = findRegions(grid, countKnownHeadings);
  if (!region) throw new Error("No table among these cells");
  return region;
}
