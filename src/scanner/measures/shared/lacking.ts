import type { KpiId } from "../../../kpis/ids";
import type { TimeColumn } from "../../table/columns/column";
import type { RecordTable } from "../../table/records/table";
import type { MissingInput } from "./measurement";
import { missingInputKinds } from "../../notices/missingInputs";

/** What a list of tickets lacks for a time to be measured; nothing for tables that don't even say when tickets were opened. */
export function lacking(
  table: RecordTable,
  kpi: KpiId,
  opened: TimeColumn | undefined,
  what: "resolved" | "first answered",
): MissingInput[] {
  if (!opened) return [];
  const needs = missingInputKinds.noSecondDate({ sheet: table.sheet, column: opened.heading, what });
  return [{ kpi, needs: needs.message }];
}
