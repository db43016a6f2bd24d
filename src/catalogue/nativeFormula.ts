import type { Kpi, NativeOptions, Refs } from "./kpi";
import { formula, type FormulaOrReason } from "./native/expression";

/**
 * The ordinary Excel formula of a KPI over given references, by input name, or one sentence on why there is none.
 *
 * @example nativeFormula(arr, { mrr: "B2:B9" }) // { formula: "=12*SUM(B2:B9)" }
 */
export function nativeFormula(kpi: Kpi, refs: Refs, options: NativeOptions = {}): FormulaOrReason {
  const missing = kpi.inputs.find((input) => !input.optional && refs[input.name] === undefined);
  if (missing) return { reason: `${kpi.id} requires ${missing.name}` };
  const built = kpi.native(refs, options);
  return typeof built === "string" ? formula(built) : built;
}

/**
 * The formula of the add-in's own function over given references by input name. An input left out stays empty.
 *
 * @example liveFormula(fcr, { resolvedFirst: "A1", total: "A2" }) // { formula: "=MSP.FCR(A1,A2)" }
 */
export function liveFormula(kpi: Kpi, refs: Refs): FormulaOrReason {
  const missing = kpi.inputs.find((input) => !input.optional && refs[input.name] === undefined);
  if (missing) return { reason: `${kpi.id} requires ${missing.name}` };
  const given = kpi.inputs.map((input) => refs[input.name] ?? "");
  while (given.length > 0 && given[given.length - 1] === "") given.pop();
  return formula(`${namespace}.${kpi.id}(${given.join(",")})`);
}

/** The add-in's namespace in formulas. */
export const namespace = "MSP";
