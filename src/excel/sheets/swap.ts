import { anchorComment, anchorFormula, deadAnchors, type Anchors } from "./anchors";
import { overtaken, rivalIn } from "./rivals";
import { loadSheets, scorecardMark, type SheetState } from "./scorecardSheets";
import { markFormula, type Stamp } from "./stamp";
import {
  planNames,
  queueDropping,
  queueNames,
  queuePointing,
  queueRestoring,
  type KnownNames,
  type NamesChange,
  type WantedNames,
} from "./workbookNames";

/** A sheet that is built hidden under a name of its own, and takes the place of an earlier one where there is one. */
export interface NewSheet {
  readonly draftName: string;
  readonly finalName: string;
  readonly mark: string;
  /** The name of its anchor where no earlier sheet hands one on. */
  readonly anchor: string;
  readonly earlier?: SheetState;
  /** The name that its table gets in its place. */
  readonly tableName?: string;
}

/** What the last step of writing or deleting sheets does, and what undoing it needs to know. */
export interface Swap {
  /** The writer's. */
  readonly stamp: Stamp;
  readonly before: readonly SheetState[]; // the workbook before
  readonly added: readonly NewSheet[];
  /** Sheets of ours that go without a successor. */
  readonly removed: readonly SheetState[];
  /** Drafts that others left behind: they go along. */
  readonly leftovers: readonly SheetState[];
  /** Anchors whose sheets were deleted: they go along. */
  readonly deadAnchors: readonly string[];
  /** The final name of the new sheet that is shown; undefined: the user stays where they are. */
  readonly shown?: string;
  /** Names of the workbook that are to point to the new sheet; left out where none do. */
  readonly names?: { readonly wanted: WantedNames; readonly change: NamesChange };
}

/** A new sheet as it stands while the swap goes on. */
interface Placed {
  readonly one: NewSheet;
  readonly name: string; // now
  readonly shown: boolean;
}

/**
 * Queues what fails where another writer was faster since everything was looked at, before anything of it is changed: the
 * sheets that are to go must be there, and the anchors that are to be made must not.
 */
export function queueGuards({ workbook }: Excel.RequestContext, swap: Swap): void {
  for (const { id } of leaving(swap)) workbook.worksheets.getItem(id).load("id");
  for (const one of swap.added) {
    const anchor = anchorOf(one);
    if (!standing(swap).includes(anchor)) workbook.names.add(anchor, anchorFormula(one.draftName), anchorComment);
  }
}

function standing({ before }: Swap): readonly string[] {
  return before.flatMap(({ anchor }) => anchor ?? []);
}

/**
 * Queues the swap, after the guards; `finish` queues what the names of the set are needed for. The earlier sheet goes before the new one takes its name: a sheet that is shown is never renamed, which
 * Excel on the web answers with a dialog. Excel does not roll a batch back, so what can't be undone comes late.
 */
export function queueSwap(context: Excel.RequestContext, swap: Swap, finish: () => void): void {
  const { worksheets } = context.workbook;
  const inPlaceOrder = [...swap.added].sort((a, b) => (a.earlier?.position ?? 0) - (b.earlier?.position ?? 0));
  let moved = 0;
  for (const { draftName, earlier } of inPlaceOrder) {
    // Every draft that was put before this place has moved it one to the right.
    if (earlier) worksheets.getItem(draftName).position = earlier.position + moved++;
  }
  const placed = swap.added.map((one): Placed => ({ one, name: one.draftName, shown: false }));
  queueEnd(context, placed, {
    left: leaving(swap),
    names: swap.names?.change,
    standing: [...standing(swap), ...swap.added.map(anchorOf)],
    swap,
    finish,
    dead: [...swap.deadAnchors, ...swap.removed.flatMap(({ anchor }) => anchor ?? [])],
  });
}

interface End {
  readonly swap: Swap;
  /** Left out where it was done before. */
  readonly finish?: () => void;
  /** The earlier sheets that are there still. */
  readonly left: readonly SheetState[];
  readonly names: NamesChange | undefined;
  /** Anchors that the workbook has. */
  readonly standing: readonly string[];
  /** Those of them that point nowhere, or will. */
  readonly dead: readonly string[];
}

/** Names point to the new sheet before the earlier one goes: formulas of the user's that use them never break. */
function queueEnd(
  context: Excel.RequestContext,
  placed: readonly Placed[],
  { swap: { stamp, leftovers }, finish, left, names, standing, dead }: End,
): void {
  const { worksheets, names: workbookNames } = context.workbook;
  for (const { name, shown } of placed) {
    const sheet = worksheets.getItem(name);
    if (!shown) sheet.visibility = "Visible";
    sheet.names.getItem(scorecardMark).formula = markFormula(stamp, "done");
  }
  if (names) queuePointing(context, names);
  finish?.();
  for (const { one, name } of placed) {
    const anchor = anchorOf(one);
    if (standing.includes(anchor)) workbookNames.getItem(anchor).formula = anchorFormula(name);
    else workbookNames.add(anchor, anchorFormula(name), anchorComment);
  }
  for (const sheet of left) queueDelete(worksheets.getItem(sheet.id), sheet);
  for (const { id } of leftovers) worksheets.getItemOrNullObject(id).delete();
  for (const { one, name } of placed) {
    const sheet = worksheets.getItem(name);
    if (one.tableName !== undefined) sheet.tables.getItemAt(0).name = one.tableName;
    if (name !== one.finalName) sheet.name = one.finalName;
  }
  if (names) queueDropping(context, names);
  const kept = new Set(placed.map(({ one }) => anchorOf(one)));
  for (const name of dead) if (!kept.has(name)) workbookNames.getItem(name).delete();
}

