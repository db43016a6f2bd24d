import type { FormulaStep, Mode, Reach } from "../port";
import { restingScreen } from "./resting";
import type { PaneState, Problem } from "./state";

/** A step that leaves the screen standing: what it came to is told above the buttons. */
export type Task =
  | { readonly kind: FormulaStep; readonly reach: Reach }
  | { readonly kind: "switch"; readonly mode: Mode }
  | { readonly kind: "rows"; readonly key: string; readonly name: string }
  | { readonly kind: "remove"; readonly sheetNames: readonly string[] };

export interface Outcome {
  readonly tone: "done" | "nothing" | "failed";
  readonly text: string;
  /** What was left alone and why. */
  readonly details?: readonly string[];
  /** The sheet that shows it. */
  readonly sheetName?: string;
  /** The step again, where that can help. */
  readonly retry?: Task;
}

export interface TasksState {
  readonly running?: Task;
  readonly outcome?: Outcome;
}

export type TaskAction =
  | { readonly type: "tools opened" }
  | { readonly type: "tools left" }
  | { readonly type: "task started"; readonly task: Task }
  /** `leaves`: what the screen was about is gone. */
  | { readonly type: "task done"; readonly outcome: Outcome; readonly leaves?: boolean }
  | { readonly type: "task failed"; readonly task: Task; readonly problem: Problem }
  | { readonly type: "task cancelled" }
  | { readonly type: "outcome dismissed" };

export function isTaskAction(action: { readonly type: string }): action is TaskAction {
  return /^(?:tools|task|outcome) /.test(action.type);
}

export function reduceTasks(state: PaneState, action: TaskAction): PaneState {
  const becomes = (tasks: TasksState, more: Partial<PaneState> = {}): PaneState => ({ ...state, ...more, tasks });
  switch (action.type) {
    case "tools opened":
      return becomes(
        { running: state.tasks.running },
        { screen: { name: "tools", before: state.screen.name === "tools" ? state.screen.before : state.screen } },
      );
    case "tools left":
      return becomes(
        { running: state.tasks.running },
        state.screen.name === "tools" ? { screen: state.screen.before, announcement: "" } : {},
      );
    case "task started":
      return becomes({ running: action.task }, { announcement: workingOn(action.task) });
    case "task done":
      return becomes(
        { outcome: action.outcome },
        { announcement: action.outcome.text, ...(action.leaves && { screen: restingScreen(state) }) },
      );
    case "task failed": {
      const { message, retry } = action.problem.described;
      const outcome: Outcome = { tone: "failed", text: message, ...(retry && { retry: action.task }) };
      return becomes({ outcome }, { announcement: message });
    }
    case "task cancelled":
      return becomes({}, { announcement: "Cancelled" });
    case "outcome dismissed":
      return becomes({ running: state.tasks.running });
  }
}

/** What is under way, in words. */
export function workingOn(task: Task): string {
  switch (task.kind) {
    case "freeze":
      return "Turning MSP formulas into values";
    case "thaw":
      return "Bringing MSP formulas back";
    case "revive":
      return "Entering MSP formulas again";
    case "switch":
      return "Rewriting the scorecard's cells";
    case "rows":
      return `Listing the rows behind ${task.name}`;
    case "remove":
      return "Deleting what was written";
  }
}
