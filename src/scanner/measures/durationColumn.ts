import { countWhere, formula, literal, quotient, sumWhere, type Condition } from "../../catalogue/native";
import { perDay, type TimeUnit } from "../../catalogue/unit";
import { cellState, type NumberColumn } from "../columns/column";
import type { FormulaOrReason } from "../finding";
import { clientCondition } from "../formulas/conditions";
import { nativeObstacle } from "../formulas/obstacles";
import { columnOf, type RecordTable } from "../records/table";
import type { Amounts } from "./amounts";
import { counted, measure, rangeOf, type Measured, type Unmeasured } from "./measured";
import { counts, judgeRows, type Tally } from "./tally";

interface About {
  readonly kpi: string;
  readonly role: "responseDuration" | "resolutionDuration" | "responseBusiness" | "resolutionBusiness";
  readonly unit: TimeUnit;
  /** The variant that the mean is; a column of business hours gives no median. */
  readonly mean?: string;
}

/** Mean and median of a column in which the tool itself wrote how long something took. */
export function durationMeasures(table: RecordTable, about: About): (Measured | Unmeasured)[] {
  const column = columnOf(table, about.role);
  if (!column) return [];
  const { tally, negative } = judgeDurations(table, column);
  if (negative > 0.01 * (negative + tally.rowsUsed)) {
    const needs = `"${column.heading}" on sheet "${table.sheet}" holds ${counted(negative, "negative time")}: it seems to be the time that was left, not the time that passed; export the dates instead`;
    return [{ kpi: about.kpi, needs }];
  }
  const perHour = perDay[about.unit] / 24;
  const above: Amounts["above"] = (row) => column.values[row] ?? NaN;
  const what = about.kpi === "MTTR" ? "resolve" : "the first response";
  const unit = about.unit === "min" ? "Minutes" : "Hours";
  const base = {
    kpi: about.kpi,
    roles: [about.role],
    tally,
    rowValue: { label: `${unit} to ${what}`, of: (row: number) => above(row) * perHour },
    reasons: [`"${column.heading}" is taken as the tool counted it`],
  };
  const live: FormulaOrReason = { reason: "The functions take dates, and this column holds durations" };
  const mean = measure({
    ...base,
    variant: about.mean ?? "mean",
    amounts: { kind: "quotient", above, factor: perHour },
    formulas: (where) => ({ native: nativeMean(table, column, perHour, where), live }),
  });
  if (about.mean) return mean;
  const median = measure({
    ...base,
    variant: "median",
    amounts: { kind: "median", above, factor: perHour },
    formulas: (where) => ({ native: nativeMedian(table, column, perHour, where), live }),
  });
  return [...mean, ...median];
}

function judgeDurations(table: RecordTable, column: NumberColumn): { tally: Tally; negative: number } {
  const judge = judgeRows(table);
  const missing = judge.because("missing", (rows) => `${counted(rows, "row has", "rows have")} no "${column.heading}"`);
  const zero = judge.because(
    "zero",
    (rows) => `${counted(rows, "row has", "rows have")} 0 in "${column.heading}", which stands for not yet`,
  );
  const negative = judge.unusable(
    "negative",
    (rows) => `${counted(rows, "row has", "rows have")} a negative "${column.heading}"`,
  );
  const unreadable = judge.unusable(
    "unreadable",
    (rows) => `${counted(rows, "row has", "rows have")} a "${column.heading}" that can't be read`,
  );
  const tally = judge.judge((row) => {
    const value = column.values[row] ?? NaN;
    if (column.state[row] === cellState.missing) return missing;
    if (column.state[row] !== cellState.ok) return unreadable;
    if (value > 0) return counts;
    return value < 0 ? negative : zero;
  });
  return { tally, negative: tally.leftOut.find(({ reason }) => reason === "negative")?.rows ?? 0 };
}

function times(column: NumberColumn, perHour: number): string {
  const factor = column.scale * perHour;
  return factor === 1 ? "" : `*${literal(factor)}`;
}

function nativeMean(
  table: RecordTable,
  column: NumberColumn,
  perHour: number,
  where: readonly Condition[],
): FormulaOrReason {
  const reason = nativeObstacle(table, [column]);
  if (reason) return { reason };
  const ref = rangeOf(table, column);
  const conditions: Condition[] = [{ ref, above: 0 }, ...clientCondition(table), ...where];
  return formula(`${quotient(sumWhere(ref, conditions), countWhere(conditions))}${times(column, perHour)}`);
}

function nativeMedian(
  table: RecordTable,
  column: NumberColumn,
  perHour: number,
  where: readonly Condition[],
): FormulaOrReason {
  const reason = nativeObstacle(table, [column]);
  if (reason) return { reason };
  if (table.client || where.length > 0 || column.values.some((value) => value <= 0))
    return { reason: "A median over part of a column needs array formulas" };
  return formula(`MEDIAN(${rangeOf(table, column)})${times(column, perHour)}`);
}
