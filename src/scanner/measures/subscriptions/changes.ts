import { isMissing, type Cell } from "../../../cells/cell";
import { normalizeLabel } from "../../../cells/text";
import { profileColumn } from "../../table/columns/profile";
import { columnOf, type RecordTable } from "../../table/records/table";
import { movementWords } from "../../vocabulary/movementWords";
import type { Fees } from "./fees";

type Movement = keyof typeof movementWords;

/** A list of what changed in agreements: a row for each start, upgrade, downgrade and end. */
export interface Changes {
  readonly heading: string;
  /** What each row says, as far as the cells were read. */
  readonly movements: readonly (Movement | undefined)[];
}

/** Of the cells in the column so many say what happened. */
const leastKnown = 0.9;
/** Of the clients that left, so many paid nothing afterwards where amounts are what changed. */
const leastSettled = 0.5;
/** Sums of amounts with cents are rarely exact. */
const nothing = 0.005;

/**
 * The column that tells what happened to an agreement; undefined where each row is an agreement. New beside lost alone
 * may be states of agreements: rows are changes where clients stand on several of them, or where plans change.
 */
export function changesIn(table: RecordTable): Changes | undefined {
  const { grid, block, headings = [], firstRow } = table.recognition.region;
  for (const [index, { combined }] of headings.entries()) {
    const cells = grid.cells.slice(firstRow).map((line) => line[block.left + index]);
    const profile = profileColumn(cells);
    const said = profile.count((cell) => movementOf(cell) !== undefined);
    const has = (...movements: Movement[]): boolean =>
      profile.count((cell) => movements.includes(movementOf(cell) as Movement)) > 0;
    if (!has("won") || said < leastKnown * profile.cells.length) continue;
    if (has("grown", "shrunk", "changed") || (has("lost") && clientsRepeat(table)))
      return { heading: combined, movements: cells.map(movementOf) };
  }
  return undefined;
}

function movementOf(cell: Cell): Movement | undefined {
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  const label = normalizeLabel(cell);
  return (Object.keys(movementWords) as Movement[]).find((movement) => movementWords[movement].has(label));
}

function clientsRepeat(table: RecordTable): boolean {
  const client = columnOf(table, "client");
  if (!client) return false;
  const rows = table.used.reduce((sum, used) => sum + used, 0);
  return client.count < rows;
}

/**
 * True where the amounts add up to what is paid now: what shrinks or is lost is negative, what a client left with is what it
 * had come to, and everybody came first, as is not so in a list that begins later than its clients.
 */
export function addsUp(table: RecordTable, { monthly }: Fees, { movements }: Changes): boolean {
  const client = columnOf(table, "client");
  const paid = new Map<number, { sum: number; came: boolean; left: boolean }>();
  let falls = 0;
  for (const [row, used] of table.used.entries()) {
    const amount = monthly[row] ?? NaN;
    if (used !== 1 || Number.isNaN(amount)) continue;
    const movement = movements[row];
    const isFall = movement === "lost" || movement === "shrunk";
    if (isFall && amount > 0) return false;
    if (amount < 0) falls += 1;
    const whose = client?.values[row] ?? 0;
    const before = paid.get(whose) ?? { sum: 0, came: false, left: false };
    paid.set(whose, {
      sum: before.sum + amount,
      came: before.came || movement === "won",
      left: before.left || movement === "lost",
    });
  }
  const all = [...paid.values()];
  if (falls === 0 || all.some(({ sum, came }) => !came || sum < -nothing)) return false;
  const left = all.filter((one) => client && one.left);
  return left.filter(({ sum }) => sum <= nothing).length >= leastSettled * left.length;
}
