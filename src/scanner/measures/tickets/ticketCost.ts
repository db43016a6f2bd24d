import { countWhere, sumWhere } from "../../../catalogue/native";
import { cellState } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import { wageWord } from "../../vocabulary/measureWords";
import { measure, rangeOf, type Measurement } from "../shared/measurement";
import { counts, classifyRows } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";

/** Mean cost of a ticket where the export carries a cost per ticket. */
export function ticketCost(table: RecordTable): Measurement[] {
  const column = columnOf(table, "ticketCost");
  if (!column) return [];
  const classify = classifyRows(table);
  const missing = classify.leaveOut(rowReasons.missing({ noun: "ticket", what: "cost" }));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ noun: "ticket", what: "a cost that is no number" }));
  const classification = classify.classify((row) => {
    if (column.state[row] === cellState.ok) return counts;
    return column.state[row] === cellState.missing ? missing : unreadable;
  });
  const numerator = (row: number): number => column.values[row] ?? NaN;
  const ref = rangeOf(table, column);
  const reason = nativeObstacle(table, [column]);
  const found = measure({
    kpi: "COSTPERTICKET",
    variant: wageWord.test(column.heading) ? "wages" : "full",
    roles: ["ticketCost"],
    classification,
    amounts: { kind: "ratio", numerator },
    rowValue: { label: "Cost of the ticket", of: numerator },
    formulas: (further) => {
      if (reason) return noFormulas(reason);
      const where = [...clientCondition(table), ...further];
      return ratioFormulas("COSTPERTICKET", sumWhere(ref, where), countWhere([{ ref, number: true }, ...where]));
    },
  });
  // A column of zeros was never filled in.
  return found.filter(({ value }) => value !== 0);
}
