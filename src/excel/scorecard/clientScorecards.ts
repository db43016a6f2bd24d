import { quoteSheet } from "../../cells/address";
import type { ScanResult } from "../../scanner/result/finding";
import type { ScanOptions } from "../../scanner/result/reader";
import { scan } from "../../scanner/scan";
import { hasQuarter } from "../../scorecard/review/buildReview";
import { planLeague } from "../../scorecard/clients/league";
import { historyOf } from "../../scorecard/history/history";
import type { Mode } from "../../scorecard/plan";
import type { Scorecard } from "../../scorecard/scorecard";
import { readAnswers } from "../stored/answers";
import { AddInError } from "../host/errors";
import { keepHistory, queueHistory } from "../sheets/historySheet";
import { sheetTags } from "../sheets/sheetTags";
import { perform } from "../host/operation";
import { runStep } from "../host/requirements";
import { scanSettings, settledResult } from "../stored/settledResult";
import { readSettings, type WorkbookSettings } from "../stored/settings";
import { loadUserBenchmarks } from "../stored/userBenchmarks";
import { tableSheetContent } from "../sheets/tableSheet";
import { queueComparison, type WorkbookScan } from "../read/changedSince";
import { inDateSystem } from "../read/dateSystem";
import { workbookReader } from "../read/reader";
import { cachingReader } from "../read/cachingReader";
import { sendSteps } from "./clientReview";
import { scorecardJobs } from "./scorecardJobs";
import { sheetsOf, type WrittenScorecard } from "./writeScorecard";
import type { Found, SheetJob } from "../sheets/sheetJob";
import { writeSheets } from "../sheets/writeSheets";

export interface ClientOptions extends Pick<ScanOptions, "answers" | "dates" | "rates" | "onProgress" | "signal"> {
  readonly mode: Mode;
}

/** One sheet for each of more clients than this makes a workbook that nobody reads. */
const mostClients = 20;

interface Scanned {
  readonly client: string;
  readonly result: ScanResult;
}

/**
 * Writes a scorecard for each of these clients and the league table of all clients: all of them, or after a failure or a
 * cancel none. The workbook is read once.
 */
export async function writeClientScorecards(
  names: readonly string[],
  options: ClientOptions,
): Promise<readonly WrittenScorecard[]> {
  const clients = distinct(names);
  const { whole, scanned: found, settings } = await scanClients(clients, options);
  const scanned = found.filter(({ result }) => hasQuarter(result));
  const createdAt = new Date().toISOString();
  const notices = clients
    .filter((client) => !scanned.some((one) => one.client === client))
    .map((client) =>
      found.some((one) => one.client === client)
        ? `No sheet for "${client}": its rows don't tell when tickets were opened, answered or solved.`
        : `No sheet for "${client}": no table names this client.`,
    );
  if (scanned.length > 0) notices.push(sendSteps);
  const made: { readonly job: SheetJob; readonly scorecard: Scorecard }[] = [];
  let read: ReturnType<typeof queueHistory> | undefined;
  let compare: ReturnType<typeof queueComparison> | undefined;
  const {
    names: written,
    replaced,
    notices: besides,
  } = await perform(
    writeSheets({
      reading: (mark) => scanned.some(({ client }) => mark === sheetTags.scorecard(client)),
      read(context) {
        const history = (read = queueHistory(context));
        return {
          alongside() {
            history.alongside();
            compare = queueComparison(context, whole);
          },
        };
      },
      async jobs(found) {
        compare?.();
        const history = read?.found(found.sheets) ?? { entries: [] };
        for (const { client, result } of scanned) {
          const { workbookName: scope, sheets, earlier } = found;
          const source = { result, client, createdAt, scope, mode: options.mode, sheets: sheetsOf(sheets) };
          const { jobs, scorecard } = await scorecardJobs(source, history.entries, earlier, { settings: { settings } });
          for (const job of jobs) made.push({ job, scorecard });
        }
        const results = new Map(scanned.map(({ client, result }) => [client, result]));
        const entries = made.flatMap(({ scorecard }) => {
          const result = results.get(scorecard.client ?? "");
          return result ? historyOf(scorecard, result) : [];
        });
        const { job: historyJob, inPlace, problem, notice } = keepHistory(history, entries);
        if (problem !== undefined) notices.push(problem);
        if (notice !== undefined) notices.push(notice);
        const league = leagueJob(whole, found, made);
        return {
          jobs: [...made.map(({ job }) => job), ...(league ?? []), ...(historyJob ? [historyJob] : [])],
          inPlace,
        };
      },
      shown: (jobs) => jobs.find(({ mark }) => mark === sheetTags.clients) ?? jobs[0],
      signal: options.signal,
      onWritten: (done, total, what) => options.onProgress?.({ done, total, what: `Writing ${what}` }),
    }),
  );
  return made.map(({ job, scorecard }, n) => ({
    sheetName: written.get(job.mark) ?? "",
    linesName: written.get(job.mark) ?? "",
    client: scorecard.client,
    scorecard,
    replaced: replaced.get(job.mark) ?? [],
    notices: n === 0 ? [...notices, ...besides] : [],
  }));
}

