import type { RecordTable } from "../../table/records/table";
import { measure, withoutFormulas, type Measured } from "../shared/measurement";
import { counts, judgeRows } from "../../aggregate/rowClassification";

/** Tickets, to be told apart by client, technology, technician or priority. */
export function ticketsPer(table: RecordTable): Measured[] {
  return measure({
    kpi: "TICKETSPER",
    variant: "standard",
    roles: [],
    tally: judgeRows(table).judge(() => counts),
    amounts: { kind: "sum", above: () => 1 },
    formulas: withoutFormulas("A list by key needs a PivotTable"),
  });
}
