/**
 * Everybody who writes sheets into a workbook bears a stamp of their own: several may do so at the same time, and one whose
 * pane is closed midway leaves a draft behind. It says when the writing began, and a chance tells apart who began together.
 */
export type Stamp = string;

export function newStamp(): Stamp {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 6).padEnd(4, "0")}`;
}

/** When the writing began, in milliseconds since 1970. */
export function beginOf(stamp: Stamp): number {
  return parseInt(stamp, 36);
}

/** When the writing began, "14:03" by the clock of this computer. */
export function clockOf(stamp: Stamp): string {
  return new Date(beginOf(stamp)).toTimeString().slice(0, 5);
}

/** No step takes longer than this, in milliseconds: what is older was left behind. */
const longestStep = 10 * 60_000;

export function isLongAgo(stamp: Stamp): boolean {
  return Date.now() - beginOf(stamp) > longestStep;
}

const draftStart = "MSP Scorecard (draft";

/** The name of a sheet that is being built; no other writer gives it. */
export function draftSheetName(stamp: Stamp): string {
  return `${draftStart} ${stamp.slice(stamp.indexOf("-") + 1)})`;
}

export function isDraftName(name: string): boolean {
  return name.startsWith(draftStart);
}

/** What the mark of a sheet stands for: whether it stands in its place yet, and who wrote it. */
export function markFormula(stamp: Stamp, state: "draft" | "done"): string {
  return `="MSP Scorecard ${state === "draft" ? "draft " : ""}${stamp}"`;
}

const markText = /^="MSP Scorecard( draft)?(?: ([a-z0-9]+-[a-z0-9]+))?"$/;

/** The writer of a sheet by the formula of its mark; earlier versions kept none. */
export function readMark(formula: string): { readonly isDraft: boolean; readonly stamp: Stamp | undefined } {
  const [, draft, stamp] = markText.exec(formula) ?? [];
  return { isDraft: draft !== undefined, stamp };
}
