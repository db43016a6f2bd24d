import type { ScanResult } from "../../scanner/result/finding";
import { buildReview } from "../../scorecard/review/buildReview";
import type { Review } from "../../scorecard/review/review";
import type { Plan } from "../../scorecard/plan";
import { AddInError } from "../host/errors";
import { planLooks, queuePlan } from "../sheets/applyPlan";
import type { SheetContent } from "../sheets/drafts";
import { applyLooks, lookOf } from "../sheets/looks";

/** The wanted name of the sheet with a client's review. */
export function reviewSheetName(client: string): string {
  return `Review - ${client}`;
}

interface ReviewWords {
  readonly company: string | undefined;
  readonly createdAt: Date;
}

/**
 * The review of a scan of one client's rows.
 *
 * @throws AddInError where the rows tell nothing by date
 */
export function reviewOf(result: ScanResult, client: string, { company, createdAt }: ReviewWords): Review {
  const two = (n: number) => String(n).padStart(2, "0");
  const createdOn = `${createdAt.getFullYear()}-${two(createdAt.getMonth() + 1)}-${two(createdAt.getDate())}`;
  const review = buildReview(result, { client, company, createdOn });
  if (review) return review;
  throw new AddInError(
    "NoReview",
    `The rows of "${client}" don't tell when tickets were opened, answered or solved, so there is no quarter to review. Nothing in the workbook was changed.`,
  );
}

/** How a sheet of a review leaves the workbook alone. */
export const sendSteps =
  "To send a review by itself: right-click its tab, choose Move or Copy, (new book) and Create a copy, and save that workbook; or export the sheet as PDF.";

/** The sheet of a review: values, and nothing that leads anywhere. */
export function reviewContent(plan: Plan): SheetContent {
  return { plan, queue: (sheet) => queuePlan(sheet, plan), looks: planLooks(plan) };
}

/** Writes a review on the only sheet of a new workbook. */
export async function writeReviewAlone(context: Excel.RequestContext, plan: Plan): Promise<void> {
  const { queue, looks = [] } = reviewContent(plan);
  queue(context.workbook.worksheets.getItem(plan.sheetName));
  await context.sync();
  await applyLooks(
    context,
    looks.map((look) => lookOf(plan.sheetName, look)),
  );
}
