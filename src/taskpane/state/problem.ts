import type { AddIn, Described } from "../port";

/** The step that failed, and is offered again where that can help. */
export type Step = "scan" | "write" | "show" | "own figures";

export interface Problem {
  readonly step: Step;
  readonly described: Described;
  /** Technical text for whoever is asked for help. */
  readonly details: string;
}

/** Whether the same step could only fail again: what it is to write is not what the workbook holds any more. */
export function needsScan({ described }: Problem): boolean {
  return described.code === "ChangedSinceScan";
}

/** A failure as the pane shows it: the port's words, and the technical text behind them. */
export function problemOf(addIn: AddIn, step: Step, error: unknown): Problem {
  return { step, described: addIn.describe(error), details: detailsOf(error) };
}

function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  return [`${error.name}: ${error.message}`, ...debugLines(error)].join("\n");
}

/** Excel's errors say in `debugInfo` which statement failed. */
function debugLines(error: Error): string[] {
  const info: unknown = "debugInfo" in error ? error.debugInfo : undefined;
  if (typeof info !== "object" || info === null) {
    return [];
  }
  return Object.entries(info)
    .filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "")
    .map(([name, value]) => `${name}: ${value}`);
}
