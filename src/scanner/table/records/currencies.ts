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
