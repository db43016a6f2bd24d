import { isoToSerial } from "../cells/date/iso";
import { dayOf } from "./aggregate/calendar";
import { periodColumn } from "./aggregate/timeline";
import type { Finding } from "./result/finding";
import { cellState } from "./table/columns/column";
import type { RecordTable } from "./table/records/table";

/** The last day on which something happened to a table's records, up to today; undefined where nothing says. */
export function lastDayOfRecords(table: RecordTable): number | undefined {
  const [, dates] = periodColumn(table) ?? [];
  if (!dates || table.refused || table.recognition.kind === "subscriptions") return undefined;
  const today = dayOf(table.options.today) ?? Infinity;
  let last = -Infinity;
  for (let row = 0; row < table.rows; row++) {
    const day = Math.floor(dates.values[row] ?? NaN);
    if ((table.used[row] || table.client) && dates.state[row] === cellState.ok && day <= today && day > last)
      last = day;
  }
  return Number.isFinite(last) ? last : undefined;
}

/** The last day of written values, up to today; undefined where they name no period. */
export function lastDayOfValues(
  findings: readonly Pick<Finding, "period">[],
  today: Date | undefined,
): number | undefined {
  const days = findings.flatMap(({ period }) => (period ? (isoToSerial(period.to) ?? []) : []));
  const past = days.filter((day) => day <= (dayOf(today) ?? Infinity));
  return past.length === 0 ? undefined : Math.max(...past);
}
