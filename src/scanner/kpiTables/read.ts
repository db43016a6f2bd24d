import { everyKpi } from "../result/naming";
import { deskCountFindings } from "./deskCountFindings";
import { readDeskCounts } from "./deskCounts";
import { readKpiTable, type KpiTable } from "./findings";
import { profitValues } from "../profitLoss/values";
import type { KpiId } from "../../kpis/ids";
import type { DetectedTable } from "../detect/detectTables";
import type { Session } from "../session";

/**
 * The KPIs that somebody wrote into a table, as they stand. What a profit-and-loss table of the same sheet gives is
 * computed from its lines instead of read from its margin rows.
 */
export async function readOther(
  { region, statements }: Extract<DetectedTable, { readonly what: "other" }>,
  session: Session,
): Promise<KpiTable> {
  const counts = readDeskCounts(region);
  const counted = counts && deskCountFindings(region, counts);
  const computed = new Set<KpiId>(
    statements.flatMap((statement) =>
      statement.periods.flatMap((_period, index) => profitValues(statement, [index]).map(({ kpi }) => kpi)),
    ),
  );
  for (const { kpi } of counted?.findings ?? []) computed.add(kpi);
  const kpis = everyKpi.filter(({ id }) => !computed.has(id));
  // Lines of a profit-and-loss table and counts are no KPIs whose names are unknown.
  const read = await readKpiTable(kpis, region, session, statements.length === 0 && !counted);
  return counted ? together(counted, read) : read;
}

function together(counted: KpiTable, read: KpiTable): KpiTable {
  return {
    findings: [...counted.findings, ...read.findings],
    series: [...counted.series, ...read.series],
    breakdowns: counted.breakdowns ?? [],
    near: read.near,
    questions: read.questions,
    warnings: read.warnings,
    region: read.region ?? counted.region,
  };
}
