import { isBlank, isError, isMissing, type Cell } from "../../../cells/cell";
import { toTimeAmongTimes } from "../../../cells/date/timeOfDay";
import { type ColumnPlace, cellState, type TimeColumn } from "../columns/column";
import { reasonKinds } from "../../notices/reasons";
import { warningKinds } from "../../notices/warnings";
import type { Notice } from "../../result/notice";

/** A due date without a time lasts to the end of its day. */
const lastSecond = 86_399 / 86_400;

/** A column of dates with the times of day that stand in a column of their own; rows without a time keep their date. */
export function withTimesOfDay(
  dates: TimeColumn,
  cells: readonly Cell[],
  times: ColumnPlace,
  isDue: boolean,
): { readonly column: TimeColumn; readonly reason?: Notice; readonly warnings: readonly Notice[] } {
  // Dates that carry times themselves need no others.
  if (!dates.dateOnly && !dates.without) return { column: dates, warnings: [] };
  const values = dates.values.slice();
  const without = new Uint8Array(cells.length);
  const known = new Map<Cell, number | undefined>();
  const seen = { dated: 0, without: 0, texts: 0, odd: 0, loose: 0, timed: 0, own: 0 };
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (!known.has(cell)) known.set(cell, toTimeAmongTimes(cell));
    const time = known.get(cell);
    if (typeof cell === "string" && !isBlank(cell)) seen.texts += 1;
    if (isError(cell) || (time === undefined && !isMissing(cell))) seen.odd += 1;
    if (dates.state[row] !== cellState.ok) {
      if (time) seen.loose += 1;
      continue;
    }
    seen.dated += 1;
    if (!Number.isInteger(values[row])) {
      seen.own += 1;
      continue;
    }
    if (time === undefined) {
      seen.without += 1;
      without[row] = 1;
    } else if (time > 0) seen.timed += 1;
    values[row] = (values[row] ?? NaN) + (time ?? (isDue ? lastSecond : 0));
  }
  if (seen.timed === 0) return { column: dates, warnings: [] };
  const obstacle = obstacleOf(dates, times.heading, seen, isDue);
  const column: TimeColumn = {
    ...dates,
    values,
    dateOnly: false,
    strayTimes: 0,
    times: { ...times, ...(obstacle ? { obstacle } : {}) },
    without: seen.without > 0 && !isDue ? without : undefined,
  };
  const reason = reasonKinds.timeOfDay({ columns: [times.heading, dates.heading] });
  return { column, reason, warnings: seen.without > 0 ? [withoutTime(dates, times.heading, seen, isDue)] : [] };
}

/** Why a formula can't add the times to the dates as they were added here. */
function obstacleOf(
  dates: TimeColumn,
  heading: string,
  seen: {
    readonly texts: number;
    readonly odd: number;
    readonly loose: number;
    readonly without: number;
    readonly own: number;
  },
  isDue: boolean,
): string | undefined {
  if (dates.marks > 0 || dates.errors > 0 || dates.state.includes(cellState.unusable))
    return `"${dates.heading}" holds text, to which a formula can't add the times in "${heading}"`;
  if (seen.own > 0)
    return `"${dates.heading}" holds times of its own, to which a formula would add those in "${heading}"`;
  if (seen.texts > 0) return `"${heading}" holds times as text, which formulas can't add to dates`;
  if (seen.odd > 0) return `"${heading}" holds cells that are no times of day, which a formula would add`;
  if (seen.loose > 0) return `"${heading}" holds times in rows without a date, which a formula would take for dates`;
  return isDue && seen.without > 0
    ? `"${heading}" lacks times, and such a due date lasts to the end of its day`
    : undefined;
}

function withoutTime(
  dates: TimeColumn,
  heading: string,
  { dated, without }: { readonly dated: number; readonly without: number },
  isDue: boolean,
): Notice {
  return warningKinds.timesMissing({ columns: [heading, dates.heading], without, dated, isDue });
}
