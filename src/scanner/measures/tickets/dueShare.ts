import { cellState, type TimeColumn } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { maskOf } from "../../formulas/masks";
import { momentsOf, timesObstacle } from "../../formulas/moments";
import { nativeObstacle } from "../../formulas/obstacles";
import { ratioFormulas } from "../../formulas/ratio";
import type { RecordTable } from "../../table/records/table";
import type { Amounts } from "../../aggregate/aggregate";
import { withoutFormulas, type Measurement } from "../shared/measurement";
import { counts, classifyRows } from "../../aggregate/rowClassification";
import { listed, template } from "../../result/template";
import { rowReasons } from "../../notices/rowReasons";
import { reasonKinds } from "../../notices/reasons";

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
  known: Uint8Array,
): Pick<Measurement, "classification" | "rowValue" | "formulas" | "ofRecord" | "reasons"> & {
  readonly amounts: Amounts;
} {
  const classify = classifyRows(table);
  const notDone = classify.leaveOut(rowReasons.notDone({ column: done.heading }));
  const noDue = classify.leaveOut(rowReasons.noDueDate({ column: due.heading }));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ what: "a date that can't be used" }));
  const classification = classify.classify((row) => {
    if (known[row] !== 2) return counts;
    if (done.state[row] === cellState.missing) return notDone;
    return due.state[row] === cellState.missing ? noDue : unreadable;
  });
  const byDay = due.dateOnly && !done.dateOnly;
  const numerator = (row: number): number => known[row] ?? NaN;
  return {
    classification,
    amounts: { kind: "ratio", numerator },
    rowValue: { label: "In time (1 = yes, 0 = no)", of: numerator },
    formulas: formulasOf(table, done, due, byDay),
    ofRecord: ofRecord(table, done, due, byDay),
    reasons: byDay ? [reasonKinds.dueAllDay({ column: due.heading })] : [],
  };
}

/** 1 for a record that was done in time, 0 for one that was late, else "". */
function ofRecord(table: RecordTable, done: TimeColumn, due: TimeColumn, byDay: boolean): Measurement["ofRecord"] {
  return (cells) => {
    if (!cells.readsMoment(done) || !cells.readsMoment(due)) return undefined;
    const [at, limit, counts] = [cells.moment(done), cells.moment(due), cells.counts(table)];
    const both = listed([...(counts ? [counts] : []), template`ISNUMBER(${at})`, template`ISNUMBER(${limit})`]);
    const day = byDay ? template`INT(${at})` : [at];
    return { above: template`IF(AND(${both}),IF(${day}<=${limit},1,0),"")` };
  };
}

function formulasOf(table: RecordTable, done: TimeColumn, due: TimeColumn, byDay: boolean): Measurement["formulas"] {
  const reason = nativeObstacle(table, [done, due]) ?? timesObstacle([done, due]);
  if (reason) return withoutFormulas(reason);
  const [at, limit] = [momentsOf(table, done), momentsOf(table, due)];
  if (byDay && done.marks > 0) return withoutFormulas(`"${done.heading}" holds text, of which no day can be taken`);
  return (where) => {
    const mask = maskOf([...clientCondition(table), ...where], [at, limit]);
    const both = `ISNUMBER(${at})*ISNUMBER(${limit})*(${at}>0)*(${limit}>0)${mask ? `*${mask}` : ""}`;
    const inTime = `${both}*(${byDay ? `INT(${at})` : at}<=${limit})`;
    return ratioFormulas("SLA", `SUMPRODUCT(${inTime})`, `SUMPRODUCT(${both})`);
  };
}
