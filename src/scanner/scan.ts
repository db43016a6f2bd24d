import type { MeasuredKpi } from "../kpis/ids";
import { headlineKpis } from "../kpis";
import { createCrossTableMeasures } from "./measures/crossTableMeasures";
import type { Breakdown } from "./result/breakdown";
import { createClientNames } from "./table/clientNames";
import type {
  Finding,
  NotMeasured,
  Question,
  RecognisedRegion,
  ScanResult,
  ScanWarning,
  SkippedSheet,
} from "./result/finding";
import type { KpiTable } from "./kpiTables/findings";
import { everyKpi } from "./result/naming";
import { readOther } from "./kpiTables/read";
import type { ProfitStatement } from "./profitLoss/statement";
import { profitFindings } from "./profitLoss/findings";
import type { ScanOptions, WorkbookReader } from "./result/reader";
import { describeTable } from "./table/records/describe";
import { loadTable } from "./table/records/loadTable";
import type { RecordTable } from "./table/records/table";
import type { Series } from "./result/series";
import { createSession, type Session } from "./session";
import { findingsFrom, findingsOf, type TableYield } from "./tableFindings";
import { placesOf } from "./detect/detectTables";

interface Collected {
  readonly findings: Finding[];
  readonly series: Series[];
  readonly breakdowns: Breakdown[];
  readonly clients: ReturnType<typeof createClientNames>;
  readonly crossTable: ReturnType<typeof createCrossTableMeasures>;
  readonly regions: RecognisedRegion[];
  readonly near: NotMeasured[];
  readonly questions: Question[];
  readonly warnings: ScanWarning[];
}

/**
 * Reads a workbook and gives everything that it yields as plain data.
 * Rejects with the signal's reason when cancelled, and with the reader's error when a read fails.
 */
export async function scan(reader: WorkbookReader, options: ScanOptions = {}): Promise<ScanResult> {
  const session = createSession(reader, options);
  session.check();
  const kpis = everyKpi;
  const skipped: SkippedSheet[] = [];
  const collected: Collected = {
    findings: [],
    series: [],
    breakdowns: [],
    clients: createClientNames(),
    crossTable: createCrossTableMeasures(),
    regions: [],
    near: [],
    questions: [],
    warnings: [],
  };
  for await (const place of placesOf(session, reader, skipped)) {
    if (place.what === "records")
      await collectTable(session, await loadTable(session, place.recognition), kpis, collected);
    else if (place.what === "profit") collectProfit(place.statement, kpis, options, collected);
    else collectKpiTable(readOther(place, kpis, options), collected);
  }
  for (const { table, kpi, measured } of collected.crossTable.measurements(kpis))
    collectYield(await findingsFrom(table, [{ kpi, measured }], session), collected);
  return {
    findings: collected.findings,
    series: collected.series,
    breakdowns: collected.breakdowns,
    clients: collected.clients.list(),
    regions: collected.regions,
    notMeasured: notMeasured(headlineKpis, collected),
    questions: distinctBy(collected.questions, ({ id }) => id),
    warnings: distinctBy(collected.warnings, ({ message }) => message),
    skipped,
    cellsRead: session.cellsRead(),
  };
}

async function collectTable(
  session: Session,
  table: RecordTable,
  kpis: readonly MeasuredKpi[],
  collected: Collected,
): Promise<void> {
  const found = await findingsOf(table, kpis, session);
  const { findings, near } = found;
  collectYield(found, collected);
  collected.crossTable.add(table);
  if (findings.length > 0) collected.clients.add(table);
  collected.questions.push(...table.questions);
  collected.warnings.push(...table.warnings);
  // A table that yields nothing and asks nothing was probably something else.
  if (findings.length + near.length + table.questions.length > 0 || table.refused)
    collected.regions.push(describeTable(table));
}

function collectYield({ findings, series, breakdowns, near }: TableYield, collected: Collected): void {
  collected.findings.push(...findings);
  collected.near.push(...near);
  collected.series.push(...series);
  collected.breakdowns.push(...breakdowns);
}

function collectProfit(
  statement: ProfitStatement,
  kpis: readonly MeasuredKpi[],
  options: ScanOptions,
  collected: Collected,
): void {
  // A profit-and-loss table speaks of the whole business, not of the client that was asked for.
  if (options.client !== undefined) return;
  const { findings, series, breakdowns } = profitFindings(statement, kpis);
  collected.findings.push(...findings);
  collected.series.push(...series);
  collected.breakdowns.push(...breakdowns);
  if (findings.length > 0) collected.regions.push(statement.region);
}

function collectKpiTable(table: KpiTable | undefined, collected: Collected): void {
  if (!table) return;
  collected.findings.push(...table.findings);
  collected.series.push(...table.series);
  collected.near.push(...table.near);
  collected.questions.push(...table.questions);
  collected.warnings.push(...table.warnings);
  if (table.region) collected.regions.push(table.region);
}

function notMeasured(kpis: readonly MeasuredKpi[], { findings, near }: Collected): NotMeasured[] {
  const found = new Set(findings.map(({ kpi }) => kpi));
  return kpis
    .filter(({ id }) => !found.has(id))
    .map(({ id, needs }) => ({ kpi: id, needs: near.find(({ kpi }) => kpi === id)?.needs ?? needs }));
}

function distinctBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}
