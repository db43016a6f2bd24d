import { normalizeKey } from "../../cells/text";
import type { CategoryColumn } from "./columns/column";
import type { Role } from "../vocabulary/roles";
import type { ClientName } from "../result/finding";
import { firstRole, type RecordTable } from "./records/table";

/** Roles of columns that name the client. */
export const clientRoles: readonly Role[] = ["ticketClient", "timeClient", "client"];

const most = 200;
/** Of one table; several tables may name the same clients. */
const mostPerTable = 5000;

/** The clients that tables name, with the rows that do; the first spelling is kept. */
export function createClientNames(): { add(table: RecordTable): void; list(): ClientName[] } {
  const found = new Map<string, { readonly name: string; rows: number }>();
  return {
    add(table) {
      const role = firstRole(table, clientRoles);
      const column = role && (table.columns.get(role) as CategoryColumn);
      if (!column) return;
      const rows = rowsByLabel(column, table.used);
      for (const number of mostNamed(rows)) {
        const label = column.labels[number] ?? "";
        const count = rows[number] ?? 0;
        const key = normalizeKey(label);
        const known = found.get(key);
        if (known) known.rows += count;
        else found.set(key, { name: label, rows: count });
      }
    },
    list: () => [...found.values()].sort((a, b) => b.rows - a.rows).slice(0, most),
  };
}

/** The labels with most rows, in the order of the list: all of them, or of a million names those that can matter. */
function mostNamed(rows: Int32Array): number[] {
  const ascending = rows.slice().sort();
  const cut = Math.max(1, ascending[ascending.length - mostPerTable] ?? 1);
  const named: number[] = [];
  for (let label = 0; label < rows.length; label++) if ((rows[label] ?? 0) > cut) named.push(label);
  for (let label = 0; label < rows.length && named.length < mostPerTable; label++)
    if (rows[label] === cut) named.push(label);
  return named.sort((a, b) => a - b);
}

/** How many of the rows that count carry each label. */
function rowsByLabel(column: CategoryColumn, used: Uint8Array): Int32Array {
  const rows = new Int32Array(column.count);
  for (let row = 0; row < used.length; row++) {
    const label = column.values[row] ?? -1;
    if (used[row] && label >= 0) rows[label] = (rows[label] ?? 0) + 1;
  }
  return rows;
}