function distinct(names: readonly string[]): readonly string[] {
  const clients = [...new Map(names.map((name) => [name.trim().toLowerCase(), name.trim()])).values()].filter(Boolean);
  if (clients.length >= 1 && clients.length <= mostClients) return clients;
  throw new AddInError(
    "NoClients",
    clients.length === 0
      ? "Choose at least one client. Nothing in the workbook was changed."
      : `Choose at most ${mostClients} clients, not ${clients.length}. Nothing in the workbook was changed.`,
  );
}

/** One scan of the whole workbook, for the league, and one for each client, all over the same cells. */
async function scanClients(
  clients: readonly string[],
  { mode: _mode, onProgress, ...options }: ClientOptions,
): Promise<{
  readonly whole: WorkbookScan;
  readonly scanned: readonly Scanned[];
  readonly settings: WorkbookSettings;
}> {
  await loadUserBenchmarks();
  const answers = { ...(await readAnswers()), ...options.answers };
  const settings = await readSettings();
  return runStep(async (context) => {
    const cells = workbookReader(context, { signal: options.signal });
    const reader = cachingReader(cells);
    const shared = { today: new Date(), ...options, ...scanSettings(settings), answers };
    const whole = settledResult(await scan(reader, { ...shared, onProgress }), settings, options);
    const scanned: Scanned[] = [];
    for (const [n, client] of clients.entries()) {
      options.signal?.throwIfAborted();
      onProgress?.({ done: n, total: clients.length, what: `Measuring ${client}` });
      const result = inDateSystem(
        settledResult(await scan(reader, { ...shared, client }), settings, options),
        cells.dateShift(),
      );
      if (result.findings.length > 0) scanned.push({ client, result });
    }
    if (scanned.length > 0) return { whole: { ...whole, seen: cells.seen() }, scanned, settings };
    throw new AddInError(
      "ClientsNotFound",
      `No table in this workbook names ${clients.map((client) => `"${client}"`).join(", ")}. Nothing in the workbook was changed.`,
    );
  });
}

function leagueJob(
  whole: ScanResult,
  found: Found,
  made: readonly { readonly job: SheetJob; readonly scorecard: Scorecard }[],
): readonly SheetJob[] | undefined {
  const createdAt = made[0]?.scorecard.createdAt ?? "";
  const plan = planLeague(whole.breakdowns, { scope: found.workbookName, createdAt, sheets: new Map() });
  if (!plan) return undefined;
  const content = (_name: string, names: ReadonlyMap<string, string>) => {
    const sheets = new Map(
      made.map(({ job, scorecard }) => [
        (scorecard.client ?? "").toLowerCase(),
        `${quoteSheet(names.get(job.mark) ?? "")}!A1`,
      ]),
    );
    return tableSheetContent(planLeague(whole.breakdowns, { scope: found.workbookName, createdAt, sheets }) ?? plan);
  };
  return [{ mark: sheetTags.clients, name: "MSP Clients", content }];
}
