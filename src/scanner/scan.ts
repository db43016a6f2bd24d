import { headlineKpis } from "../kpis";
import type { KpiId } from "../kpis/ids";
import { everyKpi } from "./result/naming";
import type { Breakdown } from "./result/breakdown";
import type { RevenueBridge } from "./result/bridge";
import { createClientNames } from "./table/clientNames";
import { createOtherNames } from "./table/otherNames";
import type { ClientParts, PeriodBreakdown } from "./result/clientParts";
import type { Finding, NotMeasured, Question, RecognisedRegion, ScanResult, SkippedSheet } from "./result/finding";
import type { KpiTable } from "./kpiTables/findings";
import type { ProfitStatement } from "./profitLoss/statement";
import { profitFindings } from "./profitLoss/findings";
import type { ScanOptions, WorkbookReader } from "./result/reader";
import { describeTable } from "./table/records/describe";
import type { RecordTable } from "./table/records/table";
import type { Series } from "./result/series";
import { contradictionsBetween } from "./contradictions";
import { warningKinds } from "./notices/warnings";
import { repeatedFindings, ticketListOf, type TicketList } from "./excerpts";
import type { FindingId } from "./result/findingId";
import { createSession, type Session } from "./session";
import { findingsFrom, type TableYield } from "./tableFindings";
import { isTooLarge, weighChoices } from "./choices/weigh";
import type { Notice } from "./result/notice";
import type { Outcome } from "./measures/outcomes";
import type { Choice } from "./result/choice";
import { withDoubtsTold } from "./plausibility";
import { withEndsTold } from "./periodEnds";
import { combine } from "./combine/combine";
import { quantitiesIn, type Quantity } from "./combine/quantities";
import type { Workings } from "./result/workings";
import { walkTables } from "./walkTables";
import { holidaysRead } from "./workings/holidays";

interface Collected {
  readonly findings: Finding[];
  readonly series: Series[];
  readonly breakdowns: Breakdown[];
  readonly categories: PeriodBreakdown[];
  clientName?: string;
  readonly otherNames: ReturnType<typeof createOtherNames>;
  readonly bridges: RevenueBridge[];
  readonly workings: Workings[];
  readonly clients: ReturnType<typeof createClientNames>;
  readonly regions: RecognisedRegion[];
  readonly near: NotMeasured[];
  readonly questions: Question[];
  readonly choices: Choice[];
  readonly unweighed: RecordTable[];
  readonly quantities: Quantity[];
  readonly tickets: TicketList[];
  readonly warnings: Notice[];
}

/**
 * Reads a workbook and gives everything that it yields as plain data.
 * Rejects with the signal's reason when cancelled, and with the reader's error when a read fails.
 */
export async function scan(reader: WorkbookReader, options: ScanOptions = {}): Promise<ScanResult> {
  const session = createSession(reader, options);
  session.check();
  const skipped: SkippedSheet[] = [];
  const collected: Collected = {
    findings: [],
    series: [],
    breakdowns: [],
    categories: [],
    otherNames: createOtherNames(),
    bridges: [],
    workings: [],
    clients: createClientNames(),
    regions: [],
    near: [],
    questions: [],
    choices: [],
    unweighed: [],
    quantities: [],
    tickets: [],
    warnings: [],
  };
  const order = orderOf(collected);
  for await (const one of walkTables(session, reader, skipped)) {
    if (one.kind === "records") await collectTable(one.table, one.outcomes, session, collected);
    else if (one.kind === "crossTable") {
      // Workings of its own: the table has some by itself, and may meet several others.
      const id = `${one.table.key}+${collected.workings.length}`;
      collectYield(await findingsFrom(one.table, one.outcomes, session, id), collected);
    } else if (one.kind === "profit") collectProfit(one.statement, collected);
    else {
      collectKpiTable(one.found, collected);
      collected.quantities.push(...(await quantitiesIn(one.region, session)));
    }
    order.place(one.at);
  }
  order.restore();
  dropRepeated(collected);
  const combined = combine(collected);
  collected.findings.push(...combined.findings);
  collected.series.push(...combined.series);
  collected.near.push(...combined.near);
  return {
    findings: withDoubtsTold(withEndsTold(collected.findings)),
    series: collected.series,
    breakdowns: collected.breakdowns,
    ...(options.client === undefined ? {} : { client: clientParts(collected) }),
    bridges: collected.bridges,
    workings: [...collected.workings, ...holidaysRead(collected.workings, options.calendar)],
    clients: collected.clients.list(),
    regions: collected.regions,
    notMeasured: notMeasured(collected),
    choices: distinctBy(collected.choices, ({ id }) => id),
    ...unweighed(collected),
    ...(options.calendar && { calendar: options.calendar }),
    questions: distinctBy(collected.questions, ({ id }) => id),
    warnings: distinctBy(
      [
        ...withoutUsed(collected.warnings, combined.findings),
        ...contradictionsBetween(collected.findings),
        ...combined.contradictions,
      ],
      ({ message }) => message,
    ),
    skipped,
    cellsRead: session.cellsRead(),
  };
}

