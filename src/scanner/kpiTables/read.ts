import { everyKpi } from "../result/naming";
import { readKpiTable, type KpiTable } from "./findings";
import { profitValues } from "../profitLoss/values";
import type { DetectedTable } from "../detect/detectTables";
import type { Session } from "../session";

/**
 * The KPIs that somebody wrote into a table, as they stand. What a profit-and-loss table of the same sheet gives is
 * computed from its lines instead of read from its margin rows.
 */
export function readOther(
  { region, statements }: Extract<DetectedTable, { readonly what: "other" }>,
  session: Session,
): Promise<KpiTable> {
  const computed = new Set(
    statements.flatMap((statement) =>
      statement.periods.flatMap((_period, index) => profitValues(statement, [index]).map(({ kpi }) => kpi)),
    ),
  );
  const kpis = everyKpi.filter(({ id }) => !computed.has(id));
  // Lines of a profit-and-loss table are no KPIs whose names are unknown.
  return readKpiTable(kpis, region, session, statements.length === 0);
}
