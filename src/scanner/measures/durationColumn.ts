import { formula, literal, quotient } from "../../catalogue/native";
import { perDay, type TimeUnit } from "../../catalogue/unit";
import { cellState, type NumberColumn } from "../columns/column";
import type { Role } from "../dictionary/roles";
import type { FormulaOrReason, LeftOut } from "../finding";
import { nativeObstacle } from "../formulas/obstacles";
import { columnOf, type RecordTable } from "../records/table";
import { meanOf, medianOf } from "./elapsed";
import { counted, leave, rangeOf, type Measured, type Unmeasured } from "./measured";

/** Mean and median of a column in which the tool itself wrote how long something took. */
export function durationMeasures(
  table: RecordTable,
  about: {
    kpi: string;
    role: "responseDuration" | "resolutionDuration";
    unit: TimeUnit;
    variants: readonly ["mean", "median"];
  },
): (Measured | Unmeasured)[] {
  const column = columnOf(table, about.role);
  if (!column) return [];
  const picked = pick(table, column);
  if (picked.negative > 0.01 * (picked.negative + picked.values.length)) {
    const needs = `"${column.heading}" on sheet "${table.sheet}" holds ${counted(picked.negative, "negative time")}: it seems to be the time that was left, not the time that passed; export the dates instead`;
    return [{ kpi: about.kpi, needs }];
  }
  if (picked.values.length === 0) return [];
  const perHour = perDay[about.unit] / 24;
  const leftOut: LeftOut[] = [...table.excluded];
  leave(
    leftOut,
    "missing",
    picked.missing,
    (rows) => `${counted(rows, "row has", "rows have")} no "${column.heading}"`,
  );
  leave(
    leftOut,
    "zero",
    picked.zero,
    (rows) => `${counted(rows, "row has", "rows have")} 0 in "${column.heading}", which stands for not yet`,
  );
  leave(
    leftOut,
    "negative",
    picked.negative,
    (rows) => `${counted(rows, "row has", "rows have")} a negative "${column.heading}"`,
  );
  leave(
    leftOut,
    "unreadable",
    picked.unreadable,
    (rows) => `${counted(rows, "row has", "rows have")} a "${column.heading}" that can't be read`,
  );
  const roles: readonly Role[] = [about.role];
  const base = {
    kpi: about.kpi,
    rowsUsed: picked.values.length,
    leftOut,
    unusable: picked.negative + picked.unreadable,
    roles,
    rows: picked.rows,
    reasons: [`"${column.heading}" is taken as the tool counted it`],
    live: { reason: "The functions take dates, and this column holds durations" } as FormulaOrReason,
  };
  return [
    {
      ...base,
      variant: about.variants[0],
      value: meanOf(picked.values) * perHour,
      native: nativeAverage(table, column, perHour, "mean"),
    },
    {
      ...base,
      variant: about.variants[1],
      value: medianOf(picked.values) * perHour,
      native: nativeAverage(table, column, perHour, "median"),
    },
  ];
}

function pick(
  table: RecordTable,
  column: NumberColumn,
): { values: Float64Array; rows: Uint8Array; missing: number; negative: number; zero: number; unreadable: number } {
  const values = new Float64Array(table.rows);
  const rows = new Uint8Array(table.rows);
  const count = { used: 0, missing: 0, negative: 0, zero: 0, unreadable: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    const value = column.values[row] ?? NaN;
    if (column.state[row] === cellState.missing) count.missing += 1;
    else if (column.state[row] !== cellState.ok) count.unreadable += 1;
    else if (value < 0) count.negative += 1;
    else if (value === 0) count.zero += 1;
    else {
      values[count.used++] = value;
      rows[row] = 1;
    }
  }
  const { used, ...rest } = count;
  return { values: values.slice(0, used), rows, ...rest };
}

function nativeAverage(
  table: RecordTable,
  column: NumberColumn,
  perHour: number,
  what: "mean" | "median",
): FormulaOrReason {
  const reason = nativeObstacle(table, [column]);
  if (reason) return { reason };
  const range = rangeOf(table, column);
  const factor = column.scale * perHour;
  const times = factor === 1 ? "" : `*${literal(factor)}`;
  if (what === "median") {
    if (table.client || column.values.some((value) => value <= 0))
      return { reason: "A median over part of a column needs array formulas" };
    return formula(`MEDIAN(${range})${times}`);
  }
  const client = table.client ? `,${rangeOf(table, table.client.column)},${literal(table.client.label)}` : "";
  const conditions = `${range},">0"${client}`;
  return formula(`${quotient(`SUMIFS(${range},${conditions})`, `COUNTIFS(${conditions})`)}${times}`);
}
