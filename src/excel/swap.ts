import type { Typed } from "../scorecard/plan";
import { loadSheets, type SheetState } from "./scorecardSheets";

/** What the last step of writing does, and what undoing it needs to know. */
export interface Swap {
  readonly sheets: readonly SheetState[]; // the workbook before
  readonly activeId: string;
  readonly earlier: SheetState | undefined;
  readonly typed: ReadonlyMap<string, Typed>;
  readonly mark: string;
  readonly draftName: string;
  readonly retiredName: string;
  readonly finalName: string;
}

/**
 * Queues the swap: Excel does not roll a batch back, so the one step that can't be undone, deleting the earlier sheet,
 * comes last.
 */
export function queueSwap(context: Excel.RequestContext, swap: Swap): void {
  const { worksheets } = context.workbook;
  const draft = worksheets.getItem(swap.draftName);
  const earlier = swap.earlier && worksheets.getItem(swap.earlier.id);
  if (earlier && swap.earlier) {
    draft.position = swap.earlier.position;
    earlier.name = swap.retiredName;
  }
  draft.name = swap.finalName;
  draft.visibility = "Visible";
  draft.activate();
  earlier?.delete();
}

/**
 * After a failure: looks at what really happened. A swap that went through, though its answer was lost, is finished;
 * anything else is undone, so that the workbook is as it was.
 */
export async function finishOrUndo(context: Excel.RequestContext, swap: Swap): Promise<"finished" | "undone"> {
  const now = await loadSheets(context);
  const before = new Set(swap.sheets.map(({ id }) => id));
  const draft = now.find(({ id, name, mark }) => !before.has(id) && (name === swap.draftName || mark === swap.mark));
  const earlier = now.find(({ id }) => id === swap.earlier?.id);
  const swapped = draft?.name === swap.finalName && draft.visibility === "Visible" && earlier === undefined;
  if (swapped) return "finished";

  const { worksheets } = context.workbook;
  if (now.some(({ id }) => id === swap.activeId)) worksheets.getItem(swap.activeId).activate();
  if (draft) worksheets.getItem(draft.id).delete();
  if (earlier && swap.earlier && earlier.name !== swap.earlier.name)
    worksheets.getItem(earlier.id).name = swap.earlier.name;
  await context.sync();
  return "undone";
}
