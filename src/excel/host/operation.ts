import { AddInError, errorCode } from "./errors";
import { runStep } from "./requirements";

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

/** The operation of this pane that was begun last, until it has ended, in whatever way. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs an operation: it happened wholly, or the error says that nothing was changed. One begins when the one before has
 * ended: one that is cancelled has to tidy up first.
 */
export async function perform<Prepared, Result>(operation: Operation<Prepared, Result>): Promise<Result> {
  const before = last;
  const ended = within(longestWait, before, notEnded).then(() => run(operation));
  last = Promise.allSettled([before, ended]);
  return ended;
}

async function run<Prepared, Result>(operation: Operation<Prepared, Result>): Promise<Result> {
  const prepared = await prepare(operation);
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

/** A sheet may go while everything is looked at: then it is looked at once more. */
async function prepare<Prepared, Result>(operation: Operation<Prepared, Result>): Promise<Prepared> {
  const look = () => runStep((context) => operation.prepare(context));
  try {
    return await look();
  } catch (error) {
    if (error instanceof AddInError || errorCode(error) !== "ItemNotFound") throw error;
    return look();
  }
}

/**
 * Waits while a cell is edited: the user need not know that there is something to tidy up. Excel waits as long as the
 * editing lasts, so this has an end; what was begun then tidies up when the editing ends.
 */
async function settle<Prepared, Result>(operation: Operation<Prepared, Result>, prepared: Prepared) {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      const settled = Excel.run({ delayForCellEdit: true }, (context) => operation.settle(context, prepared));
      return await within(longestWait, settled, stillEditing);
    } catch (error) {
      if (error instanceof AddInError) throw error;
      continue;
    }
  }
  return undefined;
}

/** How long a user may go on editing a cell, in milliseconds, before they are told. */
export const longestWait = 30_000;

async function within<T>(milliseconds: number, work: Promise<T>, otherwise: () => AddInError): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(otherwise()), milliseconds);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

function stillEditing(): AddInError {
  return new AddInError(
    "InvalidOperationInCellEditMode",
    "The step failed, and Excel can't be tidied up while a cell is being edited. Press Enter to finish editing: what is left over then goes by itself. Then try again.",
    true,
  );
}

function notEnded(): AddInError {
  return new AddInError(
    "StepNotEnded",
    "Excel has not answered the step before this one yet. Wait until it does, or close the pane and open it again, then try again. Nothing in the workbook was changed.",
    true,
  );
}
