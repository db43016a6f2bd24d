import { cellState, type CategoryColumn, type Column } from "../columns/column";
import type { Recognition } from "../../detect/recognition/recognise";
import type { MergedRows } from "../../result/reader";
import type { Role } from "../../vocabulary/roles";
import type { Session } from "../../session";

/** Who a row belongs to: names that people write once above or beside a group of rows. */
export const groupRoles: readonly Role[] = ["ticketClient", "timeClient", "client", "member", "technician"];

/** The merged cells of the columns that name whom rows belong to, as far as names are followed by blanks there. */
export async function mergedNames(
  session: Session,
  { region: { grid, firstRow } }: Recognition,
  columns: ReadonlyMap<Role, Column>,
): Promise<ReadonlyMap<Role, readonly MergedRows[]>> {
  const found = new Map<Role, readonly MergedRows[]>();
  const top = grid.row + firstRow;
  for (const role of groupRoles) {
    const column = columns.get(role);
    if (column?.type !== "category" || !hasBlanksBelow(column)) continue;
    const merged = await session.mergedRows(grid.sheet, column.column, top, column.values.length);
    if (merged.length > 0)
      found.set(
        role,
        merged.map(({ row, rows }) => ({ row: row - top, rows })),
      );
  }
  return found;
}

function hasBlanksBelow({ state }: CategoryColumn): boolean {
  const first = state.indexOf(cellState.ok);
  return first >= 0 && state.includes(cellState.missing, first);
}

/** A column of which merged cells hold their name for all their rows (counted within the column). */
export function filledDown(column: CategoryColumn, merged: readonly MergedRows[]): CategoryColumn {
  const values = column.values.slice();
  const state = column.state.slice();
  for (const { row, rows } of merged) {
    if (state[row] !== cellState.ok) continue;
    for (let below = row + 1; below < Math.min(row + rows, state.length); below++) {
      if (state[below] !== cellState.missing) continue;
      values[below] = values[row] ?? -1;
      state[below] = cellState.ok;
    }
  }
  return { ...column, values, state, labels: column.labels };
}
