import type { Check, Plan, PlanCell } from "./plan";

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

/** The cell that replaces a formula whose result was not what was counted. */
export function asNumber(plan: Plan, check: Check): PlanCell {
  const planned = plan.cells[check.row]?.[check.column];
  return { content: check.expected, style: planned?.style ?? "value", numberFormat: planned?.numberFormat };
}
