import { sumWhere, type Condition, type Expression } from "../../../catalogue/native";
import { cellState, type NumberColumn } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import type { Role } from "../../vocabulary/roles";
import { scaled } from "./clientHours";
import { rangeOf } from "../shared/measurement";

/** The hours of each entry: of one column, or of billable and other hours beside each other. */
export interface WorkedHours {
  readonly roles: readonly Role[];
  readonly columns: readonly NumberColumn[];
  /** Hours of a row; what is missing counts nothing. */
  readonly of: (row: number) => number;
  /** Whether all, none or some of a row's hours can be read. */
  readonly stateOf: (row: number) => "ok" | "missing" | "unusable";
  readonly sum: (where: readonly Condition[]) => Expression;
}

/** @returns undefined where nothing tells how long entries took */
export function workedHours(table: RecordTable): WorkedHours | undefined {
  const parts = partsOf(table);
  if (!parts) return undefined;
  const columns = parts.map(([, column]) => column);
  return {
    columns,
    roles: parts.map(([role]) => role),
    of: (row) =>
      columns.reduce((sum, { state, values }) => sum + (state[row] === cellState.ok ? (values[row] ?? 0) : 0), 0),
    stateOf(row) {
      if (columns.some(({ state }) => state[row] === cellState.unusable)) return "unusable";
      return columns.some(({ state }) => state[row] === cellState.ok) ? "ok" : "missing";
    },
    sum: (where) => columns.map((column) => scaled(sumWhere(rangeOf(table, column), where), column)).join("+"),
  };
}

function partsOf(table: RecordTable): readonly (readonly [Role, NumberColumn])[] | undefined {
  const hours = columnOf(table, "hours");
  if (hours) return [["hours", hours]];
  const [billable, other] = [columnOf(table, "billableHours"), columnOf(table, "nonBillableHours")];
  return billable && other
    ? [
        ["billableHours", billable],
        ["nonBillableHours", other],
      ]
    : undefined;
}
