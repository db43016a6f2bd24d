import type { ChartPlan, Rect } from "../plan";
import { ink } from "../styles";

/** A KPI at twenty times its target would leave no room for the others. */
const longest = 2;

const reachedWords = "Reaches it";
const shortWords = "Falls short";

interface TargetChart {
  readonly labels: Rect;
  /** The shares of those that reach their target, and of those that fall short: each label has one of them. */
  readonly reached: Rect;
  readonly short: Rect;
  readonly shares: readonly number[];
  readonly place: Rect;
}

/** Values as percent of their targets, on one scale with a line at the target. */
export function targetChart({ labels, reached, short, shares, place }: TargetChart): ChartPlan {
  return {
    kind: "bar",
    name: "MSP rating profile",
    title: "Percent of target",
    labels,
    series: [
      { name: reachedWords, values: reached, color: ink.navy },
      { name: shortWords, values: short, color: ink.short },
    ],
    numberFormat: "0%",
    // The only line between the ends is the one at the target.
    axis: { from: 0, to: shares.some((share) => share > 1.5) ? longest : 1.5, unit: 1 },
    place,
  };
}

/** The two formulas that share a line's percentage out: one of them shows it, the other nothing. */
export function shareFormulas(share: string): { readonly reached: string; readonly short: string } {
  return {
    reached: `=IF(ISNUMBER(${share}),IF(${share}>=1,${share},""),"")`,
    short: `=IF(ISNUMBER(${share}),IF(${share}<1,${share},""),"")`,
  };
}
