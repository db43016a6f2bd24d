import type { Session } from "../../session";
import type { Role } from "../../vocabulary/roles";
import { columnOf, type RecordTable } from "./table";
import { type warningKinds } from "../../notices/warnings";

/** Why the amounts of a table can't be added: they are in several currencies. Undefined where they are in one. */
export function mixedCurrencies(table: Pick<RecordTable, "columns" | "used" | "sheet">): MixedCurrencies | undefined {
  const column = columnOf(table, "currency");
  if (!column) return undefined;
  const found = new Set<string>();
  for (let row = 0; row < table.used.length; row++) {
    const label = column.labels[column.values[row] ?? -1];
    if (table.used[row] && label !== undefined) found.add(label.trim().toUpperCase());
  }
  if (found.size < 2) return undefined;
  return { sheet: table.sheet, column: column.heading, currencies: [...found].sort() };
}

export type MixedCurrencies = typeof warningKinds.mixedCurrencies.example;

/** The one currency that a table's own column of currencies names, as it is written. */
export function currencyLabels(table: Pick<RecordTable, "columns">): readonly string[] {
  const { labels = [] } = columnOf(table, "currency") ?? {};
  return labels.length === 1 ? labels : [];
}

/** Reads the number formats of a measurement's columns of numbers, by their first cells: each once. */
export function createFormats(
  table: RecordTable,
  session: Session,
): (measured: { readonly roles: readonly Role[] }) => Promise<readonly string[]> {
  const known = new Map<number, string>();
  return async ({ roles }) => {
    const found: string[] = [];
    for (const role of roles) {
      const column = table.columns.get(role);
      if (column?.type !== "number") continue;
      if (!known.has(column.column)) {
        const formats = await session.numberFormats(table.sheet, table.row + table.first, column.column, 1, 1);
        known.set(column.column, formats?.[0]?.[0] ?? "");
      }
      found.push(known.get(column.column) ?? "");
    }
    return found;
  };
}
