import { queueShown, settleDraft } from "./checkDraft";
import type { Draft } from "./drafts";
import { mayStay, queueLookAt, withKept, type Looked } from "./keptSheets";
import { overtaken, rivalIn, standingBefore } from "./rivals";
import { loadSheets } from "./scorecardSheets";
import type { Prepared } from "./sheetJob";
import { asOfNow, isWorkbooks, leftovers, wantedNames } from "./sheetPlaces";
import { planNames, queueNames, queueOnSheet } from "./workbookNames";

/**
 * Reads the formulas' results back: one that is not what was counted gives way to the number itself. In the same round
 * trip it looks where the sheets are now: somebody may have renamed, moved or deleted them meanwhile.
 */
export async function checkDrafts(
  context: Excel.RequestContext,
  prepared: Prepared,
  drafts: readonly Draft[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const shown = drafts.map((draft) => {
    if (prepared.isManual) draft.sheet.calculate(true);
    return [draft, queueShown(draft)] as const;
  });
  worksheets.load("items/id,items/name,items/visibility,items/position");
  const named = drafts.find(({ plan }) => plan?.namesScope === "workbook");
  const wanting = named !== undefined || prepared.swap.removed.some(isWorkbooks);
  const names = wanting ? queueNames(context) : undefined;
  const staying = prepared.swap.added.map((one) => {
    const content = prepared.contents.get(one.mark);
    return one.earlier && content && mayStay(one, content) ? queueLookAt(context, one.earlier, content) : undefined;
  });
  await context.sync();
  const looked = staying.map((look) => look?.());
  await lookForRivals(context, prepared, looked);
  prepared.swap = asOfNow(prepared.swap, prepared.shown?.mark, worksheets.items);
  const added = prepared.swap.added.map((one, n) => withKept(one, looked[n]));
  prepared.swap = { ...prepared.swap, added };
  if (names) {
    const wanted = wantedNames(prepared.swap, named?.mark, named?.plan?.names);
    const change = planNames(wanted, names(), worksheets.items);
    prepared.swap = { ...prepared.swap, names: { wanted, change } };
    if (named && !added.some(({ mark, kept }) => kept && mark === named.mark)) queueOnSheet(named.sheet, change);
  }
  for (const [draft, valueAt] of shown) {
    const { failed, isChanged } = settleDraft(draft, valueAt);
    if (failed.length > 0) prepared.replaced.set(draft.mark, failed);
    if (isChanged && prepared.isManual) draft.sheet.calculate(true);
  }
}

/** Whether others wrote or began to write the same sheets since: looked at only where there are sheets that are new. */
async function lookForRivals(
  context: Excel.RequestContext,
  prepared: Prepared,
  looked: readonly (Looked | undefined)[],
): Promise<void> {
  const standing = standingBefore(prepared.swap);
  const own = new Set(prepared.swap.added.map(({ draftName }) => draftName));
  const isKnown = ({ id, name }: Excel.Worksheet) => standing.has(id) || own.has(name);
  if (context.workbook.worksheets.items.every(isKnown) && !looked.some((look) => look?.isOthers)) return;
  const { sheets } = await loadSheets(context);
  const rival = rivalIn(sheets, prepared.swap);
  if (rival) throw overtaken(rival);
  const others = sheets.filter(({ stamp }) => stamp !== prepared.swap.stamp);
  prepared.swap = { ...prepared.swap, leftovers: leftovers(others, prepared.jobs) };
}
