import { sumWhere } from "../../../catalogue/native";
import { cellState } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { columnOf, type RecordTable } from "../../table/records/table";
import { counts, classifyRows } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";
import { rangeOf } from "../shared/measurement";
import type { ClientHours } from "./clientHours";

/**
 * Billable hours beside available ones, as in a list of employees, where no column tells all hours worked. A row counts
 * with both or not at all: hours without their capacity, or the reverse, would move the ratio.
 */
export function hoursOfCapacity(table: RecordTable): Omit<ClientHours, "all"> | undefined {
  const billable = columnOf(table, "billableHours");
  const available = columnOf(table, "availableHours");
  if (!billable || !available) return undefined;
  const classify = classifyRows(table);
  const none = classify.leaveOut(rowReasons.noHours({ noun: "row" }));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ what: "hours that can't be read" }));
  const classification = classify.classify((row) => {
    const states = [billable.state[row], available.state[row]];
    if (states.every((state) => state === cellState.ok)) return counts;
    return states.includes(cellState.unusable) ? unreadable : none;
  });
  const reason =
    nativeObstacle(table, [billable]) ??
    (classification.leftOut.length > table.excluded.length
      ? "Rows without billable or available hours are left out"
      : undefined);
  return {
    classification,
    billable: (row) => billable.values[row] ?? NaN,
    roles: ["billableHours"],
    parts(further) {
      if (reason) return { reason };
      const sum = sumWhere(rangeOf(table, billable), [...clientCondition(table), ...further]);
      const hours = billable.scale === 1 ? sum : `(${sum})*${billable.scale}`;
      return { billable: hours, all: hours };
    },
  };
}
