import { basename } from "node:path";
import { plural, thousands } from "../../cells/plural";
import {
  activateSheet,
  assess,
  describeError,
  readSettings,
  writeDrillThrough,
  convertToValues,
  saveAnswers,
  scanWorkbook,
  writeClientScorecards,
  writeScorecard,
} from "../../excel/addIn";
import type { ScanResult, ScanWarning } from "../../scanner/result/finding";
import type { Scorecard } from "../../scorecard/scorecard";
import { univerCalculatorWith } from "../calculator/univerCalculator";
import { UnsupportedFormula } from "../document/formulaCell";
import { startExcelHost } from "../excel-host";
import { InputError } from "../files/inputError";
import { openFile } from "../files/openFile";
import type { OpenedWorkbook } from "../files/openXlsx";
import { saveCopy, writeOut } from "./saveCopy";
import { reviewFile } from "./review";
import { scanWithAnswers } from "./answers";
import { ArgumentError } from "./argumentError";
import { help, readArguments, type Arguments } from "./arguments";
import { jsonReport } from "./jsonReport";
import { outputPath } from "./outputPath";
import { readRecipe, answersByRecipe, writeRecipe } from "./recipe";
import { RefusedFormulas } from "./refusedFormulas";
import { keepSettings } from "./settings";
import { questionLines, textReport } from "./textReport";

export interface Streams {
  out(text: string): void;
  error(text: string): void;
}

export const status = { done: 0, bad: 2, nothing: 3 } as const;

/** The whole command; returns its exit status. What goes wrong is one sentence on the error stream. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    const args = readArguments(argv);
    if (args === "help") {
      streams.out(help);
      return status.done;
    }
    return await score(args, streams);
  } catch (error) {
    streams.error(`${sentenceFor(error)}\n`);
    return status.bad;
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof InputError || error instanceof ArgumentError || error instanceof UnsupportedFormula) {
    return error.message;
  }
  const { syscall, path, message } = error as NodeJS.ErrnoException;
  // A folder that may not be entered, a name that is too long: the disk's trouble, not Excel's.
  if (syscall && path) return `${path} can't be reached (${message}); check the path and its permissions.`;
  return describeError(error).message;
}

async function score(args: Arguments, streams: Streams): Promise<number> {
  const opened = openFile(args.input, { dates: args.dates });
  // A sheet that could not be read must not pass unnoticed, wherever the output goes.
  for (const warning of opened.warnings) streams.error(`${warning}\n`);
  // Asked for JSON, the command only reads, unless a place for the copy is named.
  const out =
    args.json && args.out === undefined
      ? undefined
      : outputPath(args.input, args.out, args.review === undefined ? undefined : ".xlsx");
  if (out === undefined && (args.toValues || args.clients > 0 || args.drill.length > 0)) {
    throw new ArgumentError("--clients, --drill and --to-values change the copy: say where to save it with --out.");
  }
  const refused = new RefusedFormulas();
  opened.document.calculator = univerCalculatorWith(undefined, refused.add);
  const host = startExcelHost(opened.document);
  const uninstall = host.install();
  try {
    await keepSettings(args.settings);
    const { result: scanned, answers } = await scanAsAsked(args);
    if (args.saveRecipe !== undefined) writeRecipe(args.saveRecipe, scanned, answers);
    // What of the file could not be read belongs on the sheet too: its numbers lack those rows.
    const lost = [...opened.warnings, ...refused.sentences(opened.document)];
    const result = { ...scanned, warnings: [...lost.map(fileWarning), ...scanned.warnings] };
    if (result.findings.length === 0) return nothingFound(args, opened, result, streams);
    if (args.review !== undefined && out !== undefined)
      return await writeReviewFile(args.review, result, { out, company: (await readSettings()).company }, streams);
    if (out !== undefined) refuseHugeFormulas(args, result);
    const { scorecard, warnings, sheetName } = await assessOrWrite(args, result, out);
    const done = out === undefined ? [] : await further(args, result, answers);
    // Whatever was written after it, the copy opens on the scorecard.
    if (sheetName !== undefined) await activateSheet(sheetName);
    if (out !== undefined) done.push(...saveCopy(opened, out));
    report(args, result, scorecard, [...warnings, ...done], streams);
    if (out !== undefined && !args.json) streams.out(`\nSaved ${out}\n`);
    return status.done;
  } finally {
    uninstall();
    host.dispose();
  }
}

/** Scans with the answers that were given, before them with those of a recipe. */
async function scanAsAsked(args: Arguments) {
  if (args.recipe === undefined) return { result: await scanWithAnswers(args), answers: args.answers };
  const recipe = readRecipe(args.recipe);
  const { dates, client, asOf, rates, weigh } = args;
  const settled = await answersByRecipe(recipe, (answers) =>
    scanWorkbook({ dates, client, asOf, rates, weigh, answers }),
  );
  const result = await scanWithAnswers(args, settled.answers);
  return {
    result: { ...result, warnings: [...settled.notices, ...result.warnings] },
    answers: { ...settled.answers, ...args.answers },
  };
}

