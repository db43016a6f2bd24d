import type { Check, Plan } from "./plan";

const tolerance = 1e-9;

/** Equal to 1e-9, relative to the larger of the two. */
export function agree(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

/** The checks whose cell shows something else than what was counted. `shown` answers for a cell of the sheet. */
export function failedChecks(plan: Plan, shown: (check: Check) => unknown): readonly Check[] {
  return plan.checks.filter((check) => {
    const value = shown(check);
    return typeof value !== "number" || !agree(value, check.expected);
  });
}

/** A cell's new content, by its zero-based place. */
export interface Correction {
  readonly row: number;
  readonly column: number;
  readonly content: string | number;
}

/** What is written where a formula's result was not what was counted: the number, and a word about it beside it. */
export function corrections(plan: Plan, check: Check): readonly Correction[] {
  const { row, column, expected, mention } = check;
  const number = { row, column, content: expected };
  if (mention === undefined) return [number];
  const counted = plan.cells[row]?.[mention]?.content ?? "";
  const words = `${counted || "'"} (written as a number: its formula gives another result in this Excel)`;
  return [number, { row, column: mention, content: words }];
}
