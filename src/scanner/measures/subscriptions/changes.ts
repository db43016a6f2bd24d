import { isMissing } from "../../../cells/cell";
import { normalizeLabel } from "../../../cells/text";
import { columnOf, type RecordTable } from "../../table/records/table";
import { movementWords } from "../../vocabulary/movementWords";
import type { Fees } from "./fees";

/** A list of what changed in agreements: a row for each start, upgrade, downgrade and end. */
export interface Changes {
  readonly heading: string;
}

/** Of the cells in the column so many say what happened. */
const mostOthers = 0.1;

/**
 * The column that tells what happened to an agreement; undefined where each row is an agreement. New beside lost alone
 * may be states of agreements: rows are changes where clients stand on several of them, or where plans change.
 */
export function changesIn(table: RecordTable): Changes | undefined {
  const { grid, block, headings = [], firstRow } = table.recognition.region;
  for (const [index, { combined }] of headings.entries()) {
    const seen = { filled: 0, won: 0, changed: 0, lost: 0 };
    for (const line of grid.cells.slice(firstRow)) {
      const cell = line[block.left + index];
      if (isMissing(cell)) continue;
      seen.filled += 1;
      if (typeof cell !== "string") continue;
      const label = normalizeLabel(cell);
      if (movementWords.won.has(label)) seen.won += 1;
      else if (movementWords.changed.has(label)) seen.changed += 1;
      else if (movementWords.lost.has(label)) seen.lost += 1;
    }
    const known = seen.won + seen.changed + seen.lost;
    if (seen.won === 0 || known < (1 - mostOthers) * seen.filled) continue;
    if (seen.changed > 0 || (seen.lost > 0 && clientsRepeat(table))) return { heading: combined };
  }
  return undefined;
}

function clientsRepeat(table: RecordTable): boolean {
  const client = columnOf(table, "client");
  if (!client) return false;
  const rows = table.used.reduce((sum, used) => sum + used, 0);
  return client.count < rows;
}

/** True where what is lost stands as a negative amount, so that the amounts add up to what is paid now. */
export function areSigned(table: RecordTable, { monthly }: Fees): boolean {
  return table.used.some((used, row) => used === 1 && (monthly[row] ?? NaN) < 0);
}
