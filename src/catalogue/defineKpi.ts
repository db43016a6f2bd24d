import { failure, isFailure, type Failure } from "../cells/failure";
import { Column, firstFault } from "./inputs/column";
import type { Input, Values } from "./inputs/input";
import { readInputs } from "./inputs/input";
import type { Argument } from "./inputs/range";
import type { Kpi, KpiFacts, Result } from "./kpi";
import { reported } from "./variant";
import { faultsOf } from "./validate";

/** What a KPI's file states. `compute` gets the inputs in order, already read. */
export interface KpiDeclaration<
  I extends readonly Input[],
  Id extends string = string,
  Key extends string = string,
> extends KpiFacts<Id, Key> {
  readonly inputs: readonly [...I];
  /** Left out = a headline KPI. */
  readonly role?: Kpi["role"];
  /** Left out = a number. */
  readonly result?: Kpi["result"];
  readonly compute: (...values: Values<I>) => Result | Failure;
}

/**
 * Makes a KPI of its declaration. A value that somebody else computed, "reported", is a variant of every KPI.
 *
 * @throws with every fault of the declaration by name, so that a malformed KPI can't reach a user
 */
export function defineKpi<const I extends readonly Input[], const Id extends string, const Key extends string>(
  declaration: KpiDeclaration<I, Id, Key>,
): Kpi<Id, Key | "reported"> {
  const { compute, inputs, variants, result = "number", role = "headline", ...rest } = declaration;
  const kpi: Kpi<Id, Key | "reported"> = {
    ...rest,
    inputs,
    result,
    role,
    variants: [...variants, reported],
    evaluate: (given) =>
      evaluate(rest.id, inputs, compute as (...values: readonly unknown[]) => Result | Failure, given),
  };
  // The build leaves out the check: what is built has passed it in the tests.
  if (process.env.NODE_ENV !== "production") check(kpi);
  return kpi;
}

/** What only the reference pages and the tests read of a declaration: what is built for Excel goes without it. */
export function documented<T>(list: readonly T[]): readonly T[] {
  return process.env.NODE_ENV === "production" ? [] : list;
}

function check(kpi: Kpi): void {
  const faults = faultsOf(kpi);
  if (faults.length > 0) throw new Error(`KPI ${kpi.id || "without id"}: ${faults.join("; ")}`);
}

function evaluate(
  id: string,
  inputs: readonly Input[],
  compute: (...values: readonly unknown[]) => Result | Failure,
  given: readonly Argument[],
): Result | Failure {
  const values = readInputs(id, inputs, given);
  if (isFailure(values)) return values;
  const result = compute(...values);
  const refused = values.some((value) => value instanceof Column && value.refused);
  const fault = faultOf(id, result);
  return refused || fault ? (firstFault(values) ?? fault ?? result) : result;
}

/** What keeps a result from being shown. */
function faultOf(id: string, result: Result | Failure): Failure | undefined {
  if (isFailure(result)) {
    return result.message.startsWith(`${id} `) ? result : failure(result.failure, `${id} requires ${result.message}`);
  }
  // Excel can't spill a result without rows.
  if (Array.isArray(result) && result.length === 0) return failure("#N/A", `${id} requires something to list`);
  return isFinite(result) ? undefined : failure("#NUM!", `${id} requires smaller numbers: the result is out of range`);
}

function isFinite(result: Result): boolean {
  if (typeof result === "number") return Number.isFinite(result);
  if (typeof result === "string") return true;
  return result.every((row) => row.every((cell) => typeof cell !== "number" || Number.isFinite(cell)));
}
