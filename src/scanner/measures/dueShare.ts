import { cellState, type TimeColumn } from "../columns/column";
import type { LeftOut } from "../finding";
import { labelMask } from "../formulas/durations";
import { nativeObstacle } from "../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../formulas/ratio";
import type { RecordTable } from "../records/table";
import { counted, leave, rangeOf, type Measured } from "./measured";

/** 1 = in time, 0 = late, 2 = not known, by row. */
export function timeliness(table: RecordTable, done: TimeColumn, due: TimeColumn): Uint8Array {
  const result = new Uint8Array(table.rows).fill(2);
  const byDay = due.dateOnly && !done.dateOnly;
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row] || done.state[row] !== cellState.ok || due.state[row] !== cellState.ok) continue;
    const [at, limit] = [done.values[row] ?? NaN, due.values[row] ?? NaN];
    // A due date without a time means the end of that day.
    result[row] = (byDay ? Math.floor(at) : at) <= limit ? 1 : 0;
  }
  return result;
}

/** The share of rows done at or before they were due, among those with both dates. */
export function dueShare(
  table: RecordTable,
  done: TimeColumn,
  due: TimeColumn,
): Omit<Measured, "kpi" | "variant" | "roles"> | undefined {
  const known = timeliness(table, done, due);
  const rows = new Uint8Array(table.rows);
  const count = { hits: 0, all: 0, notDone: 0, noDue: 0, unusable: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    if (known[row] !== 2) {
      rows[row] = 1;
      count.all += 1;
      count.hits += known[row] ?? 0;
    } else if (done.state[row] === cellState.missing) count.notDone += 1;
    else if (due.state[row] === cellState.missing) count.noDue += 1;
    else count.unusable += 1;
  }
  if (count.all === 0) return undefined;
  const leftOut: LeftOut[] = [...table.excluded];
  leave(
    leftOut,
    "not-done",
    count.notDone,
    (number) => `${counted(number, "row has", "rows have")} no "${done.heading}"`,
  );
  leave(leftOut, "no-due", count.noDue, (number) => `${counted(number, "row has", "rows have")} no "${due.heading}"`);
  leave(
    leftOut,
    "unreadable",
    count.unusable,
    (number) => `${counted(number, "row has", "rows have")} a date that can't be used`,
  );
  const byDay = due.dateOnly && !done.dateOnly;
  return {
    value: count.hits / count.all,
    rowsUsed: count.all,
    leftOut,
    unusable: count.unusable,
    rows,
    ...formulasOf(table, done, due, byDay),
    reasons: byDay ? [`"${due.heading}" has no times, so each due date lasts to the end of its day`] : [],
  };
}

function formulasOf(
  table: RecordTable,
  done: TimeColumn,
  due: TimeColumn,
  byDay: boolean,
): Pick<Measured, "native" | "live"> {
  const reason = nativeObstacle(table, [done, due]);
  if (reason) return noFormulas(reason);
  const [at, limit] = [rangeOf(table, done), rangeOf(table, due)];
  if (byDay && done.marks > 0) return noFormulas(`"${done.heading}" holds text, of which no day can be taken`);
  const client = table.client ? `*${labelMask(table, table.client.column, [table.client.label])}` : "";
  const both = `ISNUMBER(${at})*ISNUMBER(${limit})*(${at}>0)*(${limit}>0)${client}`;
  const inTime = `${both}*(${byDay ? `INT(${at})` : at}<=${limit})`;
  return ratioFormulas("SLA", `SUMPRODUCT(${inTime})`, `SUMPRODUCT(${both})`);
}
