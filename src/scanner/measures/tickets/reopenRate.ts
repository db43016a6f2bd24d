import { countWhere, type Condition } from "../../../catalogue/native";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { cellState } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { counts, type RowClassification } from "../../aggregate/rowClassification";
import { doneTickets, type Done } from "./done";
import { measure, rangeOf, type Measurement } from "../shared/measurement";
import { reasonKinds } from "../../notices/reasons";
import { rowReasons } from "../../notices/rowReasons";
import { classifyCells } from "../shared/classifyCells";

/** The share of tickets opened again at least once, among those that are resolved and those that were and are open again. */
export function reopenRate(table: RecordTable): Measurement[] {
  const column = columnOf(table, "reopens") ?? columnOf(table, "reopened");
  const done = doneTickets(table);
  if (!column) return [];
  const isFlag = column.type === "flag";
  const isReopened = (row: number): boolean => column.state[row] === cellState.ok && (column.values[row] ?? 0) > 0;
  const unreadable = isFlag
    ? rowReasons.neitherYesNorNo({ column: column.heading })
    : rowReasons.unreadable({ what: `no number in "${column.heading}"` });
  const resolvedOnce = done && { rows: done.rows.map((isDone, row) => (isDone || isReopened(row) ? 1 : 0)) };
  const classification = classifyCells(table, column, unreadable, resolvedOnce);
  const again = done ? countAgain(classification, done) : 0;
  const reason = nativeObstacle(table, done ? [column, done.column] : [column]);
  const ref = rangeOf(table, column);
  return measure({
    kpi: "REOPENRATE",
    variant: "standard",
    roles: [isFlag ? "reopened" : "reopens"],
    classification,
    amounts: { kind: "ratio", numerator: (row) => Number(isReopened(row)) },
    rowValue: isFlag
      ? { label: "Reopened (1 = yes, 0 = no)", of: (row) => Number(isReopened(row)) }
      : { label: "Times reopened", of: (row) => column.values[row] ?? NaN },
    reasons: again > 0 ? [reasonKinds.openAgain({ tickets: again })] : [],
    formulas: (further) => {
      if (reason) return noFormulas(reason);
      if (isFlag && column.yes.length === 0)
        return noFormulas(`No row says yes in "${column.heading}", so the share is 0`);
      const where: Condition[] = [...clientCondition(table), ...further];
      const finished = done ? [done.condition] : [];
      const yes: Condition = isFlag ? { ref, equals: column.yes } : { ref, above: 0 };
      const reopened = countWhere([yes, ...where]);
      const settled = [...finished, ...where];
      const no: Condition[] = isFlag && column.no.length > 0 ? [{ ref, equals: column.no }] : [];
      const answers: readonly Condition[] = isFlag ? [yes, ...no] : [{ ref, number: true }];
      const resolved = answers.map((answer) => countWhere([answer, ...settled])).join("+");
      const openAgain = again > 0 ? `+${reopened}-${countWhere([yes, ...settled])}` : "";
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
