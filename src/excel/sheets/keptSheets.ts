import { alignRows, type RowRun } from "./alignRows";
import { isOurChart, type KeptContent } from "./keptContent";
import { asideIn, queueKeysOf } from "./rowKeys";
import { canMoveRows } from "./takeOver";
import { scorecardMark, type SheetState } from "./scorecardSheets";
import { readMark } from "./stamp";
import type { Kept, NewSheet, Placed, Swap, Taking } from "./swapPlan";

interface Keepable {
  readonly kept?: KeptContent;
}

/** Whether the earlier sheet may stay: where it can't, the new one takes its place. */
export function mayStay({ earlier }: NewSheet, { kept }: Keepable): boolean {
  return earlier?.anchor !== undefined && kept !== undefined && canMoveRows();
}

/** What a look at an earlier sheet that may stay has found. */
export interface Looked {
  /** Whether somebody else has written it since. */
  readonly isOthers: boolean;
  readonly kept: Kept | undefined;
}

/** Queues a look at an earlier sheet that may stay; the answer is to be called after the round trip. */
export function queueLookAt(
  { workbook }: Excel.RequestContext,
  { id, stamp }: SheetState,
  { kept: content }: Keepable,
): () => Looked {
  const sheet = workbook.worksheets.getItemOrNullObject(id);
  const mark = sheet.names.getItemOrNullObject(scorecardMark);
  mark.load("formula");
  sheet.protection.load("protected");
  sheet.charts.load("items/name");
  const keysOf = queueKeysOf(sheet);
  return () => {
    if (sheet.isNullObject) return { isOthers: false, kept: undefined };
    const isOthers = !mark.isNullObject && readMark(String(mark.formula)).stamp !== stamp;
    const keys = keysOf();
    if (!keys || !content || sheet.protection.protected) return { isOthers, kept: undefined };
    const { own: before } = asideIn(keys);
    const steps = alignRows(content.keysToday(before), content.keys);
    const charts = sheet.charts.items.map(({ name }) => name).filter(isOurChart);
    return { isOthers, kept: { before, steps, content, charts } };
  };
}

/** Whether the sheet was left under the name of a draft, or was deleted since: then it doesn't stay. */
export function withKept(one: NewSheet, looked: Looked | undefined): NewSheet {
  const stays = looked?.kept && one.earlier?.name === one.finalName;
  return stays ? { ...one, kept: looked.kept } : one;
}

/** A sheet that stays as a failed swap has left it, and its draft, where it is there still. */
export interface KeptNow {
  readonly one: NewSheet;
  readonly kept: Kept;
  readonly sheet: SheetState;
  readonly draft: SheetState | undefined;
  /** The keys of its rows now. */
  readonly rows: readonly string[];
  readonly taking: Taking | undefined;
}

/** Looks at the sheets that stay after a failure. */
export async function loadKept(
  context: Excel.RequestContext,
  { added, stamp }: Swap,
  now: readonly SheetState[],
): Promise<readonly KeptNow[]> {
  const { worksheets } = context.workbook;
  const found = added.flatMap((one) => {
    const { kept, earlier, draftName, mark } = one;
    const sheet = kept && now.find(({ id }) => id === earlier?.id);
    if (!kept || !sheet) return [];
    const isDraft = (other: SheetState) => other.stamp === stamp && other.draftOf === mark;
    const draft = now.find(({ name }) => name === draftName) ?? now.find(isDraft);
    const keysOf = queueKeysOf(worksheets.getItem(sheet.id));
    return [{ one, kept, sheet, draft, keysOf, draftKeys: draft && queueKeysOf(worksheets.getItem(draft.id)) }];
  });
  if (found.length > 0) await context.sync();
  return found.map(({ keysOf, draftKeys, ...known }): KeptNow => {
    const rows = asideIn(keysOf() ?? []).own;
    const { draft, kept } = known;
    return { ...known, rows, taking: draft && takingFrom(draft, kept, rows, draftKeys?.() ?? []) };
  });
}

/** What is left to be taken in, from wherever the rows stand now. */
function takingFrom(
  { name }: SheetState,
  { content }: Kept,
  rows: readonly string[],
  draft: readonly string[],
): Taking {
  const { own, aside } = asideIn(draft);
  const blank = own.flatMap((key, at): RowRun[] => (key === "" ? [{ at, count: 1 }] : []));
  const below = new Map([...aside].map(([row, key]) => [row - blank.length, key] as const));
  const today = new Map([...below.keys()].map((row, n) => [row, content.keysToday([...below.values()])[n] ?? ""]));
  const now = content.keysToday(rows);
  // A sheet whose keys the user has taken away meanwhile is written where it stands.
  const steps = alignRows(now.length > 0 ? now : content.keys, content.keys, today);
  return { draft: name, steps, blank };
}

/** A sheet that stays, as it is to be finished. */
export function placedKept({ one, sheet, taking }: KeptNow): Placed {
  return { one, name: sheet.name, shown: sheet.visibility === "Visible", ...(taking && { takes: taking }) };
}
