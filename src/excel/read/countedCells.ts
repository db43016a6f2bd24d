import { columnNumber } from "../../cells/address";
import type { RecognisedRegion } from "../../scanner/result/finding";
import type { Rect } from "../host/cells";
import type { Fingerprint, SeenCells } from "./fingerprint";

/** More cells than this are not read again in one round trip: of more, every second block, every third and so on. */
const mostCells = 200_000;

/**
 * The cells that values rest on, as rectangles to be read: of a table the columns that were taken for something, all of what
 * is no table of records.
 */
export function countedCells(seen: Fingerprint, regions: readonly RecognisedRegion[]): readonly SeenRectangle[] {
  return rectangles(thinned(cellsOf(seen, regions)));
}

function cellsOf({ cells }: Fingerprint, regions: readonly RecognisedRegion[]): readonly SeenCells[] {
  const areas = regions.map(({ sheet, table, address, columns }) => {
    const { row, column, rows, columns: width } = rectOf(address);
    const known = new Set(columns.map((one) => columnNumber(one.column)));
    const isCounted = (at: number) => (table !== undefined ? known.has(at) : at >= column && at < column + width);
    return { sheet, row, end: row + rows, isCounted };
  });
  return cells.filter(({ sheet, column, row, hashes }) =>
    areas.some(
      (area) => area.sheet === sheet && area.isCounted(column) && row < area.end && row + hashes.length > area.row,
    ),
  );
}

function rectOf(address: string): Rect {
  const [first = "A1", last = first] = address.split(":").map((cell) => cell.replace(/\$/g, ""));
  const of = (cell: string) => ({
    row: Number(cell.replace(/\D/g, "")) - 1,
    column: columnNumber(cell.replace(/\d/g, "")),
  });
  const [from, to] = [of(first), of(last)];
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

function thinned(cells: readonly SeenCells[]): readonly SeenCells[] {
  const total = cells.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const every = Math.ceil(total / mostCells);
  const places = new Map<string, number>();
  return cells.filter(({ sheet, column }) => {
    const key = `${column} ${sheet}`;
    const place = places.get(key) ?? 0;
    places.set(key, place + 1);
    return place % every === 0;
  });
}

/** Cells side by side, which one request reads. */
export interface SeenRectangle {
  readonly sheet: string;
  readonly rect: Rect;
  readonly columns: readonly SeenCells[];
}

function rectangles(cells: readonly SeenCells[]): readonly SeenRectangle[] {
  const sorted = [...cells].sort(
    (a, b) =>
      a.sheet.localeCompare(b.sheet) || a.row - b.row || a.hashes.length - b.hashes.length || a.column - b.column,
  );
  const runs: SeenCells[][] = [];
  for (const one of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isBeside =
      last?.sheet === one.sheet &&
      last.row === one.row &&
      last.hashes.length === one.hashes.length &&
      last.column + 1 === one.column;
    if (run && isBeside) run.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((columns) => {
    const [first] = columns;
    if (!first) return [];
    const { sheet, row, column, hashes } = first;
    return [{ sheet, columns, rect: { row, column, rows: hashes.length, columns: columns.length } }];
  });
}
