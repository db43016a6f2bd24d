import type { Cell } from "../../../cells/cell";
import { textToSerial, type DateOrder } from "../../../cells/date/text";
import type { Role } from "../../vocabulary/roles";
import type { Region } from "../regions/regions";
import type { ColumnCandidate } from "./candidates";

/** What is done with a ticket, after it was opened. */
const later: ReadonlySet<Role> = new Set<Role>(["respondedAt", "resolvedAt", "closedAt"]);
const orders: readonly DateOrder[] = ["dmy", "mdy"];
const sampleRows = 300;
const fewestPairs = 5;
/** A column of openings has hardly any rows that end before they begin; one of imports or changes has most. */
const inOrder = 0.1;
const outOfOrder = 0.5;

/**
 * The candidates with a mark on columns that can't say when tickets were opened: most of what was done lies before them,
 * and another column for the opening has no such fault.
 */
export function markLateOpenings(region: Region, candidates: readonly ColumnCandidate[]): readonly ColumnCandidate[] {
  const openings = candidates.filter(({ role }) => role === "openedAt");
  if (openings.length < 2) return candidates;
  const ends = candidates.filter(({ role }) => later.has(role));
  const shares = new Map(openings.map((opening) => [opening, backwards(region, opening, ends)]));
  if (![...shares.values()].some((share) => share !== undefined && share <= inOrder)) return candidates;
  return candidates.map((one) => ((shares.get(one) ?? 0) > outOfOrder ? { ...one, late: true } : one));
}

/** The part of the sample's rows that end before they begin, by the column that shows most; undefined without enough rows. */
function backwards(region: Region, opening: ColumnCandidate, ends: readonly ColumnCandidate[]): number | undefined {
  const shares = ends.flatMap((end) => {
    const pairs = pairsOf(region, opening.index, end.index);
    const read = orders.flatMap((order) => shareBackwards(pairs, order) ?? []);
    return read.length > 0 ? [Math.min(...read)] : [];
  });
  return shares.length > 0 ? Math.max(...shares) : undefined;
}

function shareBackwards(pairs: readonly (readonly [Cell, Cell])[], order: DateOrder): number | undefined {
  const spans = pairs.flatMap(([from, to]) => {
    const days = Math.floor(serialOf(to, order)) - Math.floor(serialOf(from, order));
    return Number.isNaN(days) ? [] : [days];
  });
  return spans.length < fewestPairs ? undefined : spans.filter((days) => days < 0).length / spans.length;
}

function serialOf(cell: Cell, order: DateOrder): number {
  if (typeof cell === "number") return cell > 0 ? cell : NaN;
  return typeof cell === "string" ? (textToSerial(cell, order) ?? NaN) : NaN;
}

function pairsOf({ grid, block, firstRow, lastRow }: Region, from: number, to: number): (readonly [Cell, Cell])[] {
  const last = Math.min(lastRow, grid.cells.length - 1, firstRow + sampleRows - 1);
  return Array.from({ length: Math.max(0, last - firstRow + 1) }, (_none, index) => {
    const line = grid.cells[firstRow + index] ?? [];
    return [line[block.left + from], line[block.left + to]] as const;
  });
}
