import { anchorComment, anchorFormula, deadAnchors, type Anchors } from "./anchors";
import { loadKept, placedKept, type KeptNow } from "./keptSheets";
import { overtaken, rivalIn } from "./rivals";
import { loadSheets, scorecardMark, type SheetState } from "./scorecardSheets";
import { markFormula } from "./stamp";
import { anchorOf, leaving, standing, type NewSheet, type Placed, type Swap } from "./swapPlan";
import { queueInserts, queueTakeOver } from "./takeOver";
import { queueUndo } from "./undoSwap";
import { planNames, queueDropping, queueNames, queuePointing, type NamesChange } from "./workbookNames";

/**
 * Queues what fails where another writer was faster since everything was looked at, before anything of it is changed: the
 * sheets that are to go or to stay must be there, and the anchors that are to be made must not.
 */
export function queueGuards({ workbook }: Excel.RequestContext, swap: Swap): void {
  const staying = swap.added.flatMap(({ kept, earlier }) => (kept && earlier ? [earlier] : []));
  for (const { id } of [...leaving(swap), ...staying]) workbook.worksheets.getItem(id).load("id");
  for (const one of swap.added) {
    const anchor = anchorOf(one);
    const formula = anchorFormula(one.kept ? one.finalName : one.draftName);
    if (!standing(swap).includes(anchor)) workbook.names.add(anchor, formula, anchorComment);
  }
}

/** Queues what the names of the set are needed for, on the sheets in their places. */
export type Finish = (placed: readonly Placed[]) => void;

/**
 * Queues the swap, after the guards. An earlier sheet that stays gets its new rows first, which can be undone. The others go
 * before the new ones take their names: a sheet that is shown is never renamed, which Excel on the web answers with a
 * dialog. Excel does not roll a batch back, so what can't be undone comes late.
 */
export function queueSwap(context: Excel.RequestContext, swap: Swap, finish: Finish): void {
  const { worksheets } = context.workbook;
  for (const { kept, finalName } of swap.added) if (kept) queueInserts(worksheets.getItem(finalName), kept.steps);
  const inPlaceOrder = swap.added
    .filter(({ kept }) => !kept)
    .sort((a, b) => (a.earlier?.position ?? 0) - (b.earlier?.position ?? 0));
  let moved = 0;
  for (const { draftName, earlier } of inPlaceOrder) {
    // Every draft that was put before this place has moved it one to the right.
    if (earlier) worksheets.getItem(draftName).position = earlier.position + moved++;
  }
  queueEnd(context, swap.added.map(placedFirst), {
    left: leaving(swap),
    names: swap.names?.change,
    standing: [...standing(swap), ...swap.added.map(anchorOf)],
    swap,
    finish,
    dead: [
      ...swap.deadAnchors,
      ...swap.removed.flatMap(({ anchor }) => anchor ?? []),
      ...swap.added.flatMap(({ kept, earlier }) => (kept && earlier?.anchor ? [earlier.anchor] : [])),
    ],
  });
}

function placedFirst(one: NewSheet): Placed {
  const { kept, draftName: draft, finalName: name, earlier } = one;
  if (!kept) return { one, name: draft, shown: false };
  return { one, name, shown: earlier?.visibility === "Visible", takes: { draft, steps: kept.steps, blank: [] } };
}

interface End {
  readonly swap: Swap;
  /** Left out where it was done before. */
  readonly finish?: Finish;
  /** The earlier sheets that are there still. */
  readonly left: readonly SheetState[];
  readonly names: NamesChange | undefined;
  /** Anchors that the workbook has. */
  readonly standing: readonly string[];
  /** Those of them that point nowhere, or will. */
  readonly dead: readonly string[];
}

/** Names point to the new sheet before the earlier one goes: formulas of the user's that use them never break. */
function queueEnd(context: Excel.RequestContext, placed: readonly Placed[], end: End): void {
  const { stamp, leftovers } = end.swap;
  const { worksheets, names: workbookNames } = context.workbook;
  for (const { name, shown } of placed) {
    const sheet = worksheets.getItem(name);
    if (!shown) sheet.visibility = "Visible";
    sheet.names.getItem(scorecardMark).formula = markFormula(stamp, "done");
  }
  for (const { one, name, takes } of placed) {
    if (one.kept && takes)
      queueTakeOver(worksheets.getItem(name), worksheets.getItem(takes.draft), one.kept.content, takes);
  }
  if (end.names) queuePointing(context, end.names);
  end.finish?.(placed);
  for (const { one, name } of placed) {
    const anchor = anchorOf(one);
    if (end.standing.includes(anchor)) workbookNames.getItem(anchor).formula = anchorFormula(name);
    else workbookNames.add(anchor, anchorFormula(name), anchorComment);
  }
  for (const sheet of end.left) queueDelete(worksheets.getItem(sheet.id), sheet);
  for (const { id } of leftovers) worksheets.getItemOrNullObject(id).delete();
  for (const { one, name } of placed) {
    const sheet = worksheets.getItem(name);
    if (one.tableName !== undefined) sheet.tables.getItemAt(0).name = one.tableName;
    if (name !== one.finalName) sheet.name = one.finalName;
  }
  if (end.names) queueDropping(context, end.names);
  const kept = new Set(placed.map(({ one }) => anchorOf(one)));
  for (const name of end.dead) if (!kept.has(name)) workbookNames.getItem(name).delete();
  // What a failure is finished from goes last.
  for (const { takes } of placed) if (takes) worksheets.getItem(takes.draft).delete();
}