function anchorOf({ anchor, earlier }: NewSheet): string {
  return earlier?.anchor ?? anchor;
}

/**
 * After a failure: looks at what really happened. Once all new sheets stand in their places, or an old one is gone,
 * the rest is finished; anything else is undone, so that the workbook is as it was.
 */
export async function finishOrUndo(context: Excel.RequestContext, swap: Swap): Promise<"finished" | "undone"> {
  const names = swap.names && queueNames(context);
  const { sheets: now, anchors } = await loadSheets(context);
  const drafts = swap.added.map(
    ({ draftName, mark }) =>
      now.find((sheet) => sheet.name === draftName) ??
      now.find((sheet) => sheet.stamp === swap.stamp && (sheet.mark ?? sheet.draftOf ?? sheet.copyOf) === mark),
  );
  const rival = rivalIn(now, swap);
  if (rival) {
    queueUndo(context, swap, { now, drafts, names: names?.(), anchors });
    await context.sync();
    throw overtaken(rival);
  }
  const left = leaving(swap).filter(({ id }) => now.some((sheet) => sheet.id === id));
  const through =
    left.length < leaving(swap).length ||
    (swap.added.length > 0 &&
      left.length === 0 &&
      swap.added.every((one, n) => drafts[n]?.name === one.finalName && drafts[n].visibility === "Visible"));
  if (through) {
    const placed = swap.added.flatMap((one, n): Placed[] => {
      const draft = drafts[n];
      return draft ? [{ one, name: draft.name, shown: draft.visibility === "Visible" }] : [];
    });
    const wanted = swap.names && { ...swap.names.wanted, sheetName: nameNow(swap.names.wanted.sheetName, placed) };
    queueEnd(context, placed, {
      left,
      names: wanted && names && planNames(wanted, names(), now),
      standing: anchors.all,
      swap,
      dead: anchors.all.filter((name) => goes(name, anchors, left)),
    });
  } else queueUndo(context, swap, { now, drafts, names: names?.(), anchors });
  await context.sync();
  return through ? "finished" : "undone";
}

/** The draft may bear its final name by now. */
function nameNow(draftName: string, placed: readonly Placed[]): string {
  return placed.find(({ one }) => one.draftName === draftName)?.name ?? draftName;
}

/** Whether an anchor points to no sheet, or to one that goes. */
function goes(name: string, anchors: Anchors, left: readonly SheetState[]): boolean {
  return deadAnchors(anchors).includes(name) || left.some(({ anchor }) => anchor === name);
}

interface Happened {
  readonly now: readonly SheetState[];
  readonly drafts: readonly (SheetState | undefined)[];
  readonly names: KnownNames | undefined;
  readonly anchors: Anchors;
}

function queueUndo(context: Excel.RequestContext, swap: Swap, { now, drafts, names, anchors }: Happened): void {
  const { worksheets, names: workbookNames } = context.workbook;
  for (const [n, draft] of drafts.entries()) {
    if (!draft) continue;
    if (swap.names && names) queueRestoring(context, swap.names.change, names, { now, draft: draft.name });
    const { earlier, anchor } = swap.added[n] as NewSheet;
    const before = earlier?.anchor && now.find(({ id }) => id === earlier.id);
    const pointing = anchors.bySheet.get(draft.name.toLowerCase());
    if (before && pointing === earlier.anchor) workbookNames.getItem(pointing).formula = anchorFormula(before.name);
    else if (pointing === anchor) workbookNames.getItem(anchor).delete();
    worksheets.getItem(draft.id).delete();
  }
}

function leaving({ added, removed }: Swap): readonly SheetState[] {
  return [...added.flatMap(({ earlier }) => (earlier ? [earlier] : [])), ...removed];
}

/** A very hidden sheet can't be deleted: it is hidden in the ordinary way first. */
function queueDelete(worksheet: Excel.Worksheet, { visibility }: SheetState): void {
  if (visibility === "VeryHidden") worksheet.visibility = "Hidden";
  worksheet.delete();
}

/** What may be left of a swap where Excel no longer answers. */
export function remainsOf({ added, removed }: Swap): string {
  const drafts = added.map(({ draftName }) => `"${draftName}"`).join(", ");
  const replaced = added.flatMap((one) => (one.earlier ? [`"${one.finalName}"`] : []));
  return [
    "Your own cells were not changed.",
    drafts && ` If a sheet ${drafts} is left, delete it (Home > Format > Unhide Sheet shows it).`,
    replaced.length > 0 && ` Where ${replaced.join(", ")} is gone, that sheet stands in its place: rename it instead.`,
    removed.length > 0 && ` Some of the sheets may be left: ${removed.map(({ name }) => `"${name}"`).join(", ")}.`,
  ]
    .filter(Boolean)
    .join("");
}
