import { countWhere, formula, literal, quotient, sumWhere, type Condition } from "../../../catalogue/native";
import { perDay, type TimeUnit } from "../../../catalogue/unit";
import { cellState, type NumberColumn } from "../../table/columns/column";
import type { FormulaOrReason } from "../../result/finding";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { columnOf, type RecordTable } from "../../table/records/table";
import type { Amounts } from "../../aggregate/aggregate";
import { measureElapsed } from "./negatives";
import type { LabelRows } from "./priority";
import { stillOpen, type StillOpen } from "./done";
import { rangeOf, type Measurement, type MissingInput } from "../shared/measurement";
import { counts, classifyRows, outside, type RowClassification } from "../../aggregate/rowClassification";
import { listed, template } from "../../result/template";
import { rowReasons } from "../../notices/rowReasons";
import { reasonKinds } from "../../notices/reasons";
import { missingInputKinds } from "../../notices/missingInputs";

interface WrittenDuration {
  readonly kpi: "MTTR" | "FIRSTRESPONSE";
  readonly role: "responseDuration" | "resolutionDuration" | "responseBusiness" | "resolutionBusiness";
  readonly unit: TimeUnit;
  /** The variant of MTTR that the mean is; a column of business hours gives no median. */
  readonly mean?: "business" | "non-critical";
  /** The only tickets that are looked at, by their priorities. */
  readonly only?: LabelRows;
}

/** Mean and median of a column in which the tool itself wrote how long something took. */
export function durationMeasures(table: RecordTable, about: WrittenDuration): (Measurement | MissingInput)[] {
  const column = columnOf(table, about.role);
  if (!column) return [];
  const open = about.kpi === "MTTR" ? stillOpen(table) : undefined;
  const { classification, negative } = judgeDurations(table, column, open, about.only?.rows);
  const only = classification.leftOut.some(({ reason }) => reason === "open") ? open : undefined;
  if (negative > 0.01 * (negative + classification.rowsUsed)) {
    const needs = missingInputKinds.timeRemaining({ column: column.heading, sheet: table.sheet, negative });
    return [{ kpi: about.kpi, needs: needs.message }];
  }
  const waiting = about.role === "resolutionDuration" ? columnOf(table, "waiting") : undefined;
  const perHour = perDay[about.unit] / 24;
  const numerator: Amounts["numerator"] = (row) => column.values[row] ?? NaN;
  const what = about.kpi === "MTTR" ? "resolve" : "the first response";
  const unit = about.unit === "min" ? "Minutes" : "Hours";
  const base = {
    roles: about.only ? ([about.role, "priority"] as const) : [about.role],
    ...(about.only ? { notBy: ["priority"] as const } : {}),
    classification,
    rowValue: { label: `${unit} to ${what}`, of: (row: number) => numerator(row) * perHour },
    reasons: [
      reasonKinds.toolCounted({ column: column.heading }),
      ...(about.only ? [reasonKinds.onlyPriority({ priorities: about.only.labels })] : []),
      ...(waiting ? [reasonKinds.waitingKept({ columns: [waiting.heading, column.heading] })] : []),
    ],
  };
  const live: FormulaOrReason = { reason: "The functions take dates, and this column holds durations" };
  const native = {
    mean: nativeMean(table, column, perHour, only),
    median: nativeMedian(table, column, perHour, only),
  };
  const priority = about.only && columnOf(table, "priority");
  const priorities = priority ? [{ ref: rangeOf(table, priority), equals: about.only?.labels ?? [] }] : [];
  const mean = measureElapsed(
    {
      ...base,
      ...(about.mean
        ? ({ kpi: "MTTR", variant: about.mean } as const)
        : ({ kpi: about.kpi, variant: "mean" } as const)),
      amounts: { kind: "ratio", numerator, factor: perHour },
      formulas: (where) => ({ native: native.mean([...priorities, ...where]), live }),
      ofRecord: ofRecord(table, column, { perHour, only, priorities }),
    },
    [column.heading],
  );
  if (about.mean) return mean;
  const median = measureElapsed(
    {
      ...base,
      kpi: about.kpi,
      variant: "median",
      amounts: { kind: "median", numerator, factor: perHour },
      formulas: (where) => ({ native: native.median(where), live }),
      ofRecord: ofRecord(table, column, { perHour, only, priorities }),
    },
    [column.heading],
  );
  return [...mean, ...median];
}

