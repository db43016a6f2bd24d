import { corrections, failedChecks } from "../scorecard/check";
import type { Check, Mode, Plan } from "../scorecard/plan";
import { planScorecard } from "../scorecard/planScorecard";
import type { Scorecard } from "../scorecard/scorecard";
import { queuePlan } from "./applyPlan";
import { AddInError, errorCode } from "./errors";
import { freeSheetName, loadSheets, scorecardMark, scorecardSheetName, type SheetState } from "./scorecardSheets";
import { finishOrUndo, queueSwap, type Swap } from "./swap";
import { collectTyped, queueTyped } from "./typedCells";

export interface Written {
  readonly sheetName: string;
  /** Formulas that did not give what was counted, and were replaced by the number. */
  readonly replaced: readonly Check[];
}

/**
 * Writes the scorecard sheet, or replaces the earlier one of the same scope: built on a hidden sheet, its formulas
 * checked against what was counted, then swapped in by one last request. A failure at any request leaves the workbook as
 * it was. At most 7 round trips, whatever the number of source rows.
 */
export async function writeScorecardSheet(scorecard: Scorecard, mode: Mode): Promise<Written> {
  const swap = await Excel.run((context) => prepare(context, scorecard));
  try {
    const replaced = await Excel.run(async (context) => {
      const plan = planScorecard(scorecard, { mode, sheetName: swap.finalName, typed: swap.typed });
      const draft = await buildDraft(context, swap, plan);
      const failed = await replaceWrongFormulas(context, draft, plan);
      queueSwap(context, swap);
      await context.sync();
      return failed;
    });
    return { sheetName: swap.finalName, replaced };
  } catch (error) {
    const outcome = await Excel.run((context) => finishOrUndo(context, swap)).catch(() => "failed" as const);
    if (outcome === "finished") return { sheetName: swap.finalName, replaced: [] };
    throw outcome === "undone" ? error : notUndone(swap, error);
  }
}

function notUndone(swap: Swap, cause: unknown): AddInError {
  const earlier = swap.earlier ? ` If your earlier scorecard is now called "${swap.retiredName}", rename it.` : "";
  return new AddInError(
    errorCode(cause),
    `Excel stopped answering while the scorecard was written. Your own sheets were not touched. If a sheet "${swap.draftName}" is left, delete it (Home > Format > Unhide Sheet shows it).${earlier} Then try again.`,
    true,
  );
}

/** Reads what the swap must know of the workbook as it is; changes nothing. */
async function prepare(context: Excel.RequestContext, scorecard: Scorecard): Promise<Swap> {
  const { protection } = context.workbook;
  protection.load("protected");
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("id");
  const sheets = await loadSheets(context);
  if (protection.protected) {
    throw new AddInError(
      "WorkbookProtected",
      "The structure of this workbook is protected, so no sheet can be added. Choose Review > Protect Workbook to unprotect it, then write the scorecard again. Nothing in the workbook was changed.",
      true,
    );
  }
  const mark = scorecard.client ?? "";
  const earlier = sheets.find((sheet) => sheet.mark === markComment(mark));
  const typed = earlier && (await readTyped(context, earlier));
  const names = sheets.map(({ name }) => name);
  return {
    sheets,
    activeId: active.id,
    earlier,
    typed: typed ?? new Map(),
    mark: markComment(mark),
    draftName: freeSheetName("MSP Scorecard (draft)", names),
    retiredName: freeSheetName("MSP Scorecard (old)", names),
    finalName: earlier?.name ?? freeSheetName(scorecardSheetName(scorecard.client), names),
  };
}

function markComment(client: string): string {
  return client === "" ? "Scorecard of the workbook" : `Scorecard of client ${client}`;
}

async function readTyped(context: Excel.RequestContext, earlier: SheetState) {
  const range = queueTyped(context.workbook.worksheets.getItem(earlier.id));
  await context.sync();
  return collectTyped(range);
}

async function buildDraft(context: Excel.RequestContext, swap: Swap, plan: Plan): Promise<Excel.Worksheet> {
  const draft = context.workbook.worksheets.add(swap.draftName);
  draft.visibility = "Hidden";
  draft.names.add(scorecardMark, draft.getRange("A1"), swap.mark);
  queuePlan(draft, plan);
  await context.sync();
  return draft;
}

/** Reads the formulas' results back: one that is not what was counted gives way to the number itself. */
async function replaceWrongFormulas(
  context: Excel.RequestContext,
  draft: Excel.Worksheet,
  plan: Plan,
): Promise<readonly Check[]> {
  if (plan.checks.length === 0) return [];
  const cells = new Map(
    plan.checks.map((check) => {
      const range = draft.getCell(check.row, check.column);
      range.load("values");
      return [check, range] as const;
    }),
  );
  await context.sync();
  const failed = failedChecks(plan, (check) => cells.get(check)?.values[0]?.[0]);
  for (const { row, column, content } of failed.flatMap((check) => corrections(plan, check))) {
    draft.getCell(row, column).values = [[content]];
  }
  return failed;
}
