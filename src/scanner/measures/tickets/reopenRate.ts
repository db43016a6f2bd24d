import { countWhere, type Condition } from "../../../catalogue/native";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import { counts, type RowClassification } from "../../aggregate/rowClassification";
import { doneTickets, type Done } from "./done";
import { measure, rangeOf, type Measurement } from "../shared/measurement";
import { reasonKinds } from "../../notices/reasons";
import { rowReasons } from "../../notices/rowReasons";
import { classifyCells } from "../shared/classifyCells";

/** The share of tickets opened again at least once, among those that are resolved and those that were and are open again. */
export function reopenRate(table: RecordTable): Measurement[] {
  const column = columnOf(table, "reopens");
  const done = doneTickets(table);
  if (!column) return [];
  const isReopened = (row: number): boolean => (column.values[row] ?? 0) > 0;
  const unreadable = rowReasons.unreadable({ what: `no number in "${column.heading}"` });
  const resolvedOnce = done && { rows: done.rows.map((isDone, row) => (isDone || isReopened(row) ? 1 : 0)) };
  const classification = classifyCells(table, column, unreadable, resolvedOnce);
  const again = done ? countAgain(classification, done) : 0;
  const reason = nativeObstacle(table, done ? [column, done.column] : [column]);
  const ref = rangeOf(table, column);
  return measure({
    kpi: "REOPENRATE",
    variant: "standard",
    roles: ["reopens"],
    classification,
    amounts: { kind: "ratio", numerator: (row) => Number(isReopened(row)) },
    rowValue: { label: "Times reopened", of: (row) => column.values[row] ?? NaN },
    reasons: again > 0 ? [reasonKinds.openAgain({ tickets: again })] : [],
    formulas: (further) => {
      if (reason) return noFormulas(reason);
      const where: Condition[] = [...clientCondition(table), ...further];
      const finished = done ? [done.condition] : [];
      const reopened = countWhere([{ ref, above: 0 }, ...where]);
      const resolved = countWhere([{ ref, number: true }, ...finished, ...where]);
      const openAgain = again > 0 ? `+${reopened}-${countWhere([{ ref, above: 0 }, ...finished, ...where])}` : "";
      return ratioFormulas("REOPENRATE", reopened, `${resolved}${openAgain}`);
    },
  });
}

/** Tickets that count although they are not done: they were, and are open because they were reopened. */
function countAgain({ classes }: RowClassification, done: Done): number {
  let again = 0;
  for (let row = 0; row < classes.length; row++) if (classes[row] === counts && !done.rows[row]) again += 1;
  return again;
}