function judgeDurations(
  table: RecordTable,
  column: NumberColumn,
  open: StillOpen | undefined,
  wanted: Uint8Array | undefined,
): { classification: RowClassification; negative: number } {
  const classify = classifyRows(table);
  // What a tool counts for a ticket that is still open is its age so far.
  const running = classify.leaveOut(rowReasons.open({}));
  const missing = classify.leaveOut(rowReasons.blankCell({ column: column.heading }));
  const zero = classify.leaveOut(rowReasons.zeroNotYet({ column: column.heading }));
  const negative = classify.leaveOut(rowReasons.negativeDuration({ column: column.heading }));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ what: `a "${column.heading}" that can't be read` }));
  const classification = classify.classify((row) => {
    const value = column.values[row] ?? NaN;
    if (wanted && !wanted[row]) return outside;
    if (column.state[row] === cellState.missing) return missing;
    if (column.state[row] !== cellState.ok) return unreadable;
    if (value > 0 && open?.is(row)) return running;
    if (value > 0) return counts;
    return value < 0 ? negative : zero;
  });
  return { classification, negative: classification.leftOut.find(({ reason }) => reason === "negative")?.rows ?? 0 };
}

function times(column: NumberColumn, perHour: number): string {
  const factor = column.scale * perHour;
  return factor === 1 ? "" : `*${literal(factor)}`;
}

/** A formula can only count the states that mean done, so no ticket may have one of a company's own. */
function vague(only: StillOpen | undefined): string | undefined {
  if (!only || only.certain) return undefined;
  return `Some states in "${only.done.column.heading}" say neither open nor done, so no formula can leave out the open tickets`;
}

/** What a record adds: its duration, where that is more than 0 and the ticket is done and of a priority asked for, else "". */
function ofRecord(
  table: RecordTable,
  column: NumberColumn,
  about: {
    readonly perHour: number;
    readonly only: StillOpen | undefined;
    readonly priorities: readonly Condition[];
  },
): Measurement["ofRecord"] {
  const { perHour, only, priorities } = about;
  if (vague(only)) return undefined;
  return (cells) => {
    const done = only && cells.meets("Done?", [only.done.condition]);
    const asked = priorities.length > 0 ? cells.meets("Priority asked for?", priorities) : undefined;
    if ((only && !done) || (priorities.length > 0 && !asked)) return undefined;
    const duration = cells.number(column);
    const tests = [cells.counts(table), done, asked].flatMap((test) => test ?? []);
    const time = perHour === 1 ? [duration] : template`${duration}*${perHour}`;
    const counted = template`IF(${duration}>0,${time},"")`;
    return {
      above: template`IF(ISNUMBER(${duration}),${tests.length === 0 ? counted : template`IF(AND(${listed(tests)}),${counted},"")`},"")`,
    };
  };
}

function nativeMean(
  table: RecordTable,
  column: NumberColumn,
  perHour: number,
  only: StillOpen | undefined,
): (where: readonly Condition[]) => FormulaOrReason {
  const reason = nativeObstacle(table, [column, ...(only ? [only.done.column] : [])]) ?? vague(only);
  if (reason) return () => ({ reason });
  const ref = rangeOf(table, column);
  const finished = only ? [only.done.condition] : [];
  return (where) => {
    const conditions: Condition[] = [{ ref, above: 0 }, ...finished, ...clientCondition(table), ...where];
    return formula(`${quotient(sumWhere(ref, conditions), countWhere(conditions))}${times(column, perHour)}`);
  };
}

function nativeMedian(
  table: RecordTable,
  column: NumberColumn,
  perHour: number,
  only: StillOpen | undefined,
): (where: readonly Condition[]) => FormulaOrReason {
  const reason = nativeObstacle(table, [column]);
  if (reason) return () => ({ reason });
  const ofPart = only || table.client || column.values.some((value) => value <= 0);
  return (where) => {
    if (ofPart || where.length > 0) return { reason: "A median over part of a column needs array formulas" };
    return formula(`MEDIAN(${rangeOf(table, column)})${times(column, perHour)}`);
  };
}