/** Puts what was found back into the order of the tables; what two tables say together comes last. */
function orderOf(collected: Collected): { place(at: number): void; restore(): void } {
  const { findings, series, breakdowns, regions } = collected;
  const lists: readonly object[][] = [findings, series, breakdowns, regions];
  const places = new Map<object, number>();
  return {
    place(at) {
      for (const list of lists)
        for (let index = list.length - 1; index >= 0; index--) {
          const item = list[index];
          if (!item || places.has(item)) break;
          places.set(item, at);
        }
    },
    restore() {
      for (const list of lists) list.sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
    },
  };
}

async function collectTable(
  table: RecordTable,
  outcomes: AsyncIterable<Outcome>,
  session: Session,
  collected: Collected,
): Promise<void> {
  const found = await findingsFrom(table, outcomes, session);
  const list = ticketListOf(table);
  if (list) collected.tickets.push(list);
  if (session.options.client !== undefined) collected.otherNames.add(table);
  collected.clientName ??= table.client?.label;
  const { findings, near } = found;
  const choices = { table: table.choices, measures: found.choices };
  const weighed = await weighChoices(table, findings, choices, session);
  collectYield({ ...found, findings: weighed.findings }, collected);
  if (findings.length > 0) collected.choices.push(...table.choices, ...found.choices.map(({ choice }) => choice));
  if (findings.length > 0 && choices.table.length + choices.measures.length > 0 && isTooLarge(table, session.options)) {
    collected.unweighed.push(table);
    collected.warnings.push(warningKinds.notWeighed({ sheet: table.sheet, rows: table.rows }));
  }
  collected.questions.push(...weighed.questions);
  if (findings.length > 0) collected.clients.add(table);
  collected.questions.push(...table.questions);
  collected.warnings.push(...table.warnings);
  // A table that yields nothing and asks nothing was probably something else.
  if (findings.length + near.length + table.questions.length > 0 || table.refused)
    collected.regions.push(describeTable(table));
}

function clientParts({ clientName, categories, otherNames }: Collected): ClientParts {
  return { ...(clientName === undefined ? {} : { name: clientName }), categories, otherNames: otherNames.list() };
}

function unweighed({ unweighed: tables }: Collected): Pick<ScanResult, "unweighed"> {
  return tables.length === 0 ? {} : { unweighed: tables.map(({ key, rows }) => ({ table: key, rows })) };
}

function collectYield(
  { findings, series, breakdowns, categories, bridges, workings, near }: TableYield,
  collected: Collected,
): void {
  collected.findings.push(...findings);
  collected.near.push(...near);
  collected.series.push(...series);
  collected.breakdowns.push(...breakdowns);
  collected.categories.push(...categories);
  collected.bridges.push(...bridges);
  collected.workings.push(...workings);
}

function collectProfit(statement: ProfitStatement, collected: Collected): void {
  const { findings, series, breakdowns } = profitFindings(statement);
  collected.findings.push(...findings);
  collected.series.push(...series);
  collected.breakdowns.push(...breakdowns);
  if (findings.length > 0) collected.regions.push(statement.region);
}

function collectKpiTable(table: KpiTable, collected: Collected): void {
  collected.findings.push(...table.findings);
  collected.series.push(...table.series);
  collected.breakdowns.push(...(table.breakdowns ?? []));
  collected.near.push(...table.near);
  collected.questions.push(...table.questions);
  collected.warnings.push(...table.warnings);
  if (table.region) collected.regions.push(table.region);
}

/** What an excerpt of a longer list gives is given once. */
function dropRepeated({ tickets, findings, series, breakdowns, warnings }: Collected): void {
  const { isRepeated, warnings: told } = repeatedFindings(tickets, findings);
  warnings.push(...told);
  for (const list of [findings, series, breakdowns] as FindingId[][])
    list.splice(0, list.length, ...list.filter((one) => !isRepeated(one)));
}

/** What was refused under the name of a share may be a plain number that something follows from. */
function withoutUsed(warnings: readonly Notice[], combined: readonly Finding[]): Notice[] {
  const used = new Set<unknown>(combined.flatMap(({ ranges }) => ranges));
  return warnings.filter(({ code, fields }) => code !== warningKinds.valueRefused.code || !used.has(fields["cell"]));
}

/** The headline KPIs that are not there, and the others that a table came close to giving, in the order of the list. */
function notMeasured({ findings, near }: Collected): NotMeasured[] {
  const found = new Set(findings.map(({ kpi }) => kpi));
  const needsOf = (id: KpiId): string | undefined => near.find(({ kpi }) => kpi === id)?.needs;
  const headlines = headlineKpis.filter(({ id }) => !found.has(id));
  const others = everyKpi.filter(({ id }) => !found.has(id) && !headlines.some((one) => one.id === id));
  return [
    ...headlines.map(({ id, needs }) => ({ kpi: id, needs: needsOf(id) ?? needs })),
    ...others.flatMap(({ id }): NotMeasured[] => {
      const needs = needsOf(id);
      return needs === undefined ? [] : [{ kpi: id, needs }];
    }),
  ];
}

function distinctBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}
