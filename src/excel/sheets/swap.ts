import { loadSheets, type SheetState } from "./scorecardSheets";
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

/** A sheet that is built hidden under a name of its own, and swapped in for an earlier one where there is one. */
export interface NewSheet {
  readonly draftName: string;
  readonly retiredName: string;
  readonly finalName: string;
  readonly mark: string;
  readonly earlier?: SheetState;
}

/** What the last step of writing or deleting sheets does, and what undoing it needs to know. */
export interface Swap {
  readonly before: readonly SheetState[]; // the workbook before
  readonly activeId: string;
  readonly added: readonly NewSheet[];
  /** Sheets of ours that go without a successor. */
  readonly removed: readonly SheetState[];
  /** The final name of the new sheet that is shown; undefined: the user stays where they are. */
  readonly shown?: string;
  /** Names of the workbook that are to point to the new sheet; left out where none do. */
  readonly names?: { readonly wanted: WantedNames; readonly change: NamesChange };
}

/**
 * Queues the swap: Excel does not roll a batch back, so the steps that can't be undone, deleting the earlier sheets,
 * come last.
 */
export function queueSwap(context: Excel.RequestContext, swap: Swap): void {
  const { worksheets } = context.workbook;
  const inPlaceOrder = [...swap.added].sort((a, b) => (a.earlier?.position ?? 0) - (b.earlier?.position ?? 0));
  let moved = 0;
  for (const { draftName, retiredName, finalName, earlier } of inPlaceOrder) {
    const draft = worksheets.getItem(draftName);
    if (earlier) {
      // Every draft that was put before this place has moved it one to the right.
      draft.position = earlier.position + moved++;
      worksheets.getItem(earlier.id).name = retiredName;
    }
    draft.name = finalName;
    draft.visibility = "Visible";
  }
  queueEnd(context, swap, leaving(swap), swap.names?.change);
}

/** Names point to the new sheet before the earlier one goes: formulas of the user's that use them never break. */
function queueEnd(
  context: Excel.RequestContext,
  { shown }: Swap,
  left: readonly SheetState[],
  names: NamesChange | undefined,
): void {
  const { worksheets } = context.workbook;
  if (names) queuePointing(context, names);
  if (shown !== undefined) worksheets.getItem(shown).activate();
  for (const sheet of left) queueDelete(worksheets.getItem(sheet.id), sheet);
  if (names) queueDropping(context, names);
}

/**
 * After a failure: looks at what really happened. Once all new sheets stand in their places, or an old one is gone,
 * the rest is finished; anything else is undone, so that the workbook is as it was.
 */
export async function finishOrUndo(context: Excel.RequestContext, swap: Swap): Promise<"finished" | "undone"> {
  const names = swap.names && queueNames(context);
  const now = await loadSheets(context);
  const known = new Set(swap.before.map(({ id }) => id));
  const drafts = swap.added.map(({ draftName, mark }) =>
    now.find((sheet) => !known.has(sheet.id) && (sheet.name === draftName || sheet.mark === mark)),
  );
  const left = leaving(swap).filter(({ id }) => now.some((sheet) => sheet.id === id));
  const through =
    swap.added.length === 0
      ? left.length < swap.removed.length
      : swap.added.every((one, n) => drafts[n]?.name === one.finalName && drafts[n].visibility === "Visible");
  if (through) queueEnd(context, swap, left, swap.names && names && planNames(swap.names.wanted, names(), now));
  else queueUndo(context, swap, { now, drafts, names: names?.() });
  await context.sync();
  return through ? "finished" : "undone";
}

interface Happened {
  readonly now: readonly SheetState[];
  readonly drafts: readonly (SheetState | undefined)[];
  readonly names: KnownNames | undefined;
}

function queueUndo(context: Excel.RequestContext, swap: Swap, { now, drafts, names }: Happened): void {
  const { worksheets } = context.workbook;
  if (now.some(({ id, visibility }) => id === swap.activeId && visibility === "Visible"))
    worksheets.getItem(swap.activeId).activate();
  for (const draft of drafts) {
    if (!draft) continue;
    if (swap.names && names) queueRestoring(context, swap.names.change, names, { now, draft: draft.name });
    worksheets.getItem(draft.id).delete();
  }
  for (const { earlier, retiredName } of swap.added) {
    if (earlier && now.some(({ id, name }) => id === earlier.id && name === retiredName))
      worksheets.getItem(earlier.id).name = earlier.name;
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
  const retired = added.flatMap((one) => (one.earlier ? [`"${one.retiredName}" to "${one.finalName}"`] : []));
  return [
    "Your own cells were not changed.",
    drafts && ` If a sheet ${drafts} is left, delete it (Home > Format > Unhide Sheet shows it).`,
    retired.length > 0 && ` If you find it, rename ${retired.join(", ")}.`,
    removed.length > 0 && ` Some of the sheets may be left: ${removed.map(({ name }) => `"${name}"`).join(", ")}.`,
  ]
    .filter(Boolean)
    .join("");
}
