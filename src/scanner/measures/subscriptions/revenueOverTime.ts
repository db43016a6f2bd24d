import { periodBetween } from "../../result/period";
import type { CountedKpi, KpiId } from "../../../kpis/ids";
import { serialToIsoDay } from "../../../cells/date/serial";
import { monthIndex, startOfMonth } from "../../../cells/date/month";
import type { RecordTable } from "../../table/records/table";
import type { CalendarGrain, Series, SeriesPoint } from "../../result/series";
import type { Fees } from "./fees";
import { type Measurement, type MissingInput } from "../shared/measurement";
import { revenueBridge } from "./revenueBridge";
import { windowFormulas, type Window } from "./revenueFormulas";
import { movementBetween, movementsOver, runsBefore, runsOf, type Movement, type Runs } from "./revenueTimeline";
import type { Status } from "./subscriptionStatus";
import { counts, classifyRows, type RowClassification } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";
import { reasonKinds } from "../../notices/reasons";

type Kind = CountedKpi & {
  readonly value: (movement: Movement) => number;
  /** Clients are counted, not their fees. */
  readonly ofClients?: boolean;
};

const yearly: readonly Kind[] = [
  { kpi: "MRRGROWTH", variant: "standard", value: ({ start, end }) => end / start - 1 },
  { kpi: "NETMRRCHURN", variant: "annual", value: netChurn },
  {
    kpi: "GRR",
    variant: "standard",
    value: ({ start, churned, contraction }) => Math.min(1, (start - churned - contraction) / start),
  },
  { kpi: "NRR", variant: "standard", value: (movement) => 1 - netChurn(movement) },
  {
    kpi: "CHURN",
    variant: "annual",
    value: ({ clientsLost, clientsAtStart }) => clientsLost / clientsAtStart,
    ofClients: true,
  },
  {
    kpi: "RETENTION",
    variant: "annual",
    value: ({ clientsLost, clientsAtStart }) => (clientsAtStart - clientsLost) / clientsAtStart,
    ofClients: true,
  },
];
const monthly: Kind = { kpi: "NETMRRCHURN", variant: "monthly", value: netChurn };

function netChurn({ start, churned, contraction, expansion }: Movement): number {
  return (churned + contraction - expansion) / start;
}

/** Growth, churn and retention of recurring revenue over the last year and month, where the list says what was paid then. */
export function revenueOverTime(
  table: RecordTable,
  fees: Fees,
  status: Status | undefined,
): (Measurement | MissingInput)[] {
  const runs = table.client ? undefined : runsOf(table, status);
  const first = runs && firstDay(table, runs);
  if (!runs || first === undefined) return [];
  // The last month that had passed when the data end.
  const end = startOfMonth(monthIndex(runs.asOf + 1));
  const found = [...between(table, fees, status, runs, end, 1, [monthly])];
  if (startOfMonth(monthIndex(end) - 12) > first) found.push(...between(table, fees, status, runs, end, 12, yearly));
  return found;
}

/** Points of recurring revenue at the end of each month or quarter; undefined where nothing says what was paid before. */
export function revenuePoints(
  table: RecordTable,
  fees: Fees,
  status: Status | undefined,
  grain: CalendarGrain,
): Pick<Series, "by" | "points"> | undefined {
  const runs = runsOf(table, status);
  if (!runs) return undefined;
  const native = windowFormulas(table, fees, runs);
  const points = movementsOver(table, runs, fees, grain).map(({ span, movement, rows }): SeriesPoint => {
    const complete = runs.asOf >= span.end - 1;
    return {
      period: span.period,
      value: movement.end,
      rowsUsed: rows,
      complete,
      native: native.revenueBefore(span.end),
    };
  });
  return { by: byWords(runs), points: points.filter(({ rowsUsed }) => rowsUsed > 0) };
}

function byWords({ by }: Runs): string {
  return by === "dates" ? "start and end of each agreement, at the end of the period" : "month listed";
}

