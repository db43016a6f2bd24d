import { hasApi } from "../host/requirements";
import type { RowMove, RowRun, RowSteps } from "./alignRows";
import type { KeptContent } from "./keptContent";
import { queueRowKeys } from "./rowKeys";
import type { Kept, Taking } from "./swapPlan";

/** Whether this Excel moves cells so that what refers to them follows. */
export const canMoveRows = (): boolean => hasApi("1.11");

/** Rows are put aside so far below all others. */
const farBelow = 100;

function rowsOf(sheet: Excel.Worksheet, { at, count }: RowRun): Excel.Range {
  return sheet.getRangeByIndexes(at, 0, count, 1).getEntireRow();
}

/** Queues the blank rows that come: nothing of the sheet is lost by them, so they can be undone. */
export function queueInserts(sheet: Excel.Worksheet, { inserts }: RowSteps): void {
  for (const run of inserts) rowsOf(sheet, run).insert("Down");
}

/** Queues what takes the inserted rows away again, as many of them as the sheet's keys tell. */
export function queueUndoInserts(sheet: Excel.Worksheet, now: readonly string[], { before, steps }: Kept): void {
  let come = now.length - before.length;
  const done: RowRun[] = [];
  for (const run of steps.inserts) {
    if (come < run.count) break;
    come -= run.count;
    done.push(run);
  }
  for (const run of done.reverse()) rowsOf(sheet, run).delete("Up");
}

/**
 * Queues the cells of a draft over those of a sheet that stays, whose new rows are there: what refers to a row that stays or
 * moves goes on referring to it. The draft gets the rows that go as well, so that all cells stand in the same places; the
 * cells are blank when rows move, so that no formula of them changes, and they move by way of the draft, which leaves ranges
 * that begin or end with them alone. Rows go last: what refers to them is #REF! then.
 */
export function queueTakeOver(
  sheet: Excel.Worksheet,
  draft: Excel.Worksheet,
  content: KeptContent,
  taking: Taking,
): void {
  const { steps, blank } = taking;
  for (const run of [...blank].reverse()) rowsOf(draft, run).delete("Up");
  for (const run of steps.gaps) rowsOf(draft, run).insert("Down");
  for (const [first, count] of content.columns) sheet.getRangeByIndexes(0, first, steps.rows, count).clear();
  for (const move of steps.moves) queueMove(sheet, draft, steps, move);
  for (const [first, count] of content.columns) {
    const from = draft.getRangeByIndexes(0, first, steps.rows, count);
    sheet.getRangeByIndexes(0, first, steps.rows, count).copyFrom(from);
  }
  for (const run of [...steps.gaps].reverse()) rowsOf(sheet, run).delete("Up");
  content.queueLines(sheet);
  queueRowKeys(sheet, content.keys);
}

/** To a place of the same sheet by way of the draft, or from there where an earlier try has left the rows. */
function queueMove(sheet: Excel.Worksheet, draft: Excel.Worksheet, steps: RowSteps, move: RowMove): void {
  const { at, to, count, isAside } = move;
  const added = steps.gaps.reduce((sum, gap) => sum + gap.count, 0);
  const lowest = Math.max(steps.rows, ...steps.moves.map((one) => (one.isAside ? one.at + one.count + added : 0)));
  const aside = { at: isAside ? at + added : lowest + farBelow, count };
  if (!isAside) rowsOf(sheet, { at, count }).moveTo(rowsOf(draft, aside));
  rowsOf(draft, aside).moveTo(rowsOf(sheet, { at: to, count }));
}
