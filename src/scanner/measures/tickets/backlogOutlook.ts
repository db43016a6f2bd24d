import { serialToIsoDay } from "../../../cells/date/serial";
import { reasonKinds } from "../../notices/reasons";
import { daysToClear, rateDays } from "../../result/backlogRate";
import type { Notice } from "../../result/notice";
import { columnOf, type RecordTable } from "../../table/records/table";
import type { Done } from "./done";
import { resolution } from "./resolution";

/**
 * When the backlog is cleared at the rate of the last four weeks of the data: open tickets by what more is resolved than
 * opened a day. Nothing where no date says when tickets were resolved.
 */
export function backlogOutlook(table: RecordTable, { open }: Pick<Done, "open">): Notice | undefined {
  const opened = columnOf(table, "openedAt");
  const [, resolved] = resolution(table);
  if (!opened || !resolved || open === 0) return undefined;
  const end = Math.floor(Math.max(latest(table, opened.values), latest(table, resolved.values)));
  const [came, went] = [opened, resolved].map(({ values }) => countWithin(table, values, end)) as [number, number];
  if (!Number.isFinite(end) || went === 0) return undefined;
  const rate = { opened: came, resolved: went };
  const days = daysToClear(open, rate);
  return reasonKinds.backlogOutlook({ day: serialToIsoDay(end), ...rate, ...(days !== undefined && { days }) });
}

function latest({ used }: RecordTable, values: Float64Array): number {
  let last = -Infinity;
  for (let row = 0; row < used.length; row++) {
    const value = values[row] ?? NaN;
    if (used[row] && value > last) last = value;
  }
  return last;
}

/** The dates of the last four weeks. */
function countWithin({ used }: RecordTable, values: Float64Array, end: number): number {
  let count = 0;
  for (let row = 0; row < used.length; row++) {
    const day = Math.floor(values[row] ?? NaN);
    if (used[row] && day > end - rateDays && day <= end) count += 1;
  }
  return count;
}
