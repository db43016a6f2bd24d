import { countWhere, type Condition } from "../../../catalogue/native";
import { cellState } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import { doneTickets } from "./done";
import { measure, rangeOf, type Measurement } from "../shared/measurement";
import { counts, classifyRows } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";

/** The share of resolved tickets that were opened again at least once. */
export function reopenRate(table: RecordTable): Measurement[] {
  const column = columnOf(table, "reopens");
  const done = doneTickets(table);
  if (!column) return [];
  const classify = classifyRows(table);
  const open = classify.leaveOut(rowReasons.open({}));
  const missing = classify.leaveOut(rowReasons.blankCell({ column: column.heading }));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ what: `no number in "${column.heading}"` }));
  const classification = classify.classify((row) => {
    if (done && !done.rows[row]) return open;
    if (column.state[row] === cellState.missing) return missing;
    return column.state[row] === cellState.ok ? counts : unreadable;
  });
  const reason = nativeObstacle(table, done ? [column, done.column] : [column]);
  const ref = rangeOf(table, column);
  return measure({
    kpi: "REOPENRATE",
    variant: "standard",
    roles: ["reopens"],
    classification,
    amounts: { kind: "ratio", numerator: (row) => ((column.values[row] ?? 0) > 0 ? 1 : 0) },
    rowValue: { label: "Times reopened", of: (row) => column.values[row] ?? NaN },
    formulas: (further) => {
      if (reason) return noFormulas(reason);
      const where: Condition[] = [...(done ? [done.condition] : []), ...clientCondition(table), ...further];
      return ratioFormulas(
        "REOPENRATE",
        countWhere([{ ref, above: 0 }, ...where]),
        countWhere([{ ref, number: true }, ...where]),
      );
    },
  });
}
