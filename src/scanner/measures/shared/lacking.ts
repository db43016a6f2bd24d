import type { KpiId } from "../../../kpis/ids";
import type { TimeColumn } from "../../table/columns/column";
import type { RecordTable } from "../../table/records/table";
import type { MissingInput } from "./measurement";

/** What a list of tickets lacks for a time to be measured; nothing for tables that don't even say when tickets were opened. */
export function lacking(table: RecordTable, kpi: KpiId, opened: TimeColumn | undefined, what: string): MissingInput[] {
  if (!opened) return [];
  const needs = `Sheet "${table.sheet}" says when each ticket was opened ("${opened.heading}"), but no column with values says when it was ${what}: add that column to the export`;
  return [{ kpi, needs }];
}
