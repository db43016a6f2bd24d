import { type Dispatch, useCallback, useEffect, useMemo, useRef } from "react";
import type { AddIn, Answers, FormulaStep, SheetSteps } from "../port";
import { formulasOutcome, removedOutcome, rowsOutcome, switchedOutcome } from "../tools/outcome";
import type { Action } from "./action";
import { problemOf } from "./problem";
import type { PaneState } from "./state";
import type { Outcome, Task } from "./task";

/** What the screens can ask of written sheets. */
export interface TaskActions {
  readonly run: (task: Task) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  readonly openTools: () => void;
  readonly leaveTools: () => void;
}

export function useTasks(addIn: AddIn, state: PaneState, dispatch: Dispatch<Action>): TaskActions {
  // Commands of the ribbon come from outside React and must see how things stand now.
  const now = useRef(state);
  now.current = state;
  const underWay = useRef<AbortController>();

  const run = useCallback(
    async (task: Task) => {
      const { sheets } = addIn;
      if (!sheets || now.current.tasks.running) return;
      const { signal } = (underWay.current = new AbortController());
      dispatch({ type: "task started", task });
      try {
        const outcome = await perform(sheets, task, now.current.answers.applied, signal);
        if (!outcome || signal.aborted) return;
        dispatch({ type: "task done", outcome, leaves: task.kind === "remove" });
        if (task.kind === "rows" && outcome.sheetName) await addIn.activate(outcome.sheetName);
      } catch (error) {
        if (signal.aborted) return;
        addIn.log(error);
        dispatch({ type: "task failed", task, problem: problemOf(addIn, "show", error) });
      }
    },
    [addIn, dispatch],
  );

  const command = useCallback(
    async (step: FormulaStep) => {
      const refused = busyWith(now.current);
      if (refused) {
        dispatch({
          type: "task done",
          outcome: { tone: "failed", text: `${refused}, then choose the command again.` },
        });
        return;
      }
      dispatch({ type: "tools opened" });
      await run({ kind: step, reach: "workbook" });
    },
    [dispatch, run],
  );
  useEffect(() => addIn.onCommand?.(command), [addIn, command]);
  useEffect(() => () => underWay.current?.abort(), []);

  return useMemo(
    () => ({
      run: (task) => void run(task),
      cancel: () => {
        underWay.current?.abort();
        dispatch({ type: "task cancelled" });
      },
      dismiss: () => dispatch({ type: "outcome dismissed" }),
      openTools: () => dispatch({ type: "tools opened" }),
      leaveTools: () => dispatch({ type: "tools left" }),
    }),
    [dispatch, run],
  );
}

/** What a command has to wait for; undefined when nothing is under way. */
function busyWith({ screen, tasks }: PaneState): string | undefined {
  if (screen.name === "scanning") return "Wait until the scan is done";
  if (screen.name === "writing") return "Wait until the scorecard is written";
  return tasks.running ? "Wait until the last step is done" : undefined;
}

/** Undefined where the step can't be taken, and is not offered. */
async function perform(
  sheets: SheetSteps,
  task: Task,
  answers: Answers,
  signal: AbortSignal,
): Promise<Outcome | undefined> {
  switch (task.kind) {
    case "switch": {
      const written = await sheets.switchMode?.(task.mode, signal);
      return written && switchedOutcome(task.mode, written);
    }
    case "rows": {
      const listed = await sheets.drillThrough?.(task.key, { answers, signal });
      return listed && rowsOutcome(task.name, listed.sheetName);
    }
    case "remove":
      await sheets.remove?.(task.sheetNames);
      return removedOutcome(task.sheetNames);
    default:
      return formulasOutcome(task.kind, task.reach, await sheets.formulas(task.kind, task.reach));
  }
}
