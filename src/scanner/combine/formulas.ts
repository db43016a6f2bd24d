import type { KpiPart } from "../../catalogue/combination";
import type { MeasuredKpi } from "../../kpis/ids";
import { bracketed, literal, type Expression } from "../../catalogue/native";
import { liveFormula, nativeFormula } from "../../catalogue/nativeFormula";
import type { FormulaOrReason } from "../result/finding";
import type { Picked } from "./pick";
import type { Source } from "./source";

/** Excel takes no longer ones. */
const longest = 8192;

/** A combination as formulas over the cells of its parts, or why there is none. */
export function formulasOf(
  kpi: MeasuredKpi,
  picked: Picked,
): { readonly native: FormulaOrReason; readonly live: FormulaOrReason } {
  return {
    native: over(
      picked,
      ({ native }) => native,
      (refs) => nativeFormula(kpi, refs),
    ),
    // What somebody wrote into a cell has no function of its own: the function takes the cell.
    live: over(
      picked,
      ({ live, native }) => ("formula" in live ? live : native),
      (refs) => liveFormula(kpi, refs),
    ),
  };
}

function over(
  picked: Picked,
  formulaOf: (source: Source) => FormulaOrReason,
  build: (refs: Readonly<Record<string, Expression>>) => FormulaOrReason,
): FormulaOrReason {
  const refs: Record<string, Expression> = {};
  for (const { slot, source } of picked) {
    const own = formulaOf(source);
    if ("reason" in own) return own;
    refs[slot.input] = asPart(slot.part, own.formula.replace(/^=/, ""));
  }
  const built = build(refs);
  return "formula" in built && built.formula.length > longest
    ? { reason: "The formulas of its parts are too long to be put together" }
    : built;
}

function asPart({ lessFromOne, times }: KpiPart, expression: Expression): Expression {
  const own = lessFromOne ? `1-${bracketed(expression)}` : expression;
  return times === undefined ? own : `${literal(times)}*${bracketed(own)}`;
}

/** The value of an input that a number stands for. */
export function valueOfPart({ lessFromOne, times = 1 }: KpiPart, value: number): number {
  return times * (lessFromOne ? 1 - value : value);
}
