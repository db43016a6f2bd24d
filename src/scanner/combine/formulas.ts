import type { Combination } from "../../catalogue/combination";
import type { MeasuredKpi } from "../../kpis/ids";
import { bracketed, literal, type Expression } from "../../catalogue/native";
import { liveFormula, nativeFormula } from "../../catalogue/nativeFormula";
import type { FormulaOrReason } from "../result/finding";
import { lengthsOf } from "./lengths";
import type { Picked } from "./pick";
import type { Slot } from "./slots";
import type { Source } from "./source";

/** Excel takes no longer ones. */
const longest = 8192;

/** A combination as formulas over the cells of its parts, or why there is none. */
export function formulasOf(
  kpi: MeasuredKpi,
  combination: Combination,
  picked: Picked,
): { readonly native: FormulaOrReason; readonly live: FormulaOrReason } {
  const lengths = lengthsOf(combination, picked[0]?.source.period) ?? {};
  const over = (
    formulaIn: (source: Source) => FormulaOrReason,
    build: (refs: Readonly<Record<string, Expression>>) => FormulaOrReason,
  ): FormulaOrReason => {
    const refs: Record<string, Expression> = {};
    for (const [input, length] of Object.entries(lengths)) refs[input] = literal(length);
    for (const { slot, source } of picked) {
      const own = formulaIn(source);
      if ("reason" in own) return own;
      refs[slot.input] = asPart(slot.part, own.formula.replace(/^=/, ""));
    }
    const built = build(refs);
    return "formula" in built && built.formula.length > longest
      ? { reason: "The formulas of its parts are too long to be put together" }
      : built;
  };
  return {
    native: over(
      ({ native }) => native,
      (refs) => nativeFormula(kpi, refs),
    ),
    // What somebody wrote into a cell has no function of its own: the function takes the cell.
    live: over(
      ({ live, native }) => ("formula" in live ? live : native),
      (refs) => liveFormula(kpi, refs),
    ),
  };
}

function asPart(part: Slot["part"], expression: Expression): Expression {
  if ("quantity" in part) return expression;
  const own = part.lessFromOne ? `1-${bracketed(expression)}` : expression;
  return part.times === undefined ? own : `${literal(part.times)}*${bracketed(own)}`;
}

/** The KPI's own function of the numbers; undefined where it gives none: nobody was lost, nothing was spent. */
export function valueOf(
  kpi: MeasuredKpi,
  combination: Combination,
  picked: Picked,
  of: (source: Source) => number = ({ value }) => value,
): number | undefined {
  const lengths = lengthsOf(combination, picked[0]?.source.period);
  if (!lengths) return undefined;
  const given = new Map(picked.map(({ slot, source }) => [slot.input, asInput(slot.part, of(source))]));
  const result = kpi.evaluate(kpi.inputs.map(({ name }) => given.get(name) ?? lengths[name]));
  return typeof result === "number" ? result : undefined;
}

function asInput(part: Slot["part"], value: number): number {
  if ("quantity" in part) return value;
  return (part.times ?? 1) * (part.lessFromOne ? 1 - value : value);
}
