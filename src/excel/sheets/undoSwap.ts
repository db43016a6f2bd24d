import { anchorFormula, type Anchors } from "./anchors";
import type { KeptNow } from "./keptSheets";
import type { SheetState } from "./scorecardSheets";
import type { NewSheet, Swap } from "./swapPlan";
import { queueUndoInserts } from "./takeOver";
import { queueRestoring, type KnownNames } from "./workbookNames";

/** What a failed swap has left. */
interface Happened {
  readonly now: readonly SheetState[];
  /** The new sheets, and their drafts as far as they are there. */
  readonly coming: readonly NewSheet[];
  readonly drafts: readonly (SheetState | undefined)[];
  /** The earlier sheets that were to stay. */
  readonly staying: readonly KeptNow[];
  readonly names: KnownNames | undefined;
  readonly anchors: Anchors;
}

/** Queues what brings the workbook back to what it was before a swap that has not gone through. */
export function queueUndo(context: Excel.RequestContext, swap: Swap, happened: Happened): void {
  const { now, coming, drafts, staying, names, anchors } = happened;
  const { worksheets, names: workbookNames } = context.workbook;
  for (const [n, draft] of drafts.entries()) {
    if (!draft) continue;
    if (swap.names && names) queueRestoring(context, swap.names.change, names, { now, draft: draft.name });
    const { earlier, anchor } = coming[n] as NewSheet;
    const before = earlier?.anchor && now.find(({ id }) => id === earlier.id);
    const pointing = anchors.bySheet.get(draft.name.toLowerCase());
    if (before && pointing === earlier.anchor) workbookNames.getItem(pointing).formula = anchorFormula(before.name);
    else if (pointing === anchor) workbookNames.getItem(anchor).delete();
    worksheets.getItem(draft.id).delete();
  }
  for (const { one, kept, sheet, rows } of staying) {
    queueUndoInserts(worksheets.getItem(sheet.id), rows, kept);
    // Without the one before it is that of another writer.
    const isOurs = one.earlier?.anchor !== undefined && anchors.all.includes(one.earlier.anchor);
    if (isOurs && anchors.all.includes(one.anchor)) workbookNames.getItem(one.anchor).delete();
  }
}

/** What may be left of a swap where Excel no longer answers. */
export function remainsOf({ added, removed }: Swap): string {
  const drafts = added.map(({ draftName }) => `"${draftName}"`).join(", ");
  const quoted = (sheets: readonly NewSheet[]) => sheets.map(({ finalName }) => `"${finalName}"`).join(", ");
  const replaced = quoted(added.filter(({ earlier, kept }) => earlier && !kept));
  const stays = quoted(added.filter(({ kept }) => kept));
  return [
    "Your own cells were not changed.",
    drafts && ` If a sheet ${drafts} is left, delete it (Home > Format > Unhide Sheet shows it).`,
    replaced && ` Where ${replaced} is gone, that sheet stands in its place: rename it instead.`,
    stays && ` Where ${stays} is not whole, write it again.`,
    removed.length > 0 && ` Some of the sheets may be left: ${removed.map(({ name }) => `"${name}"`).join(", ")}.`,
  ]
    .filter(Boolean)
    .join("");
}
