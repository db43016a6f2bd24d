import { sumWhere } from "../../catalogue/native";
import { cellState, type NumberColumn } from "../columns/column";
import { clientCondition } from "../formulas/conditions";
import { nativeObstacle } from "../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../formulas/ratio";
import { columnOf, type RecordTable } from "../records/table";
import { clientHours } from "./billable";
import { rangeOf, type Measured, type Unmeasured } from "./measured";

/** Hours on client work of the hours available. Logged hours are never taken for available ones. */
export function utilization(table: RecordTable): (Measured | Unmeasured)[] {
  const available = columnOf(table, "availableHours");
  const hours = clientHours(table);
  if (!available) {
    const logged = columnOf(table, "hours") ?? columnOf(table, "billableHours");
    if (!logged) return [];
    const needs = `"${logged.heading}" on sheet "${table.sheet}" says what was worked, but no column says how many hours each technician was available: add the capacity (paid hours less leave and holidays)`;
    return [{ kpi: "UTILIZATION", needs }];
  }
  if (!hours) {
    const needs = `"${available.heading}" on sheet "${table.sheet}" gives the available hours, but no column tells which hours were client work: add billable hours or a billable flag`;
    return [{ kpi: "UTILIZATION", needs }];
  }
  if (repeatsCapacity(table)) {
    const needs = `"${available.heading}" on sheet "${table.sheet}" stands on several rows of the same technician and day, so it can't be summed: list capacity once per technician and period`;
    return [{ kpi: "UTILIZATION", needs }];
  }
  const capacity = sumOver(available, hours.rows);
  if (capacity <= 0) return [];
  const reason = "reason" in hours.parts ? hours.parts.reason : nativeObstacle(table, [available]);
  const below = sumWhere(rangeOf(table, available), clientCondition(table));
  const scaled = available.scale === 1 ? below : `${below}*${available.scale}`;
  const formulas =
    reason !== undefined || "reason" in hours.parts
      ? noFormulas(reason ?? "")
      : ratioFormulas("UTILIZATION", hours.parts.billable, scaled);
  return [
    {
      kpi: "UTILIZATION",
      variant: "available",
      value: hours.billable / capacity,
      rows: hours.rows,
      rowsUsed: hours.rowsUsed,
      leftOut: hours.leftOut,
      unusable: hours.unusable,
      roles: [...hours.roles.slice(0, 1), "availableHours"],
      ...formulas,
      reasons: ["Billable hours are taken for hours on client work"],
    },
  ];
}

function sumOver(column: NumberColumn, rows: Uint8Array): number {
  let sum = 0;
  for (let row = 0; row < rows.length; row++) {
    if (rows[row] && column.state[row] === cellState.ok) sum += column.values[row] ?? 0;
  }
  return sum;
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