/**
 * After a failure: looks at what really happened. Once all new sheets stand in their places, an old one is gone or one that
 * stays is being written, the rest is finished; anything else is undone, so that the workbook is as it was.
 */
export async function finishOrUndo(
  context: Excel.RequestContext,
  swap: Swap,
  finish: Finish,
): Promise<"finished" | "undone"> {
  const names = swap.names && queueNames(context);
  const { sheets: now, anchors } = await loadSheets(context);
  const staying = await loadKept(context, swap, now);
  const coming = swap.added.filter((one) => !staying.some((other) => other.one === one));
  const drafts = coming.map((one) => draftOf(one, swap, now));
  const rival = rivalIn(now, swap);
  const left = leaving(swap).filter(({ id }) => now.some((sheet) => sheet.id === id));
  const through =
    staying.some(({ sheet }) => sheet.stamp === swap.stamp) ||
    left.length < leaving(swap).length ||
    (coming.length > 0 &&
      left.length === 0 &&
      coming.every((one, n) => drafts[n]?.name === one.finalName && drafts[n].visibility === "Visible"));
  if (rival || !through) {
    queueUndo(context, swap, { now, coming, drafts, staying: rival ? [] : staying, names: names?.(), anchors });
    for (const { draft } of staying) if (draft) context.workbook.worksheets.getItem(draft.id).delete();
    await context.sync();
    if (rival) throw overtaken(rival);
    return "undone";
  }
  const placed = [
    ...coming.flatMap((one, n): Placed[] => {
      const draft = drafts[n];
      return draft ? [{ one, name: draft.name, shown: draft.visibility === "Visible" }] : [];
    }),
    ...staying.map(placedKept),
  ];
  queueRest(context, swap, { placed, staying, left, anchors, finish, change: changeNow(swap, placed, names, now) });
  await context.sync();
  return "finished";
}

interface Rest extends Pick<End, "left" | "finish"> {
  readonly placed: readonly Placed[];
  readonly staying: readonly KeptNow[];
  readonly anchors: Anchors;
  readonly change: NamesChange | undefined;
}

function queueRest(context: Excel.RequestContext, swap: Swap, rest: Rest): void {
  const { placed, staying, left, anchors, finish, change } = rest;
  const { worksheets } = context.workbook;
  for (const { sheet, taking } of staying) if (taking) queueInserts(worksheets.getItem(sheet.id), taking.steps);
  const earlier = staying.flatMap(({ one }) => one.earlier?.anchor ?? []);
  const goes = [...deadAnchors(anchors), ...left.flatMap(({ anchor }) => anchor ?? []), ...earlier];
  queueEnd(context, placed, {
    left,
    names: change,
    standing: anchors.all,
    swap,
    dead: anchors.all.filter((name) => goes.includes(name)),
    ...(staying.some(({ taking }) => taking) && { finish }),
  });
}

function changeNow(
  { names }: Swap,
  placed: readonly Placed[],
  known: ReturnType<typeof queueNames> | undefined,
  now: readonly SheetState[],
): NamesChange | undefined {
  if (!names || !known) return undefined;
  const { sheetName } = names.wanted;
  // The draft may bear its final name by now.
  const place = placed.find(({ one }) => (one.kept ? one.finalName : one.draftName) === sheetName);
  return planNames({ ...names.wanted, sheetName: place?.name ?? sheetName }, known(), now);
}

function draftOf({ draftName, mark }: NewSheet, { stamp }: Swap, now: readonly SheetState[]): SheetState | undefined {
  return (
    now.find((sheet) => sheet.name === draftName) ??
    now.find((sheet) => sheet.stamp === stamp && (sheet.mark ?? sheet.draftOf ?? sheet.copyOf) === mark)
  );
}

/** A very hidden sheet can't be deleted: it is hidden in the ordinary way first. */
function queueDelete(worksheet: Excel.Worksheet, { visibility }: SheetState): void {
  if (visibility === "VeryHidden") worksheet.visibility = "Hidden";
  worksheet.delete();
}
