import type { Assumption } from "./known";
import { needsOf, type AssumptionKey, type Factor } from "../../catalogue/assumptions";
import { kpiById, type KpiId } from "../../kpis/ids";

/** What a gap is worth per year, or the numbers of the assumptions that are missing. */
export type ValueAtStake = { readonly value: number } | { readonly missing: readonly number[] };

/** undefined where the KPI has no arithmetic for it, or no gap. */
export function valueAtStakeOf(
  kpi: KpiId,
  gap: number | undefined,
  known: readonly Assumption[],
): ValueAtStake | undefined {
  const rule = kpiById(kpi).valueAtStake;
  if (!rule || gap === undefined) return undefined;
  if (gap >= 0) return { value: 0 };
  const missing = needsOf(rule).flatMap((key) => {
    const one = known.find((assumption) => assumption.key === key);
    return one && one.used === undefined ? [one.number] : [];
  });
  if (missing.length > 0) return { missing };
  const used = (key: AssumptionKey) => known.find((one) => one.key === key)?.used ?? 0;
  const product = rule.factors.reduce<number>((all, factor) => all * valueOf(factor, used), -gap);
  return { value: Math.max(0, product) };
}

function valueOf(factor: Factor, used: (key: AssumptionKey) => number): number {
  if (typeof factor === "number") return factor;
  return typeof factor === "string" ? used(factor) : used(factor.of) - used(factor.less);
}

/** The words that stand in place of a worth whose assumptions are missing. */
export function missingWords(numbers: readonly number[]): string {
  return `needs #${numbers.join(", ")}`;
}

/** The same as `valueAtStakeOf` as a formula over the gap's cell and the assumptions' cells; "" for a KPI without a rule. */
export function valueAtStakeFormula(
  kpi: KpiId,
  gapRef: string,
  known: readonly Assumption[],
  refOf: (key: AssumptionKey) => string,
): string {
  const rule = kpiById(kpi).valueAtStake;
  if (!rule) return "";
  const needs = needsOf(rule).map((key) => ({ ref: refOf(key), number: known.find((one) => one.key === key)?.number }));
  const product = rule.factors.map((factor) => expression(factor, refOf)).join("*");
  const all = `COUNT(${needs.map(({ ref }) => ref).join(",")})=${needs.length}`;
  const missing = needs.map(({ ref, number }) => `IF(ISNUMBER(${ref}),"",", ${number ?? ""}")`).join("&");
  const needed = `"needs #"&MID(${missing},3,40)`;
  return `=IF(ISNUMBER(${gapRef}),IF(${gapRef}>=0,0,IF(${all},MAX(0,-${gapRef}*${product}),${needed})),"")`;
}

function expression(factor: Factor, refOf: (key: AssumptionKey) => string): string {
  if (typeof factor === "number") return String(factor);
  return typeof factor === "string" ? refOf(factor) : `(${refOf(factor.of)}-${refOf(factor.less)})`;
}
