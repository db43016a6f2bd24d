import { sumWhere } from "../../../catalogue/native";
import { cellState } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import { clientHours } from "./clientHours";
import { hoursOfCapacity } from "./hoursOfCapacity";
import { workingWeekUtilization } from "./workingWeek";
import { measure, rangeOf, type Measurement, type MissingInput } from "../shared/measurement";
import { reasonKinds } from "../../notices/reasons";
import { missingInputKinds } from "../../notices/missingInputs";
import type { Notice } from "../../result/notice";

/** Hours on client work of the hours available. Logged hours are never taken for available ones. */
export function utilization(table: RecordTable): (Measurement | MissingInput)[] {
  const available = columnOf(table, "availableHours");
  const hours = clientHours(table) ?? hoursOfCapacity(table);
  if (!available) {
    const logged = columnOf(table, "hours") ?? columnOf(table, "billableHours");
    if (!logged) return [];
    const all = clientHours(table);
    const ofWeeks = all ? workingWeekUtilization(table, all) : [];
    if (ofWeeks.length > 0) return ofWeeks;
    return lacks(missingInputKinds.noCapacity({ column: logged.heading, sheet: table.sheet }));
  }
  if (!hours) {
    return lacks(missingInputKinds.noClientWork({ column: available.heading, sheet: table.sheet }));
  }
  if (repeatsCapacity(table)) {
    return lacks(missingInputKinds.capacityRepeated({ column: available.heading, sheet: table.sheet }));
  }
  const { classification, billable, parts, roles } = hours;
  const obstacle = nativeObstacle(table, [available]);
  const found = measure({
    kpi: "UTILIZATION",
    variant: "available",
    roles: [...roles.slice(0, 1), "availableHours"],
    classification,
    amounts: {
      kind: "ratio",
      numerator: billable,
      denominator: (row) => (available.state[row] === cellState.ok ? (available.values[row] ?? 0) : 0),
    },
    rowValue: { label: "Billable hours", of: billable },
    formulas: (where) => {
      const both = parts(where);
      if ("reason" in both) return noFormulas(both.reason);
      if (obstacle) return noFormulas(obstacle);
      const below = sumWhere(rangeOf(table, available), [...clientCondition(table), ...where]);
      const scaled = available.scale === 1 ? below : `${below}*${available.scale}`;
      return ratioFormulas("UTILIZATION", both.billable, scaled);
    },
    reasons: [reasonKinds.billableIsUtilized({})],
  });
  return found.filter(({ value }) => value >= 0);
}

/** True when a technician's day (or the technician, without dates) has more than one row: each repeats the capacity. */
function repeatsCapacity(table: RecordTable): boolean {
  const member = columnOf(table, "member");
  const date = columnOf(table, "workedOn");
  if (!member) return false;
  const seen = new Set<string>();
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    const key = `${member.values[row] ?? -1} ${date ? Math.floor(date.values[row] ?? -1) : ""}`;
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}

function lacks({ message }: Notice): MissingInput[] {
  return [{ kpi: "UTILIZATION", needs: message }];
}
