import type { BridgeStep } from "../../result/bridge";
import type { RecordTable } from "../../table/records/table";
import type { Fees } from "./fees";
import { windowFormulas } from "./revenueFormulas";
import { movementsOver, type Runs } from "./revenueTimeline";

const mostMonths = 12;

/** The last twelve whole months before `end`, beginning with the first in which there was revenue to begin with. */
export function revenueBridge(table: RecordTable, fees: Fees, runs: Runs, end: number): readonly BridgeStep[] {
  const formulas = windowFormulas(table, fees, runs);
  const whole = movementsOver(table, runs, fees, "month").filter(({ span }) => span.end <= end);
  const first = whole.findIndex(({ movement }) => movement.start > 0);
  if (first < 0) return [];
  return whole.slice(Math.max(first, whole.length - mostMonths)).map(({ span, movement }) => {
    const { start, added, expansion, contraction, churned, end: left } = movement;
    const native = formulas.revenueBefore(span.start);
    return { period: span.period, start, added, expansion, contraction, churned, end: left, native };
  });
}
