import { AddInError, errorCode } from "./errors";

/**
 * Something that changes the workbook, all or nothing. Excel does not roll back a batch that fails halfway, and an
 * answer may get lost after everything was done: so the operation itself looks at what happened and settles it.
 */
export interface Operation<Prepared, Result> {
  /** Reads what the work and its undoing must know; changes nothing. */
  prepare(context: Excel.RequestContext): Promise<Prepared>;
  work(context: Excel.RequestContext, prepared: Prepared): Promise<Result>;
  /** After a failure: finishes what went through, else undoes it. Gives the result where it was finished. May run twice. */
  settle(context: Excel.RequestContext, prepared: Prepared): Promise<{ readonly finished: Result } | "undone">;
  /** What may be left, and what to do about it, where Excel does not answer any more: one or two sentences. */
  remains(prepared: Prepared): string;
}

/** How often a failed operation is settled before it is given up. */
const attempts = 3;

/** Runs an operation: it happened wholly, or the error says that nothing was changed. */
export async function perform<Prepared, Result>(operation: Operation<Prepared, Result>): Promise<Result> {
  const prepared = await Excel.run((context) => operation.prepare(context));
  try {
    return await Excel.run((context) => operation.work(context, prepared));
  } catch (error) {
    const outcome = await settle(operation, prepared);
    if (outcome === "undone") throw error;
    if (outcome) return outcome.finished;
    throw new AddInError(
      errorCode(error),
      `Excel stopped answering. ${operation.remains(prepared)} Then try again.`,
      true,
    );
  }
}

/** Waits while a cell is edited: the user need not know that there is something to tidy up. */
async function settle<Prepared, Result>(operation: Operation<Prepared, Result>, prepared: Prepared) {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await Excel.run({ delayForCellEdit: true }, (context) => operation.settle(context, prepared));
    } catch {
      continue;
    }
  }
  return undefined;
}
