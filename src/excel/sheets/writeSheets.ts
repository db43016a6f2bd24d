import { corrections, failedChecks } from "../../scorecard/check";
import type { Check, Plan } from "../../scorecard/plan";
import { AddInError } from "../host/errors";
import type { Operation } from "../host/operation";
import { loadSheets, scorecardMark, type SheetState } from "./scorecardSheets";
import { asOfNow, isWorkbooks, newSheets, shownName, wantedNames } from "./sheetPlaces";
import { finishOrUndo, queueSwap, remainsOf, type NewSheet, type Swap } from "./swap";
import { namesNotice, planNames, queueNames } from "./workbookNames";

/** The cells of an earlier sheet of the same kind, from its first used row and column on. */
export interface EarlierCells {
  readonly rowIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly columnIndex: number;
}

/** The workbook as it is before anything is written. */
export interface Found {
  readonly workbookName: string;
  readonly sheets: readonly SheetState[];
  /** The sheet that is shown. */
  readonly activeId: string;
  /** Cells of the sheets of ours that were asked for, by their mark. */
  readonly earlier: ReadonlyMap<string, EarlierCells>;
}

/** What goes onto a new sheet. Formulas of a plan are checked against what was counted. */
export interface SheetContent {
  readonly plan?: Plan;
  readonly queue: (sheet: Excel.Worksheet) => void;
  /** More than fits one request: each of them is queued and sent by itself. */
  readonly parts?: readonly ((sheet: Excel.Worksheet) => void)[];
}

export interface SheetJob {
  readonly mark: string;
  /** The name that is wanted for the sheet; an earlier one of the same mark hands its name on. */
  readonly name: string;
  /** `names` are those of all sheets of the set, by their marks. */
  content(sheetName: string, names: ReadonlyMap<string, string>): SheetContent;
}

/** A change to cells that stay where they are, in the same request as the swap. */
export interface InPlace {
  queue(context: Excel.RequestContext): void;
  undo(context: Excel.RequestContext): Promise<void>;
}

interface SheetJobs {
  readonly jobs: readonly SheetJob[];
  readonly inPlace?: InPlace;
}

export interface SheetsToWrite {
  /** The marks of the sheets whose cells are wanted; left out = none. */
  readonly reading?: (mark: string) => boolean;
  /** Queues further reads along with the first round trip, and with the second. */
  readonly read?: (context: Excel.RequestContext) => { alongside(): void };
  /** The sheets, once the workbook is known. */
  readonly jobs: (found: Found) => SheetJobs | Promise<SheetJobs>;
  /** Which of our sheets go without a successor. */
  readonly removes?: (sheet: SheetState) => boolean;
  readonly shown?: (jobs: readonly SheetJob[]) => SheetJob | undefined;
  readonly signal?: AbortSignal;
  readonly onWritten?: (done: number, total: number, name: string) => void;
}

export interface WrittenSheets {
  readonly names: ReadonlyMap<string, string>; // by mark
  /** Formulas that did not give what was counted, and were replaced by the number; by mark. */
  readonly replaced: ReadonlyMap<string, readonly Check[]>;
  /** What could not be done besides, one sentence each. */
  readonly notices: readonly string[];
}

interface Prepared {
  swap: Swap;
  readonly jobs: readonly SheetJob[];
  readonly shown: SheetJob | undefined;
  readonly inPlace: InPlace | undefined;
  readonly replaced: Map<string, readonly Check[]>;
}

/**
 * Writes sheets of ours, or replaces the earlier ones of the same marks, as a set: built hidden, their formulas checked
 * against what was counted, then swapped in by one last request.
 */
export function writeSheets(wanted: SheetsToWrite): Operation<Prepared, WrittenSheets> {
  return {
    prepare: (context) => prepare(context, wanted),
    async work(context, prepared) {
      const drafts = await buildDrafts(context, prepared, wanted);
      await checkDrafts(context, prepared, drafts);
      wanted.signal?.throwIfAborted();
      prepared.inPlace?.queue(context);
      queueSwap(context, prepared.swap);
      await context.sync();
      return resultOf(prepared);
    },
    async settle(context, prepared) {
      const outcome = await finishOrUndo(context, prepared.swap);
      if (outcome === "finished") return { finished: resultOf(prepared) };
      await prepared.inPlace?.undo(context);
      return "undone";
    },
    remains: ({ swap }) => remainsOf(swap),
  };
}

function resultOf({ swap, replaced }: Prepared): WrittenSheets {
  return { names: namesOf(swap), replaced, notices: swap.names ? namesNotice(swap.names.change) : [] };
}

function namesOf({ added }: Swap): ReadonlyMap<string, string> {
  return new Map(added.map(({ mark, finalName }) => [mark, finalName]));
}

