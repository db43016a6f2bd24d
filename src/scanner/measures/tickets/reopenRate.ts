import { countWhere, type Condition } from "../../../catalogue/native";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import { doneTickets } from "./done";
import { measure, rangeOf, type Measurement } from "../shared/measurement";
import { rowReasons } from "../../notices/rowReasons";
import { classifyCells } from "../shared/classifyCells";

/** The share of resolved tickets that were opened again at least once. */
export function reopenRate(table: RecordTable): Measurement[] {
  const column = columnOf(table, "reopens");
  const done = doneTickets(table);
  if (!column) return [];
  const classification = classifyCells(
    table,
    column,
    rowReasons.unreadable({ what: `no number in "${column.heading}"` }),
    done,
  );
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
