import type { Condition } from "../../catalogue/native";
import { rangeOf } from "../measures/shared/measurement";
import type { RecordTable } from "../table/records/table";

/** The condition that only the chosen client's rows count; empty when every client counts. */
export function clientCondition(table: RecordTable): readonly Condition[] {
  return table.client ? [{ ref: rangeOf(table, table.client.column), equals: table.client.label }] : [];
}
