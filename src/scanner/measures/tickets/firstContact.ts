import { countWhere, type Condition } from "../../../catalogue/native";
import { cellState, type Column, type NumberColumn } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { ratioFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import { doneTickets, type Done } from "./done";
import { flagShare } from "../shared/flagShare";
import { measure, rangeOf, withoutFormulas, type Measurement } from "../shared/measurement";
import { counts, classifyRows, type RowClassification } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";
import { warningKinds } from "../../notices/warnings";

/** First contact resolution by the tool's flag, and by stand-ins that are named as such. */
export function* firstContact(table: RecordTable): Generator<Measurement> {
  const flag = columnOf(table, "firstContact");
  if (flag) yield* flagged(table, flag);
  yield* noReassignment(table);
  yield* oneTouch(table);
}

function flagged(table: RecordTable, flag: Parameters<typeof flagShare>[1]): Measurement[] {
  const share = flagShare(table, flag, { function: "FCR", yes: "Resolved on the first contact" });
  return measure({ kpi: "FCR", variant: "flagged", roles: ["firstContact"], ...share });
}

/** Never handed on and never reopened: what ServiceNow exports allow to be said about the first contact. */
function noReassignment(table: RecordTable): Measurement[] {
  const moved = columnOf(table, "reassignments");
  const reopened = columnOf(table, "reopens");
  if (!moved || !reopened) return [];
  const open = doneTickets(table)?.open ?? 0;
  const zero: Condition[] = [moved, reopened].map((column) => ({ ref: rangeOf(table, column), equals: 0 }));
  const any: Condition[] = [moved, reopened].map((column) => ({ ref: rangeOf(table, column), number: true }));
  const numerator = (row: number): number => (moved.values[row] === 0 && reopened.values[row] === 0 ? 1 : 0);
  return measure({
    kpi: "FCR",
    variant: "no-reassignment-proxy",
    roles: ["reassignments", "reopens"],
    classification: judgeNumbers(table, [moved, reopened]),
    amounts: { kind: "ratio", numerator },
    rowValue: { label: "Never reassigned and never reopened (1 = yes, 0 = no)", of: numerator },
    formulas: formulasOf(table, [moved, reopened], zero, any),
    warnings: open > 0 ? [warningKinds.openCounted({ tickets: open })] : [],
  });
}

/** Exactly one interaction; of replies, which leave out the first answer in some tools, fewer than two. */
function oneTouch(table: RecordTable): Measurement[] {
  for (const role of ["touches", "replies"] as const) {
    const column = columnOf(table, role);
    if (!column) continue;
    const atLeast = role === "touches" ? 1 : 0;
    const done = doneTickets(table);
    const finished = done ? [done.condition] : [];
    const ref = rangeOf(table, column);
    const numerator = (row: number): number => {
      const value = column.values[row] ?? NaN;
      return value >= atLeast && value <= 1 ? 1 : 0;
    };
    const found = measure({
      kpi: "FCR",
      variant: "one-touch-proxy",
      roles: [role],
      classification: judgeNumbers(table, [column], done),
      amounts: { kind: "ratio", numerator },
      rowValue: { label: "One touch (1 = yes, 0 = no)", of: numerator },
      formulas: formulasOf(
        table,
        done ? [column, done.column] : [column],
        [{ ref, atLeast }, { ref, atMost: 1 }, ...finished],
        [{ ref, number: true }, ...finished],
      ),
    });
    if (found.length > 0) return found;
  }
  return [];
}

function judgeNumbers(table: RecordTable, columns: readonly NumberColumn[], only?: Done): RowClassification {
  const names = columns.map((column) => `"${column.heading}"`).join(" or ");
  const classify = classifyRows(table);
  const missing = classify.leaveOut(rowReasons.missing({ what: names }));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ what: `no number in ${names}` }));
  const open = classify.leaveOut(rowReasons.open({}));
  return classify.classify((row) => {
    if (only && !only.rows[row]) return open;
    if (columns.every((column) => column.state[row] === cellState.ok)) return counts;
    return columns.some((column) => column.state[row] === cellState.unusable) ? unreadable : missing;
  });
}

function formulasOf(
  table: RecordTable,
  columns: readonly Column[],
  hits: readonly Condition[],
  all: readonly Condition[],
): Measurement["formulas"] {
  const reason = nativeObstacle(table, columns);
  if (reason) return withoutFormulas(reason);
  return (further) => {
    const where = [...further, ...clientCondition(table)];
    return ratioFormulas("FCR", countWhere([...hits, ...where]), countWhere([...all, ...where]));
  };
}
