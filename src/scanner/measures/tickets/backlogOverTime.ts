import { countWhere, formula } from "../../../catalogue/native";
import { serialToIsoDay } from "../../../cells/date/serial";
import { dayOf, spanOfRows, type Calendar } from "../../aggregate/calendar";
import { cellState, type TimeColumn } from "../../table/columns/column";
import type { FormulaOrReason } from "../../result/finding";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { columnOf, type RecordTable } from "../../table/records/table";
import type { SeriesPoint } from "../../result/series";
import { mostlyBackwards } from "./backwards";
import type { Done } from "./done";
import { rangeOf, type Measurement } from "../shared/measurement";
import { added, openingMonths, type Flow } from "../shared/monthly";
import { resolution } from "./resolution";
import { reasonKinds } from "../../notices/reasons";
import type { Notice } from "../../result/notice";

/** The dates by which a backlog is told. */
interface Dates {
  readonly table: RecordTable;
  readonly opened: TimeColumn;
  readonly resolved: TimeColumn;
}

/** Tickets opened and finished in each month, and why no formula counts the same; undefined when one does. */
interface OpenFlow extends Flow {
  readonly obstacle: string | undefined;
}

/** The tickets open at the end of each month or quarter, by the dates of opening and resolution. */
export function backlogOverTime(table: RecordTable, done: Done): NonNullable<Measurement["points"]> {
  const opened = columnOf(table, "openedAt");
  const [, resolved] = resolution(table);
  if (!opened || !resolved || mostlyBackwards(table, opened, resolved)) return () => undefined;
  const dates: Dates = { table, opened, resolved };
  let flow: OpenFlow | undefined;
  return (grain) => {
    flow ??= flowOf(dates, done);
    const calendar = flow?.calendars.find((one) => one.grain === grain);
    if (!calendar || !flow) return undefined;
    return {
      by: "date opened and date resolved, at the end of the period",
      points: pointsOf(dates, flow, calendar),
    };
  };
}

function flowOf({ table, opened, resolved }: Dates, done: Done): OpenFlow | undefined {
  const found = openingMonths(table, opened);
  if (!found) return undefined;
  const { months } = found;
  const [began, ended] = [new Int32Array(months.length), new Int32Array(months.length)];
  const undated = countFlow({ ...found, began, ended }, { table, opened, resolved }, done);
  const obstacle =
    nativeObstacle(table, [opened, resolved]) ??
    (undated > 0
      ? "Tickets that are done without a date of resolution are left out, which a formula would count"
      : resolvedBefore(table, opened, resolved));
  return { ...found, began, ended, obstacle };
}

/** Counts the tickets that began and ended in each month; says how many are done without a date. */
function countFlow({ months, began, ended }: Flow, { table, opened, resolved }: Dates, done: Done): number {
  const openedIn = spanOfRows(opened, table.used, months);
  const resolvedIn = spanOfRows(resolved, table.used, months);
  let undated = 0;
  for (let row = 0; row < openedIn.length; row++) {
    const start = openedIn[row] ?? -1;
    if (start < 0) continue;
    const dated = resolved.state[row] === cellState.ok;
    // Nobody knows when a ticket was finished that is done without a date.
    if (done.rows[row] && !dated) {
      undated += 1;
      continue;
    }
    began[start] = (began[start] ?? 0) + 1;
    if (!dated) continue;
    const end = resolvedIn[row] ?? -1;
    // Later than all months: still open at the end of each.
    if (end < start && (resolved.values[row] ?? NaN) >= (opened.values[row] ?? NaN)) continue;
    const last = Math.max(start, end);
    ended[last] = (ended[last] ?? 0) + 1;
  }
  return undated;
}

function pointsOf(
  { table, opened, resolved }: Dates,
  { months, began, ended, obstacle }: OpenFlow,
  calendar: Calendar,
): SeriesPoint[] {
  const [opening, closing] = [began, ended].map((byMonth) => added(byMonth, months, calendar.spans));
  let [open, all] = [0, 0];
  return calendar.spans.map(({ period, end }, index): SeriesPoint => {
    all += opening?.[index] ?? 0;
    open += (opening?.[index] ?? 0) - (closing?.[index] ?? 0);
    const native = obstacle ? { reason: obstacle } : openAt(table, opened, resolved, end);
    return { period, value: open, rowsUsed: all, complete: calendar.isComplete(index), native };
  });
}

function resolvedBefore(table: RecordTable, opened: TimeColumn, resolved: TimeColumn): string | undefined {
  const [{ used }, { values: ends }, { values: starts }] = [table, resolved, opened];
  for (let row = 0; row < used.length; row++) {
    if (used[row] && Math.floor(ends[row] ?? NaN) < Math.floor(starts[row] ?? NaN))
      return "Tickets resolved before being opened stand among the others";
  }
  return undefined;
}

function openAt(table: RecordTable, opened: TimeColumn, resolved: TimeColumn, end: number): FormulaOrReason {
  const begun = { ref: rangeOf(table, opened), below: end };
  const dated = { ref: rangeOf(table, opened), above: 0 };
  const finished = { ref: rangeOf(table, resolved), below: end };
  const known = { ref: rangeOf(table, resolved), above: 0 };
  const client = clientCondition(table);
  const all = countWhere([dated, begun, ...client]);
  return formula(`${all}-${countWhere([dated, begun, known, finished, ...client])}`);
}

/** How long the open tickets have been open, in words, on the day given or the last one in the data. */
export function ageOfBacklog(table: RecordTable, done: Done): Notice | undefined {
  const opened = columnOf(table, "openedAt");
  if (!opened || done.open === 0) return undefined;
  const today = dayOf(table.options.today);
  const asOf = today ?? lastDay(table);
  const count = { young: 0, middle: 0, old: 0, oldest: 0 };
  const [{ used }, { rows: isDone }, { state, values }] = [table, done, opened];
  const ok = cellState.ok;
  for (let row = 0; row < used.length; row++) {
    if (!used[row] || isDone[row] || state[row] !== ok) continue;
    const age = asOf - (values[row] ?? NaN);
    if (age < 10) count.young += 1;
    else if (age > 30) count.old += 1;
    else count.middle += 1;
    if (age > count.oldest) count.oldest = age;
  }
  const { young, middle, old } = count;
  return reasonKinds.backlogAge({
    day: serialToIsoDay(today ?? asOf - 1),
    lastDay: today === undefined,
    young,
    middle,
    old,
    oldest: Math.floor(count.oldest),
  });
}

function lastDay(table: RecordTable): number {
  let last = -Infinity;
  for (const role of ["openedAt", "respondedAt", "resolvedAt", "closedAt", "updatedAt"] as const) {
    const column = columnOf(table, role);
    if (!column) continue;
    for (let row = 0; row < table.rows; row++) {
      const value = column.values[row] ?? NaN;
      if (table.used[row] && value > last) last = value;
    }
  }
  return Math.floor(last) + 1;
}
