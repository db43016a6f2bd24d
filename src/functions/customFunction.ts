import { isFailure, type Failure } from "../cells/failure";
import type { Kpi, Result } from "../catalogue/kpi";
import { zeroTells } from "../catalogue/inputs/zeros";
import { dateShiftRead } from "../catalogue/dateSystem";
import { userBenchmarksRead } from "../catalogue/userBenchmarks/registry";
import { readCall } from "./arguments";
import { doubtful, evaluateTold } from "./toldBlanks";

/** A function as Excel calls it: the arguments in order, omitted ones as null, then an invocation object. */
export type CustomFunction = (...given: readonly unknown[]) => Result | Promise<Result>;

/** Whether a function asks Excel for the addresses of its arguments, to tell zeros from blank cells. */
export function asksAddresses(kpi: Kpi): boolean {
  return kpi.inputs.some(zeroTells);
}

/**
 * The function of a KPI: `customFunction(fcr, toError)([[150]], [[200]])` is 0.75. It answers at once, unless it has to
 * wait for the figures that the user added, for the workbook's date system, or to learn which of its zeros are blank cells.
 *
 * @throws the function, not this: what `toError` makes of a failure; as a rejected promise where it had to wait
 */
export function customFunction(kpi: Kpi, toError: (failure: Failure) => object): CustomFunction {
  const shown = (result: Result | Failure): Result => {
    if (isFailure(result)) throw toError(result);
    return result;
  };
  return (...given) => {
    const call = readCall(given);
    const places = doubtful(kpi, call);
    const compute = (): Result | Promise<Result> => {
      const result = places.length === 0 ? kpi.evaluate(call.given) : evaluateTold(kpi, call, places);
      return result instanceof Promise ? result.then(shown) : shown(result);
    };
    return waitsFor(kpi)?.then(compute) ?? compute();
  };
}

/** What has to be known of the workbook before the function can answer; undefined where it is. */
function waitsFor({ area, inputs }: Kpi): Promise<void> | undefined {
  if (area === "benchmarks") return userBenchmarksRead();
  return inputs.some(({ kind }) => kind === "times" || kind === "date") ? dateShiftRead() : undefined;
}

/** The same with a single result as a matrix of one cell: Excel gives addresses only to functions that give a matrix. */
export function asMatrix(compute: CustomFunction): CustomFunction {
  const matrix = (result: Result): Result => (Array.isArray(result) ? result : [[result as number | string]]);
  return (...given) => {
    const result = compute(...given);
    return result instanceof Promise ? result.then(matrix) : matrix(result);
  };
}