/** The formula engine holds an object for every cell that a formula reads: beyond this it runs out of memory. */
const mostFormulaRows = 250_000;

function refuseHugeFormulas({ input, mode }: Arguments, { regions }: ScanResult): void {
  const rows = Math.max(0, ...regions.map((region) => region.rows));
  if (mode !== "native" || rows <= mostFormulaRows) return;
  throw new InputError(
    `${basename(input)} has a table of ${thousands(rows)} rows, and formulas over more than 250,000 rows can't be computed here; use --mode values, which writes numbers.`,
  );
}

async function assessOrWrite(args: Arguments, result: ScanResult, out: string | undefined) {
  const { client, mode } = args;
  if (out === undefined) {
    const scorecard = assess(result, basename(args.input), client);
    return { scorecard, warnings: scorecard.warnings, sheetName: undefined };
  }
  const { scorecard, replaced, sheetName } = await writeScorecard(result, { mode, client });
  const exchanged = replaced.map(({ label }): ScanWarning => {
    const message = `${label}: written as a number, because its formula gave another result.`;
    return { code: "formula-replaced", message };
  });
  return { scorecard, warnings: [...scorecard.warnings, ...exchanged], sheetName };
}

/** What is done beside the scorecard; gives what has to be said of it. */
async function further(
  args: Arguments,
  result: ScanResult,
  answers: Readonly<Record<string, string>>,
): Promise<ScanWarning[]> {
  const { drill, dates, rates, client, mode, toValues } = args;
  if (Object.keys(answers).length > 0) await saveAnswers(answers);
  if (args.clients > 0) {
    const names = result.clients.slice(0, args.clients).map(({ name }) => name);
    if (names.length === 0) throw new ArgumentError("--clients: no column of this file names clients.");
    await writeClientScorecards(names, { mode, answers, dates, rates });
  }
  for (const key of drill) await writeDrillThrough(key, { answers, dates, client });
  if (!toValues) return [];
  const { changed, skipped } = await convertToValues("workbook");
  const count = `Converted to values: ${plural(changed, "MSP formula")}.`;
  return [count, ...skipped].map((message) => ({ code: "to-values", message }));
}

function fileWarning(message: string): ScanWarning {
  return { code: "file", message };
}

function report(
  args: Arguments,
  result: ScanResult,
  scorecard: Scorecard,
  warnings: readonly ScanWarning[],
  streams: Streams,
): void {
  if (args.json) streams.out(`${JSON.stringify(jsonReport(result, scorecard, warnings), null, 2)}\n`);
  else streams.out(textReport(result, scorecard, warnings));
}

/** Sheets that have headings, or one line of anything, and no rows below. */
function withoutRows({ document }: OpenedWorkbook): boolean {
  const used = document.sheets.flatMap((sheet) => sheet.cells.usedRange(true) ?? []);
  return used.length > 0 && used.every(({ rows }) => rows === 1);
}

function nothingFound(args: Arguments, opened: OpenedWorkbook, result: ScanResult, streams: Streams): number {
  const scorecard = assess(result, basename(args.input), args.client);
  const { warnings } = scorecard;
  if (args.json) report(args, result, scorecard, warnings, streams);
  else {
    const known = new Set(opened.warnings);
    const further = warnings.map(({ message }) => message).filter((message) => !known.has(message));
    const lines = [...further, ...questionLines(result)];
    if (lines.length > 0) streams.error(`${lines.join("\n")}\n`);
  }
  if (withoutRows(opened)) {
    streams.error(
      `${basename(args.input)} has headings but no rows below them, so nothing was saved; export it again with the rows.\n`,
    );
    return status.nothing;
  }
  if (result.questions.length > 0) {
    streams.error(
      `Nothing in ${basename(args.input)} can be measured until ${plural(result.questions.length, "question is", "questions are")} answered (--answer ID=VALUE); nothing was saved.\n`,
    );
    return status.nothing;
  }
  const whose = args.client === undefined ? "" : ` for the client "${args.client}"`;
  streams.error(
    `Nothing in ${basename(args.input)} was recognised as tickets, time entries, subscriptions or KPIs${whose}; nothing was saved.\n`,
  );
  return status.nothing;
}

async function writeReviewFile(
  client: string,
  result: ScanResult,
  { out, company }: { readonly out: string; readonly company: string | undefined },
  streams: Streams,
): Promise<number> {
  const { bytes, review } = await reviewFile(result, { client, company, out });
  writeOut(out, bytes);
  const lines = result.warnings.map(({ message }) => `${message}\n`);
  if (lines.length > 0) streams.error(lines.join(""));
  streams.out(`Review of ${review.client}, ${review.quarter.label}: saved ${out}\n`);
  return status.done;
}
