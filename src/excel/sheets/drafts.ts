import { mayStay } from "./keptSheets";
import type { Plan } from "../../scorecard/plan";
import type { Look } from "./looks";
import { scorecardMark } from "./scorecardSheets";
import { markFormula, type Stamp } from "./stamp";
import type { ChartsContent, KeptContent } from "./keptContent";
import type { NewSheet } from "./swapPlan";

/** What goes onto a new sheet. Formulas of a plan are checked against what was counted. */
export interface SheetContent {
  readonly plan?: Plan;
  readonly queue: (sheet: Excel.Worksheet) => void;
  /** The name that the sheet's table gets when it stands in its place: until then another one may have it. */
  readonly tableName?: string;
  /** More than fits one request: each of them is queued and sent by itself. */
  readonly parts?: readonly ((sheet: Excel.Worksheet) => void)[];
  readonly charts?: ChartsContent;
  /** What an earlier sheet takes over where it stays. */
  readonly kept?: KeptContent;
  /** What refers to names of the set: queued when they point to it, in the request that puts the sheets in their places. */
  readonly finish?: (sheet: Excel.Worksheet) => void;
  /** What is only looks: done when the sheet stands in its place, as far as this Excel does it. */
  readonly looks?: readonly Look[];
}

export interface Draft {
  readonly sheet: Excel.Worksheet;
  readonly mark: string;
  readonly plan: Plan | undefined;
  readonly content: SheetContent;
}

/** Builds a new sheet, hidden and marked as its writer's draft; what is not sent goes along with the next request. */
export async function buildDraft(
  context: Excel.RequestContext,
  place: NewSheet,
  content: SheetContent,
  { stamp, isSent }: { readonly stamp: Stamp; readonly isSent: boolean },
): Promise<Draft> {
  const { plan, queue, charts, parts = [] } = content;
  const sheet = context.workbook.worksheets.add(place.draftName);
  sheet.visibility = "Hidden";
  sheet.names.add(scorecardMark, markFormula(stamp, "draft"), place.mark);
  queue(sheet);
  if (charts && !chartsWait(place, content)) charts.queue(sheet);
  if (isSent || parts.length > 0) await context.sync();
  for (const part of parts) await sendPart(context, () => part(sheet));
  return { sheet, mark: place.mark, plan, content };
}

/** Whether the charts are drawn at the end only: on the earlier sheet, where it stays. */
function chartsWait(place: NewSheet, content: SheetContent): boolean {
  return content.charts?.atEnd === true || mayStay(place, content);
}

/** Queues what comes when all sheets stand in their places: on the new sheet, or on the earlier one that stays. */
export function queueFinish(sheet: Excel.Worksheet, place: NewSheet, content: SheetContent): void {
  if (content.charts && chartsWait(place, content)) {
    const { names, queue } = content.charts;
    // Those of the earlier sheet, or of a try that failed.
    for (const name of new Set([...names, ...(place.kept?.charts ?? [])]))
      sheet.charts.getItemOrNullObject(name).delete();
    queue(sheet);
  }
  content.finish?.(sheet);
}

async function sendPart(context: Excel.RequestContext, queue: () => void): Promise<void> {
  queue();
  await context.sync();
}