function firstDay(table: RecordTable, { from }: Runs): number | undefined {
  let first = Infinity;
  for (let row = 0; row < table.rows; row++)
    if (table.used[row] && (from[row] ?? NaN) < first) first = from[row] ?? NaN;
  return Number.isFinite(first) ? first : undefined;
}

function between(
  table: RecordTable,
  fees: Fees,
  status: Status | undefined,
  runs: Runs,
  end: number,
  months: 1 | 12,
  kinds: readonly Kind[],
): Measurement[] {
  const start = startOfMonth(monthIndex(end) - months);
  const movement = movementBetween(table, runs, fees, start, end);
  if (!(movement.start > 0)) return [];
  const classification = judgeWindow(table, fees, runs, start, end);
  const window: Window = { start, end, movement };
  const formulas = windowFormulas(table, fees, runs);
  const [from, to] = [serialToIsoDay(start - 1), serialToIsoDay(end - 1)];
  const reasons = [
    reasonKinds.movement({
      from,
      to,
      start: movement.clientsAtStart,
      lost: movement.clientsLost,
      won: movement.clientsWon,
    }),
    ...fees.reasons,
  ];
  const roles = [...fees.roles, ...rolesOf(runs)];
  return kinds.flatMap(({ value, ofClients, ...counted }): Measurement[] => {
    const found = value(movement);
    if (!Number.isFinite(found)) return [];
    return [
      {
        ...counted,
        value: found,
        roles,
        classification,
        rowValue: { label: "Fee per month", of: (row) => fees.monthly[row] ?? NaN },
        formulas: () => formulas.of(counted.kpi, window),
        period: periodBetween(start, end - 1),
        points: (grain) => ratePoints(table, fees, runs, grain, counted.kpi, months, value),
        ...(counted.variant === "monthly" ? { bridge: revenueBridge(table, fees, runs, end) } : {}),
        reasons: ofClients ? reasons.slice(0, 1) : reasons,
        warnings: status?.warnings ?? [],
      },
    ];
  });
}

function rolesOf({ by }: Runs): readonly ("startsOn" | "endsOn" | "listedFor")[] {
  return by === "dates" ? ["startsOn", "endsOn"] : ["listedFor"];
}

/** Month by month only what is told per month; a year's rate is no rate of a month. */
function ratePoints(
  table: RecordTable,
  fees: Fees,
  runs: Runs,
  grain: CalendarGrain,
  kpi: KpiId,
  months: 1 | 12,
  value: (movement: Movement) => number,
): Pick<Series, "by" | "points"> | undefined {
  if (months !== 1 || grain !== "month") return undefined;
  const formulas = windowFormulas(table, fees, runs);
  const points = movementsOver(table, runs, fees, grain).flatMap(({ span, movement, rows }): SeriesPoint[] => {
    const found = value(movement);
    if (!(movement.start > 0) || !Number.isFinite(found)) return [];
    const { native } = formulas.of(kpi, { start: span.start, end: span.end, movement });
    return [{ period: span.period, value: found, rowsUsed: rows, complete: runs.asOf >= span.end - 1, native }];
  });
  return { by: byWords(runs), points };
}

/** The rows that were paid at one of two days, or between them. */
function judgeWindow(table: RecordTable, fees: Fees, runs: Runs, start: number, end: number): RowClassification {
  const classify = classifyRows(table);
  const before = classify.leaveOut(rowReasons.endedBefore({ day: serialToIsoDay(start - 1) }));
  const later = classify.leaveOut(rowReasons.startedLater({ day: serialToIsoDay(end - 1) }));
  const undated = classify.leaveOut(rowReasons.undated({}));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ what: "no usable fee" }));
  return classify.classify((row) => {
    const [from, to] = [runs.from[row] ?? NaN, runs.to[row] ?? NaN];
    if (Number.isNaN(from) || Number.isNaN(to)) return undated;
    if (Number.isNaN(fees.monthly[row] ?? NaN)) return unreadable;
    if (runsBefore(runs, row, start) || runsBefore(runs, row, end)) return counts;
    return from >= end ? later : to < start ? before : counts;
  });
}
