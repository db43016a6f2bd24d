import type { Check } from "../../scorecard/plan";
import { AddInError } from "../host/errors";
import type { Operation } from "../host/operation";
import { leftoverNotices } from "./rivals";
import { fillOrder } from "./fillOrder";
import { loadSheets, scorecardMark, type SheetState } from "./scorecardSheets";
import { newStamp } from "./stamp";
import { buildDraft, queueFinish, type Draft } from "./drafts";
import { activeSheetId } from "./activeSheet";
import { applyLooks, hideMark, hideName, lookOf } from "./looks";
import { leftovers, newSheets, shownName } from "./sheetPlaces";
import { readEarlier } from "./earlierCells";
import { checkDrafts } from "./checkDrafts";
import type { Found, InPlace, Prepared, SheetJob } from "./sheetJob";
import { deadAnchors } from "./anchors";
import { finishOrUndo, queueGuards, queueSwap, type Finish } from "./swap";
import { anchorOf, type NewSheet, type Swap } from "./swapPlan";
import { remainsOf } from "./undoSwap";
import { namesNotice, queueOnSheetAnew } from "./workbookNames";

interface SheetJobs {
  readonly jobs: readonly SheetJob[];
  readonly inPlace?: InPlace;
}

export interface SheetsToWrite {
  /** The marks of the sheets whose cells are wanted; left out = none. */
  readonly reading?: (mark: string) => boolean;
  /** Whether it has to be known which sheet is shown. */
  readonly active?: boolean;
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
      queueGuards(context, prepared.swap);
      prepared.inPlace?.queue(context);
      queueSwap(context, prepared.swap, finishIn(context, prepared));
      await context.sync();
      await applyLooks(context, looksOf(prepared));
      return resultOf(prepared);
    },
    async settle(context, prepared) {
      const outcome = await finishOrUndo(context, prepared.swap, finishIn(context, prepared));
      if (outcome === "finished") {
        await applyLooks(context, looksOf(prepared));
        return { finished: resultOf(prepared) };
      }
      await prepared.inPlace?.undo(context);
      return "undone";
    },
    remains: ({ swap }) => remainsOf(swap),
  };
}

/** The looks of the new sheets in their places; the one that is shown comes last. */
function looksOf({ swap, looks }: Prepared) {
  const names = namesOf(swap);
  return [
    ...looks.map(({ mark, look }) => lookOf(names.get(mark) ?? "", look)),
    ...swap.added.map((one) => hideName(anchorOf(one))),
    ...(swap.shown === undefined ? [] : [lookOf(swap.shown, (sheet) => sheet.activate())]),
  ];
}

function resultOf({ swap, replaced }: Prepared): WrittenSheets {
  const notices = [...(swap.names ? namesNotice(swap.names.change) : []), ...leftoverNotices(swap.leftovers)];
  return { names: namesOf(swap), replaced, notices };
}

function namesOf({ added }: Swap): ReadonlyMap<string, string> {
  return new Map(added.map(({ mark, finalName }) => [mark, finalName]));
}

async function prepare(context: Excel.RequestContext, wanted: SheetsToWrite): Promise<Prepared> {
  const { workbook } = context;
  const activeId = wanted.active ? await activeSheetId(context) : undefined;
  workbook.load("name");
  workbook.application.load("calculationMode");
  workbook.protection.load("protected");
  const more = wanted.read?.(context);
  const { sheets, anchors } = await loadSheets(context, () => more?.alongside());
  if (workbook.protection.protected) throw structureProtected();
  const read = sheets.filter(({ mark }) => mark !== undefined && wanted.reading?.(mark));
  const earlier = await readEarlier(context, read);
  const found = { workbookName: workbook.name, sheets, activeId, earlier };
  const { jobs, inPlace } = await wanted.jobs(found);
  const shown = wanted.shown ? wanted.shown(jobs) : jobs[0];
  const stamp = newStamp();
  const swap: Swap = {
    stamp,
    before: sheets,
    added: newSheets(jobs, { sheets, anchors }, stamp),
    leftovers: leftovers(sheets, jobs),
    removed: sheets.filter((sheet) => sheet.mark !== undefined && wanted.removes?.(sheet)),
    deadAnchors: deadAnchors(anchors),
  };
  const isManual = workbook.application.calculationMode === "Manual";
  const withShown = { ...swap, shown: shownName(swap, shown?.mark) };
  return { swap: withShown, contents: new Map(), looks: [], jobs, shown, inPlace, isManual, replaced: new Map() };
}

function structureProtected(): AddInError {
  return new AddInError(
    "WorkbookProtected",
    "The structure of this workbook is protected, so no sheet can be added. Choose Review > Protect Workbook to unprotect it, then write the scorecard again. Nothing in the workbook was changed.",
    true,
  );
}

/** One request for each sheet, so that none grows beyond what Excel takes; small ones go along with the next. */
async function buildDrafts(
  context: Excel.RequestContext,
  prepared: Prepared,
  { signal, onWritten }: SheetsToWrite,
): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  const { swap, jobs } = prepared;
  const names = namesOf(swap);
  const draftNames = new Map(swap.added.map(({ mark, draftName }) => [mark, draftName]));
  for (const [done, [n, job]] of fillOrder(jobs).entries()) {
    signal?.throwIfAborted();
    const place = swap.added[n] as NewSheet;
    const content = job.content(place.finalName, names, draftNames);
    prepared.contents.set(job.mark, content);
    const { tableName } = content;
    if (tableName !== undefined) {
      const added = prepared.swap.added.map((one, at) => (at === n ? { ...one, tableName } : one));
      prepared.swap = { ...prepared.swap, added };
    }
    drafts.push(await buildDraft(context, place, content, { stamp: swap.stamp, isSent: !job.withNext }));
    for (const look of [...(content.looks ?? []), hideMark(scorecardMark)])
      prepared.looks.push({ mark: job.mark, look });
    onWritten?.(done + 1, jobs.length, place.finalName);
  }
  // Filled first, such a sheet would stand before the others.
  for (const { sheet } of drafts.filter((_draft, at) => at < jobs.filter(({ isReferredTo }) => isReferredTo).length))
    sheet.position = swap.before.length + swap.added.length - 1;
  return drafts;
}

/** Names that point to the new sheets are known by then. */
function finishIn({ workbook }: Excel.RequestContext, { isManual, contents, swap }: Prepared): Finish {
  return (placed) => {
    const sheets = placed.map(({ one, name }) => [workbook.worksheets.getItem(name), one] as const);
    if (isManual) for (const [sheet] of sheets) sheet.calculate(true);
    for (const [sheet, one] of sheets) {
      const content = contents.get(one.mark);
      if (content) queueFinish(sheet, one, content);
      if (one.kept && swap.names?.wanted.sheetName === one.finalName) queueOnSheetAnew(sheet, swap.names.change);
    }
  };
}
