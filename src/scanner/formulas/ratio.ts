import { formula, quotient, type Expression } from "../../catalogue/native";
import { namespace } from "../../catalogue/nativeFormula";
import type { FormulaOrReason } from "../result/finding";

/** A value as one expression by another, each the sum of what the records add to it. */
export interface RatioParts {
  readonly above: Expression;
  readonly below: Expression;
}

/** A share or a rate as its two parts: ordinary formulas of each, and =MSP.<id>(above,below), which divides them the same way. */
export function ratioFormulas(
  id: string,
  above: Expression,
  below: Expression,
  between?: Expression, // an argument that the function takes between the two
): { readonly native: FormulaOrReason; readonly live: FormulaOrReason; readonly parts: RatioParts } {
  const given = [above, ...(between === undefined ? [] : [between]), below].join(",");
  return {
    native: formula(quotient(above, below)),
    live: formula(`${namespace}.${id}(${given})`),
    parts: { above, below },
  };
}

/** The same reason for both kinds of formula. */
export function noFormulas(reason: string): { readonly native: FormulaOrReason; readonly live: FormulaOrReason } {
  return { native: { reason }, live: { reason } };
}
