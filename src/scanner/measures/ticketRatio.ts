import { countWhere, type Condition } from "../../catalogue/native";
import { calendarOf, dayOf, type Span } from "../calendar";
import { cellState, type TimeColumn } from "../columns/column";
import { clientCondition } from "../formulas/conditions";
import { nativeObstacle } from "../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../formulas/ratio";
import { columnOf, type RecordTable } from "../records/table";
import type { Grain, Series, SeriesPoint } from "../series";
import { counted, measure, rangeOf, type Formulas, type Measured } from "./measured";
import { counts, judgeRows } from "./tally";

/** Tickets closed for each one opened, over the days in which tickets were opened. */
export function ticketRatio(table: RecordTable): Measured[] {
  const opened = columnOf(table, "openedAt");
  const [role, closed] = closing(table);
  if (!opened || !role || !closed) return [];
  const span = extent(table, opened);
  if (!span) return [];
  const within = ({ state, values }: TimeColumn, row: number): number => {
    const value = values[row] ?? NaN;
    return state[row] === cellState.ok && value >= span.start && value < span.end ? 1 : 0;
  };
  const judge = judgeRows(table);
  const neither = judge.because(
    "other-period",
    (rows) => `${counted(rows, "ticket was", "tickets were")} neither opened nor closed in the period`,
  );
  const tally = judge.judge((row) => (within(opened, row) || within(closed, row) ? counts : neither));
  const formulas = (from: number, to: number, where: readonly Condition[]): Formulas =>
    formulasOf(table, opened, closed, { start: from, end: to }, where);
  return measure({
    kpi: "TICKETRATIO",
    variant: "standard",
    roles: ["openedAt", role],
    tally,
    amounts: { kind: "quotient", above: (row) => within(closed, row), below: (row) => within(opened, row) },
    rowValue: { label: "Closed in the period (1 = yes, 0 = no)", of: (row) => within(closed, row) },
    formulas: (where) => formulas(span.start, span.end, where),
    points: (grain) => pointsOf(table, opened, closed, grain, formulas),
    reasons: role === "resolvedAt" ? [`No column says when a ticket was closed: "${closed.heading}" stands in`] : [],
  });
}

/** The column that says when tickets were closed; when they were resolved is the stand-in. */
function closing(table: RecordTable): ["resolvedAt" | "closedAt", TimeColumn] | [undefined, undefined] {
  for (const role of ["closedAt", "resolvedAt"] as const) {
    const column = columnOf(table, role);
    if (column?.state.includes(cellState.ok)) return [role, column];
  }
  return [undefined, undefined];
}

/** The days from the first opening to the last one. */
function extent(table: RecordTable, { state, values }: TimeColumn): Pick<Span, "start" | "end"> | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row] || state[row] !== cellState.ok) continue;
    const value = values[row] ?? NaN;
    if (value < first) first = value;
    if (value > last) last = value;
  }
  return last < first ? undefined : { start: Math.floor(first), end: Math.floor(last) + 1 };
}

function formulasOf(
  table: RecordTable,
  opened: TimeColumn,
  closed: TimeColumn,
  { start, end }: Pick<Span, "start" | "end">,
  further: readonly Condition[],
): Formulas {
  const reason = nativeObstacle(table, [opened, closed]);
  if (reason) return noFormulas(reason);
  const count = (column: TimeColumn): string => {
    const ref = rangeOf(table, column);
    return countWhere([{ ref, atLeast: start }, { ref, below: end }, ...clientCondition(table), ...further]);
  };
  return ratioFormulas("TICKETRATIO", count(closed), count(opened));
}

/** In each month or quarter by its own dates: a ticket opened in March and closed in April counts once in each. */
function pointsOf(
  table: RecordTable,
  opened: TimeColumn,
  closed: TimeColumn,
  grain: Grain,
  formulas: (from: number, to: number, where: readonly Condition[]) => Formulas,
): Pick<Series, "by" | "points"> | undefined {
  const calendar = calendarOf(opened, table.used, grain, dayOf(table.options.today));
  if (!calendar) return undefined;
  const { spans } = calendar;
  const closedIn = new Int32Array(spans.length);
  const openedIn = new Int32Array(spans.length);
  const at = spanFinder(spans);
  const [{ used }, { of }, { state, values }, ok] = [table, calendar, closed, cellState.ok];
  for (let row = 0; row < used.length; row++) {
    if (!used[row]) continue;
    const start = of[row] ?? -1;
    if (start >= 0) openedIn[start] = (openedIn[start] ?? 0) + 1;
    const end = state[row] === ok ? at(values[row] ?? NaN) : -1;
    if (end >= 0) closedIn[end] = (closedIn[end] ?? 0) + 1;
  }
  const points = spans.flatMap(({ period, start, end }, index): SeriesPoint[] => {
    const rowsUsed = openedIn[index] ?? 0;
    if (rowsUsed === 0) return [];
    const { native } = formulas(start, end, []);
    return [
      { period, value: (closedIn[index] ?? 0) / rowsUsed, rowsUsed, complete: calendar.isComplete(index), native },
    ];
  });
  return { by: "date opened and date closed", points };
}

/** Which span a serial falls into; -1 for none. */
export function spanFinder(spans: readonly Span[]): (serial: number) => number {
  const first = spans[0]?.start ?? NaN;
  const byDay = new Int16Array(Math.max(0, (spans.at(-1)?.end ?? first) - first));
  spans.forEach(({ start, end }, index) => byDay.fill(index, start - first, end - first));
  return (serial) => (serial >= first ? (byDay[Math.floor(serial) - first] ?? -1) : -1);
}
