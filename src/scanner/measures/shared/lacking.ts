import type { KpiId } from "../../../kpis/ids";
import type { TimeColumn } from "../../table/columns/column";
import type { RecordTable } from "../../table/records/table";
import type { Role } from "../../vocabulary/roles";
import type { MissingInput } from "./measurement";
import { missingInputKinds } from "../../notices/missingInputs";

type What = "resolved" | "first answered";

/** The columns that tell how long something took. */
const telling: Readonly<Record<What, readonly Role[]>> = {
  resolved: ["openedAt", "resolvedAt", "closedAt", "resolutionDuration", "resolutionBusiness"],
  "first answered": ["openedAt", "respondedAt", "responseDuration", "responseBusiness"],
};

/**
 * What a list of tickets lacks for a time to be measured: an answer about a column that is there, or a column. Nothing for
 * tables that don't even say when tickets were opened.
 */
export function lacking(table: RecordTable, kpi: KpiId, opened: TimeColumn | undefined, what: What): MissingInput[] {
  const { sheet, waiting } = table;
  const columns = telling[what].flatMap((role) => waiting.get(role)?.heading ?? []);
  if (columns.length > 0) return [{ kpi, needs: missingInputKinds.answerFirst({ sheet, columns }).message }];
  if (!opened) return [];
  return [{ kpi, needs: missingInputKinds.noSecondDate({ sheet, column: opened.heading, what }).message }];
}
