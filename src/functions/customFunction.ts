import { isFailure, type Failure } from "../cells/failure";
import type { Argument } from "../catalogue/inputs/range";
import type { Kpi, Result } from "../catalogue/kpi";
import { userBenchmarksRead } from "../catalogue/userBenchmarks/registry";

/** A function as Excel calls it: the arguments in order, omitted ones as null, then an invocation object. */
export type CustomFunction = (...given: readonly unknown[]) => Result | Promise<Result>;

/**
 * The function of a KPI: `customFunction(fcr, toError)([[150]], [[200]])` is 0.75. What depends on the figures that the
 * user added waits for them while they are being read.
 *
 * @throws the function, not this: what `toError` makes of a failure; as a rejected promise where it had to wait
 */
export function customFunction(kpi: Kpi, toError: (failure: Failure) => object): CustomFunction {
  const call = (given: readonly unknown[]): Result => {
    const result = kpi.evaluate(given.map(toArgument));
    if (isFailure(result)) throw toError(result);
    return result;
  };
  if (kpi.area !== "benchmarks") return (...given) => call(given);
  return (...given) => userBenchmarksRead()?.then(() => call(given)) ?? call(given);
}

/** The invocation object stands behind the arguments, or in place of omitted ones: it is none of ours. */
function toArgument(given: unknown): Argument {
  return typeof given === "object" && !Array.isArray(given) ? null : (given as Argument);
}
