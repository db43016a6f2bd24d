import type { Action } from "./action";
import type { Outcome, Task } from "./task";

/** What is being done with written sheets, and what came of the last such step. */
export interface TasksState {
  readonly running?: Task;
  readonly outcome?: Outcome;
}

export function reduceTasks(tasks: TasksState, action: Action): TasksState {
  switch (action.type) {
    case "tools opened":
    case "tools left":
    case "outcome dismissed":
      return { running: tasks.running };
    case "task started":
      return { running: action.task };
    case "task done":
      return { outcome: action.outcome };
    case "task failed": {
      const { message, retry } = action.problem.described;
      return { outcome: { tone: "failed", text: message, ...(retry && { retry: action.task }) } };
    }
    case "task cancelled":
    case "scan started":
    case "write started":
    case "review reopened":
      return {};
    default:
      return tasks;
  }
}