async function prepare(context: Excel.RequestContext, wanted: SheetsToWrite): Promise<Prepared> {
  const { workbook } = context;
  workbook.load("name");
  workbook.protection.load("protected");
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("id");
  const more = wanted.read?.(context);
  const sheets = await loadSheets(context, () => more?.alongside());
  if (workbook.protection.protected) throw structureProtected();
  const read = sheets.filter(({ mark }) => mark !== undefined && wanted.reading?.(mark));
  const earlier = await readEarlier(context, read);
  const found = { workbookName: workbook.name, sheets, activeId: active.id, earlier };
  const { jobs, inPlace } = await wanted.jobs(found);
  const shown = wanted.shown ? wanted.shown(jobs) : jobs[0];
  const swap: Swap = {
    before: sheets,
    activeId: active.id,
    added: newSheets(jobs, sheets),
    removed: sheets.filter((sheet) => sheet.mark !== undefined && wanted.removes?.(sheet)),
  };
  return { swap: { ...swap, shown: shownName(swap, shown?.mark) }, jobs, shown, inPlace, replaced: new Map() };
}

export function structureProtected(): AddInError {
  return new AddInError(
    "WorkbookProtected",
    "The structure of this workbook is protected, so no sheet can be added. Choose Review > Protect Workbook to unprotect it, then write the scorecard again. Nothing in the workbook was changed.",
    true,
  );
}

async function readEarlier(
  context: Excel.RequestContext,
  sheets: readonly SheetState[],
): Promise<ReadonlyMap<string, EarlierCells>> {
  if (sheets.length === 0) return new Map();
  const ranges = sheets.map(({ id, mark }) => {
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load("values,rowIndex,columnIndex");
    return { mark: mark ?? "", range };
  });
  await context.sync();
  return new Map(
    ranges.flatMap(({ mark, range }) =>
      range.isNullObject
        ? []
        : [[mark, { values: range.values as unknown[][], rowIndex: range.rowIndex, columnIndex: range.columnIndex }]],
    ),
  );
}

interface Draft {
  readonly sheet: Excel.Worksheet;
  readonly mark: string;
  readonly plan: Plan | undefined;
}

/** One request for each sheet, so that none grows beyond what Excel takes. */
async function buildDrafts(
  context: Excel.RequestContext,
  { swap, jobs }: Prepared,
  { signal, onWritten }: SheetsToWrite,
): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  const names = namesOf(swap);
  for (const [n, job] of jobs.entries()) {
    signal?.throwIfAborted();
    const place = swap.added[n] as NewSheet;
    drafts.push(await buildDraft(context, place, job.content(place.finalName, names)));
    onWritten?.(n + 1, jobs.length, place.finalName);
  }
  return drafts;
}

async function buildDraft(context: Excel.RequestContext, place: NewSheet, content: SheetContent): Promise<Draft> {
  const { plan, queue, parts = [] } = content;
  const sheet = context.workbook.worksheets.add(place.draftName);
  sheet.visibility = "Hidden";
  sheet.names.add(scorecardMark, sheet.getRange("A1"), place.mark);
  queue(sheet);
  await context.sync();
  for (const part of parts) await sendPart(context, () => part(sheet));
  return { sheet, mark: place.mark, plan };
}

async function sendPart(context: Excel.RequestContext, queue: () => void): Promise<void> {
  queue();
  await context.sync();
}

/**
 * Reads the formulas' results back: one that is not what was counted gives way to the number itself. In the same round
 * trip it looks where the sheets are now: somebody may have renamed, moved or deleted them meanwhile.
 */
async function checkDrafts(context: Excel.RequestContext, prepared: Prepared, drafts: readonly Draft[]): Promise<void> {
  const { worksheets } = context.workbook;
  const cells = new Map<Check, Excel.Range>();
  for (const { sheet, plan } of drafts) {
    for (const check of plan?.checks ?? []) {
      const range = sheet.getCell(check.row, check.column);
      range.load("values");
      cells.set(check, range);
    }
  }
  worksheets.load("items/id,items/name,items/visibility,items/position");
  const named = drafts.find(({ plan }) => plan?.namesScope === "workbook");
  const wanting = named !== undefined || prepared.swap.removed.some(isWorkbooks);
  const names = wanting ? queueNames(context) : undefined;
  await context.sync();
  prepared.swap = asOfNow(prepared.swap, prepared.shown?.mark, worksheets.items);
  if (names) {
    const wanted = wantedNames(prepared.swap, named?.mark, named?.plan?.names);
    const change = planNames(wanted, names(), worksheets.items);
    prepared.swap = { ...prepared.swap, names: { wanted, change } };
    for (const { name, row, column, comment } of change.onSheet)
      named?.sheet.names.add(name, named.sheet.getCell(row, column), comment);
  }
  for (const { sheet, mark, plan } of drafts) {
    if (!plan) continue;
    const failed = failedChecks(plan, (check) => cells.get(check)?.values[0]?.[0]);
    for (const { row, column, content } of failed.flatMap((check) => corrections(plan, check))) {
      sheet.getCell(row, column).values = [[content]];
    }
    if (failed.length > 0) prepared.replaced.set(mark, failed);
  }
}
