import { daysOf, spansBetween, type Span } from "../../aggregate/calendar";
import { cellState } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import type { CalendarGrain } from "../../result/series";
import type { Fees } from "./fees";
import { listedMonths } from "./listedMonths";
import { endDays } from "./renewals";
import { lastDayOf, subscriptionState, type Status } from "./subscriptionStatus";

/** When each row of fees begins and ends, and whose it is. */
export interface Runs {
  /** First day, and first day no longer (Infinity where it has no end), per row; NaN where unknown. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Numbers of clients. */
  readonly client: Int32Array;
  readonly clients: number;
  /** The last day that the data speak of. */
  readonly asOf: number;
  /** "dates": by start and end; "months": by a list of what each client paid month by month. */
  readonly by: "dates" | "months";
  /** The days on which agreements were renewed that the list calls ended the day before: formulas don't know of them. */
  readonly renewedOn?: ReadonlySet<number>;
}

/** The runs of a list with start and end dates or with months; undefined where nothing says what was paid before. */
export function runsOf(table: RecordTable, status: Status | undefined): Runs | undefined {
  return byMonths(table) ?? byDates(table, status);
}

function byDates(table: RecordTable, status: Status | undefined): Runs | undefined {
  const starts = columnOf(table, "startsOn");
  const ends = columnOf(table, "endsOn");
  if (!starts?.state.includes(cellState.ok) || !ends?.state.includes(cellState.ok)) return undefined;
  const asOf = lastDayOf(table);
  if (asOf === undefined) return undefined;
  const from = starts.values;
  const to = endDays(table);
  const renewedOn = new Set<number>();
  for (let row = 0; row < table.rows; row++) {
    const state = ends.state[row];
    if (state === cellState.ok) {
      if (table.used[row] && to[row] !== ends.values[row]) renewedOn.add(to[row] ?? NaN);
    } else if (state !== cellState.unusable && status?.states[row] !== subscriptionState.lost) {
      // An agreement that was lost on a day that nobody wrote down ends nowhere in time.
      to[row] = Infinity;
    }
  }
  return { from, to, ...clientsOf(table), asOf: Math.floor(asOf), by: "dates", renewedOn };
}

function byMonths(table: RecordTable): Runs | undefined {
  const column = columnOf(table, "listedFor");
  if (!column) return undefined;
  const days = listedMonths(table, column).map((period) => {
    return period && (period.kind === "month" || period.kind === "day") ? period.days?.[0] : undefined;
  });
  const from = new Float64Array(table.rows).fill(NaN);
  const to = new Float64Array(table.rows).fill(NaN);
  let asOf = -Infinity;
  const months = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) {
    const day = days[column.values[row] ?? -1];
    if (!table.used[row]) continue;
    if (day === undefined) return undefined;
    const [span] = spansBetween("month", day, day);
    if (!span) return undefined;
    from[row] = span.start;
    to[row] = span.end;
    // Two days of one month each list what is paid a month: their sum is paid by nobody.
    if ((months.get(span.start) ?? day) !== day) return undefined;
    months.set(span.start, day);
    if (span.end - 1 > asOf) asOf = span.end - 1;
  }
  return months.size < 2 ? undefined : { from, to, ...clientsOf(table), asOf, by: "months" };
}

function clientsOf(table: RecordTable): Pick<Runs, "client" | "clients"> {
  const column = columnOf(table, "client");
  let clients = column?.labels.length ?? 0;
  // A row that names no client stands for one of its own.
  const client = Int32Array.from({ length: table.rows }, (_none, row) => {
    const own = column?.values[row] ?? -1;
    return own >= 0 ? own : clients++;
  });
  return { client, clients };
}

/** True where a row is paid on the last day before `end`. */
export function runsBefore({ from, to }: Runs, row: number, end: number): boolean {
  return (from[row] ?? NaN) < end && (to[row] ?? NaN) >= end;
}

/** What became of the recurring revenue between two days, client by client. */
export interface Movement {
  readonly start: number;
  readonly end: number;
  readonly churned: number;
  readonly contraction: number;
  readonly expansion: number;
  readonly added: number;
  readonly clientsAtStart: number;
  readonly clientsLost: number;
  readonly clientsWon: number;
}

/** Compares each client's fees before two days (the first day no longer counted of each). */
export function movementBetween(table: RecordTable, runs: Runs, fees: Fees, first: number, second: number): Movement {
  const before = new Float64Array(runs.clients);
  const after = new Float64Array(runs.clients);
  const rowsBefore = new Int32Array(runs.clients);
  const rowsAfter = new Int32Array(runs.clients);
  for (let row = 0; row < table.rows; row++) {
    const client = runs.client[row] ?? 0;
    const fee = fees.monthly[row] ?? NaN;
    if (!table.used[row] || Number.isNaN(fee) || fee === 0) continue;
    if (runsBefore(runs, row, first)) {
      before[client] = (before[client] ?? 0) + fee;
      rowsBefore[client] = (rowsBefore[client] ?? 0) + 1;
    }
    if (runsBefore(runs, row, second)) {
      after[client] = (after[client] ?? 0) + fee;
      rowsAfter[client] = (rowsAfter[client] ?? 0) + 1;
    }
  }
  const sums = createMovement();
  for (let client = 0; client < runs.clients; client++) {
    sums.add(
      rowsBefore[client] === 0 ? undefined : (before[client] ?? 0),
      rowsAfter[client] === 0 ? undefined : (after[client] ?? 0),
    );
  }
  return sums.done();
}

