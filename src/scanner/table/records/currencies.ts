import { columnOf, type RecordTable } from "./table";

/** Why the amounts of a table can't be added: they are in several currencies. Undefined where they are in one. */
export function mixedCurrencies(table: Pick<RecordTable, "columns" | "used" | "sheet">): string | undefined {
  const column = columnOf(table, "currency");
  if (!column) return undefined;
  const found = new Set<string>();
  for (let row = 0; row < table.used.length; row++) {
    const label = column.labels[column.values[row] ?? -1];
    if (table.used[row] && label !== undefined) found.add(label.trim().toUpperCase());
  }
  if (found.size < 2) return undefined;
  const [first, second] = [...found].sort();
  const names = found.size === 2 ? `${first} and ${second}` : `${first}, ${second} and others`;
  return `The amounts on sheet "${table.sheet}" are in ${names} ("${column.heading}"): bring them into one currency`;
}
