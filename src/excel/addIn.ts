import { scan } from "../scanner/scan";
import type { ScanResult, ScanWarning } from "../scanner/result/finding";
import type { ScanOptions } from "../scanner/result/reader";
import type { Mode } from "../scorecard/plan";
import { buildScorecard } from "../scorecard/buildScorecard";
import type { Scorecard } from "../scorecard/scorecard";
import { loadAnswers } from "./stored/answers";
import { runStep } from "./host/requirements";
import { scanSettings, settledResult } from "./stored/settledResult";
import { loadSettings } from "./stored/settings";
import { loadUserBenchmarks, type UserBenchmarks } from "./stored/userBenchmarks";
import type { WorkbookScan } from "./read/changedSince";
import { inDateSystem } from "./read/dateSystem";
import { workbookReader } from "./read/reader";
import { writeScorecardSheet, type WrittenScorecard } from "./scorecard/writeScorecard";

export type { Answers } from "./stored/answers";
export { removeAnswers, saveAnswers, readAnswers } from "./stored/answers";
export type { ClientOptions } from "./scorecard/clientScorecards";
export { writeClientScorecards } from "./scorecard/clientScorecards";
export { readSettings, saveSettings } from "./stored/settings";
export { insertFormula } from "./formulas/insertFormula";
export { pickSelection, readRanges } from "./read/pickedRanges";
export { deleteOurSheets } from "./sheets/deleteSheets";
export type { DrillThroughOptions } from "./scorecard/drillThrough";
export { writeDrillThrough } from "./scorecard/drillThrough";
export { describeError } from "./host/errors";
export type { Changed } from "./converted/convertToValues";
export { convertToValues } from "./converted/convertToValues";
export { repairFormulas } from "./converted/repairFormulas";
export { restoreFormulas } from "./converted/restoreFormulas";
export { startsWithWorkbook, startWithWorkbook } from "./host/startUp";
export { switchMode } from "./scorecard/switchMode";
export type { WrittenScorecard } from "./scorecard/writeScorecard";

/**
 * Scans the visible sheets of the open workbook. Reads only. The workbook's own figures are read first, so that what is
 * found is held against them, and the answers that it keeps; those that are given come before them.
 */
export async function scanWorkbook(options: ScanOptions = {}): Promise<WorkbookScan> {
  const own = await loadUserBenchmarks();
  const { settings, problem: unreadSettings } = await loadSettings();
  const kept = await loadAnswers();
  const settled = {
    ...options,
    ...scanSettings(settings, options),
    answers: { ...kept.answers, ...options.answers },
  };
  const result = await runStep(async (context) => {
    const reader = workbookReader(context, { signal: options.signal });
    const found = await scan(reader, { today: new Date(), ...settled });
    return { ...inDateSystem(settledResult(found, settings, options), reader.dateShift()), seen: reader.seen() };
  });
  const unread = [
    ...(unreadSettings === undefined ? [] : [{ code: "stored-settings", message: unreadSettings }]),
    ...(kept.problem === undefined ? [] : [{ code: "stored-answers", message: kept.problem }]),
  ];
  return { ...result, warnings: [...result.warnings, ...unread, ...userBenchmarkWarnings(own)] };
}

function userBenchmarkWarnings({ problem, setAside }: UserBenchmarks): readonly ScanWarning[] {
  const messages = [...(problem ? [problem.message] : []), ...setAside.map((reason) => `Not used: ${reason}`)];
  return messages.map((message) => ({ code: "own-figures", message }));
}

/** The scorecard of a scan as data: what `writeScorecard` will put on the sheet. */
export function assess(result: ScanResult, scope: string, client?: string): Scorecard {
  return buildScorecard(result, { scope, client, createdAt: new Date() });
}

/**
 * Writes or refreshes the scorecard sheet and adds to the history, all or nothing.
 *
 * @throws AddInError "ChangedSinceScan" where what was counted is not what the workbook holds any more
 */
export async function writeScorecard(
  result: WorkbookScan,
  { mode, client, signal }: { readonly mode: Mode; readonly client?: string; readonly signal?: AbortSignal },
): Promise<WrittenScorecard> {
  return writeScorecardSheet({ result, mode, client, createdAt: new Date().toISOString() }, signal);
}

/** Selects a range given as "Sheet!A1:B2", so that the user sees what a number was measured from. */
export async function selectRange(address: string): Promise<void> {
  const split = address.lastIndexOf("!");
  const sheet = address.slice(0, split).replace(/^'|'$/g, "").replace(/''/g, "'");
  await runStep(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address.slice(split + 1)).select();
    await context.sync();
  });
}

export async function activateSheet(name: string): Promise<void> {
  await runStep(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
