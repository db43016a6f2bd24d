import type { FormulaStep, Mode, Reach } from "../port";

/** A step that leaves the screen standing: its outcome is shown above the buttons. */
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

/** What is under way, in words. */
export function workingOn(task: Task): string {
  switch (task.kind) {
    case "convertToValues":
      return "Converting MSP formulas to values";
    case "restoreFormulas":
      return "Restoring MSP formulas";
    case "repairFormulas":
      return "Repairing MSP formulas";
    case "switch":
      return "Rewriting the scorecard's cells";
    case "rows":
      return `Listing the rows behind ${task.name}`;
    case "remove":
      return "Deleting the scorecards";
  }
}
