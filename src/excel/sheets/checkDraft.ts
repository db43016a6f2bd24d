import { corrections, failedChecks } from "../../scorecard/check";
import type { CellPlace, Check } from "../../scorecard/plan";
import { boundsOf } from "../../scorecard/runs";
import type { Draft } from "./drafts";

type ValueAt = (place: CellPlace) => unknown;

/** Reads the cells of a draft that are looked at, at once; the answer is to be called after the round trip. */
export function queueShown({ sheet, plan }: Draft): ValueAt {
  const places = [...(plan?.checks ?? []), ...(plan?.baselines ?? []).map(({ from }) => from)];
  const bounds = boundsOf(places);
  if (!bounds) return () => undefined;
  const range = sheet.getRangeByIndexes(bounds.row, bounds.column, bounds.rows, bounds.columns);
  range.load("values");
  return ({ row, column }) => (range.values as unknown[][])[row - bounds.row]?.[column - bounds.column];
}

interface Settled {
  /** Formulas that gave something else than what was counted. */
  readonly failed: readonly Check[];
  readonly isChanged: boolean;
}

/** Queues numbers in place of formulas that failed, and keeps what others give now. */
export function settleDraft({ sheet, plan }: Draft, valueAt: ValueAt): Settled {
  if (!plan) return { failed: [], isChanged: false };
  const failed = failedChecks(plan, valueAt);
  for (const { row, column, content } of failed.flatMap((check) => corrections(plan, check))) {
    sheet.getCell(row, column).values = [[content]];
  }
  for (const { from, to } of plan.baselines) sheet.getCell(to.row, to.column).values = [[valueAt(from) ?? ""]];
  return { failed, isChanged: failed.length + plan.baselines.length > 0 };
}