/** Adds up what becomes of clients: what each paid before and pays after, undefined where it is no client. */
function createMovement(): {
  add(before: number | undefined, after: number | undefined): void;
  done(): Movement;
} {
  const sum = { start: 0, end: 0, churned: 0, contraction: 0, expansion: 0, added: 0 };
  const count = { clientsAtStart: 0, clientsLost: 0, clientsWon: 0 };
  return {
    add(before, after) {
      sum.start += before ?? 0;
      sum.end += after ?? 0;
      if (before === undefined) {
        if (after === undefined) return;
        sum.added += after;
        count.clientsWon += 1;
        return;
      }
      count.clientsAtStart += 1;
      if (after === undefined) {
        sum.churned += before;
        count.clientsLost += 1;
      } else if (after < before) sum.contraction += before - after;
      else sum.expansion += after - before;
    },
    done: () => ({ ...sum, ...count }),
  };
}

/** The months or quarters from the first start to the last day of the data, each with what became of the revenue in it. */
export function movementsOver(
  table: RecordTable,
  runs: Runs,
  fees: Fees,
  grain: CalendarGrain,
): { readonly span: Span; readonly movement: Movement; readonly rows: number }[] {
  const spans = spansOf(table, runs, grain);
  const events = eventsBy(table, runs, fees, spans);
  const paid = new Float64Array(runs.clients);
  const rows = new Int32Array(runs.clients);
  const untouched = { mrr: 0, clients: 0, rows: 0 };
  return spans.map((span, index) => {
    const touched = new Map<number, number | undefined>();
    for (let at = events.starts[index] ?? 0; at < (events.starts[index + 1] ?? 0); at++) {
      const event = events.rows[at] ?? 0;
      const [row, sign] = event >= 0 ? [event, 1] : [-1 - event, -1];
      const client = runs.client[row] ?? 0;
      if (!touched.has(client)) touched.set(client, rows[client] === 0 ? undefined : paid[client]);
      paid[client] = (paid[client] ?? 0) + sign * (fees.monthly[row] ?? 0);
      rows[client] = (rows[client] ?? 0) + sign;
      untouched.rows += sign;
    }
    const sums = createMovement();
    const before = { ...untouched };
    for (const [client, own] of touched) {
      if (rows[client] === 0) paid[client] = 0;
      const now = rows[client] === 0 ? undefined : (paid[client] ?? 0);
      sums.add(own, now);
      untouched.mrr += (now ?? 0) - (own ?? 0);
      untouched.clients += Number(now !== undefined) - Number(own !== undefined);
    }
    const movement = { ...sums.done(), start: before.mrr, end: untouched.mrr, clientsAtStart: before.clients };
    return { span, movement, rows: untouched.rows };
  });
}

function spansOf(table: RecordTable, runs: Runs, grain: CalendarGrain): Span[] {
  let first = Infinity;
  for (let row = 0; row < table.rows; row++) {
    const start = runs.from[row] ?? NaN;
    if (table.used[row] && start < first) first = start;
  }
  const spans = first <= runs.asOf ? spansBetween(grain, first, runs.asOf) : [];
  return spans.length > 600 ? [] : spans;
}

/** Rows by the span in which they begin (row) or end (-1 - row), span after span. */
function eventsBy(
  table: RecordTable,
  runs: Runs,
  fees: Fees,
  spans: readonly Span[],
): { readonly rows: Int32Array; readonly starts: Int32Array } {
  const { first, byDay } = daysOf(spans);
  const spanAt = (serial: number): number => byDay[Math.floor(Math.max(serial, first)) - first] ?? spans.length;
  const starts = new Int32Array(spans.length + 2);
  const each = (visit: (row: number, span: number, isEnd: boolean) => void): void => {
    for (let row = 0; row < table.rows; row++) {
      const [from, to] = [runs.from[row] ?? NaN, runs.to[row] ?? NaN];
      const fee = fees.monthly[row] ?? NaN;
      if (!table.used[row] || !(to > from) || Number.isNaN(fee) || fee === 0) continue;
      visit(row, spanAt(from), false);
      if (to !== Infinity) visit(row, spanAt(to), true);
    }
  };
  each((_row, span) => {
    starts[span + 1] = (starts[span + 1] ?? 0) + 1;
  });
  for (let span = 0; span < starts.length - 1; span++) starts[span + 1] = (starts[span + 1] ?? 0) + (starts[span] ?? 0);
  const rows = new Int32Array(starts[spans.length + 1] ?? 0);
  const next = starts.slice();
  each((row, span, isEnd) => {
    const at = next[span] ?? 0;
    rows[at] = isEnd ? -1 - row : row;
    next[span] = at + 1;
  });
  return { rows, starts };
}
