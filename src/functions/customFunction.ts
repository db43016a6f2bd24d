import { isFailure, type Failure } from "../cells/failure";
import type { Argument } from "../catalogue/inputs/range";
import type { Kpi, Result } from "../catalogue/kpi";

/** A function as Excel calls it: the arguments in order, omitted ones as null, then an invocation object. */
export type CustomFunction = (...given: readonly unknown[]) => Result;

/** The function of a KPI. A failure is thrown as the error that `toError` makes of it. */
export function customFunction(kpi: Kpi, toError: (failure: Failure) => object): CustomFunction {
  return (...given) => {
    const result = kpi.evaluate(given.map(toArgument));
    if (isFailure(result)) throw toError(result);
    return result;
  };
}

/** The invocation object stands behind the arguments, or in place of omitted ones: it is none of ours. */
function toArgument(given: unknown): Argument {
  return typeof given === "object" && !Array.isArray(given) ? null : (given as Argument);
}
