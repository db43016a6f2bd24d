import { foldKey } from "../cells/text";
import type { KeyColumn } from "./columns/column";
import type { Role } from "./dictionary/roles";
import type { ClientName } from "./finding";
import { firstRole, type RecordTable } from "./records/table";

/** Roles of columns that name the client. */
export const clientRoles: readonly Role[] = ["ticketClient", "timeClient", "client"];

const most = 200;

/** The clients that tables name, with the rows that do; the first spelling is kept. */
export function createClientNames(): { add(table: RecordTable): void; list(): ClientName[] } {
  const found = new Map<string, { readonly name: string; rows: number }>();
  return {
    add(table) {
      const role = firstRole(table, clientRoles);
      const column = role && (table.columns.get(role) as KeyColumn);
      if (!column) return;
      const rows = rowsByLabel(column, table.used);
      column.labels.forEach((label, number) => {
        const count = rows[number] ?? 0;
        if (count === 0) return;
        const key = foldKey(label);
        const known = found.get(key);
        if (known) known.rows += count;
        else found.set(key, { name: label, rows: count });
      });
    },
    list: () => [...found.values()].sort((a, b) => b.rows - a.rows).slice(0, most),
  };
}

/** How many of the rows that count carry each label. */
export function rowsByLabel(column: KeyColumn, used: Uint8Array): Int32Array {
  const rows = new Int32Array(column.labels.length);
  for (let row = 0; row < used.length; row++) {
    const label = column.values[row] ?? -1;
    if (used[row] && label >= 0) rows[label] = (rows[label] ?? 0) + 1;
  }
  return rows;
}
