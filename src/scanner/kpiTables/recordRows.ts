import { isBlank } from "../../cells/cell";
import { meaningsOf } from "../vocabulary/lookup";
import type { Role } from "../vocabulary/roles";
import type { Region } from "../detect/regions/regions";

/** Who or what a row of a list stands for. */
const namingRoles: ReadonlySet<Role> = new Set<Role>([
  ...(["client", "ticketClient", "timeClient", "member", "technician", "plan", "ticketId", "invoiceId"] as const),
]);

/**
 * True for a list with a row for each client, account or employee: a column names them, mostly a different one in each row.
 * Dates that such rows have are their own, and no periods of a series.
 */
export function hasRecordRows({ grid, block, headings = [] }: Region, rows: readonly number[]): boolean {
  return headings.some(({ text }, index) => {
    if (!meaningsOf(text).meanings.some(({ role }) => namingRoles.has(role))) return false;
    const names = rows.map((row) => grid.cells[row]?.[block.left + index]).filter((cell) => !isBlank(cell));
    return names.length > 1 && 2 * new Set(names).size > rows.length;
  });
}
