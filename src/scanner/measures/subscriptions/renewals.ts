import { cellState } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";

/**
 * The first day no longer paid, per row; NaN where no end is told. An agreement that ends on the day before the same
 * client's next one begins was renewed: nobody was lost that night, so it lasts until the next one begins.
 */
export function endDays(table: RecordTable): Float64Array {
  const ends = columnOf(table, "endsOn");
  const starts = columnOf(table, "startsOn");
  const clients = columnOf(table, "client");
  const days = new Float64Array(table.rows).fill(NaN);
  if (!ends) return days;
  const began = new Set<string>();
  if (starts && clients) {
    for (let row = 0; row < table.rows; row++) {
      const client = clients.values[row] ?? -1;
      if (client >= 0 && starts.state[row] === cellState.ok) began.add(keyOf(client, starts.values[row] ?? NaN));
    }
  }
  for (let row = 0; row < table.rows; row++) {
    if (ends.state[row] !== cellState.ok) continue;
    const end = ends.values[row] ?? NaN;
    const next = Math.floor(end) + 1;
    days[row] = began.has(keyOf(clients?.values[row] ?? -1, next)) ? next : end;
  }
  return days;
}

function keyOf(client: number, day: number): string {
  return `${client} ${Math.floor(day)}`;
}
