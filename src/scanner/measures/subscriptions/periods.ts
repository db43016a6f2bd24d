import { periodBetween, type Period } from "../../result/period";
import { cellState } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { listedMonths } from "./listedMonths";
import { lastDayOf } from "./subscriptionStatus";

/** What the fees that are paid now are about: the latest month listed, or the day as of which the list is read. */
export function periodNow(table: RecordTable): Period | undefined {
  const listed = columnOf(table, "listedFor");
  const months = listed && listedMonths(table, listed);
  const used = new Set(listed?.values.filter((_value, row) => table.used[row]));
  const days = [...used].flatMap((number) => months?.[number]?.days ?? []);
  if (days.length > 0) return periodBetween(Math.min(...days), Math.max(...days));
  const day = isDated(table) ? lastDayOf(table) : undefined;
  return day === undefined ? undefined : periodBetween(Math.floor(day), Math.floor(day));
}

/** The time that a list of agreements covers: from its first start to the day as of which it is read. */
export function periodListed(table: RecordTable): Period | undefined {
  const starts = columnOf(table, "startsOn");
  let first = Infinity;
  for (let row = 0; row < table.rows; row++) {
    const start = starts?.values[row] ?? NaN;
    if (table.used[row] && start < first) first = start;
  }
  const last = lastDayOf(table);
  return last === undefined || !(first <= last) ? periodNow(table) : periodBetween(Math.floor(first), Math.floor(last));
}

function isDated(table: RecordTable): boolean {
  return (["startsOn", "endsOn"] as const).some((role) => columnOf(table, role)?.state.includes(cellState.ok));
}
