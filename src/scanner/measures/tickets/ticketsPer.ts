import type { RecordTable } from "../../table/records/table";
import { measure, withoutFormulas, type Measurement } from "../shared/measurement";
import { counts, classifyRows } from "../../aggregate/rowClassification";

/** Tickets, to be told apart by client, technology, technician or priority. */
export function ticketsPer(table: RecordTable): Measurement[] {
  return measure({
    kpi: "TICKETSPER",
    variant: "standard",
    roles: [],
    classification: classifyRows(table).classify(() => counts),
    amounts: { kind: "sum", numerator: () => 1 },
    formulas: withoutFormulas("A list by key needs a PivotTable"),
  });
}
