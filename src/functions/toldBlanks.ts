import { blankTests, type BlankTest } from "../catalogue/blankCells";
import { hasNothing, isRange, withBlanks, zeroMatters } from "../catalogue/inputs/zeros";
import type { Argument } from "../catalogue/inputs/range";
import type { Kpi, Result } from "../catalogue/kpi";
import { failure, isFailure, type Failure } from "../cells/failure";
import type { Call } from "./arguments";

/** The places of the arguments in which a 0 may be a blank cell, and in which that matters. */
export function doubtful(kpi: Kpi, { given, invocation }: Call): readonly number[] {
  if (!invocation) return [];
  const places = kpi.inputs.flatMap((input, place) => (zeroMatters(input, given[place]) ? [place] : []));
  if (places.length === 0 || given.some((one) => Array.isArray(one) && hasNothing(one))) return [];
  return places.filter((place) => isRange(given[place]) || addressOf(invocation, place) !== undefined);
}

/**
 * Computes with the blank cells of the doubtful arguments told from their zeros. Where nobody can tell them apart, the
 * result is one that doesn't depend on it, or a failure that says so.
 */
export function evaluateTold(
  kpi: Kpi,
  call: Call,
  places: readonly number[],
): Result | Failure | Promise<Result | Failure> {
  const placed = places.flatMap((place) => addressOf(call.invocation, place) ?? []);
  const compute = (tests: readonly (BlankTest | undefined)[]): Result | Failure => {
    const testOf = (place: number) => tests[placed.indexOf(addressOf(call.invocation, place) ?? "")];
    const given = call.given.map((argument, place) => {
      const test = places.includes(place) ? testOf(place) : undefined;
      return test ? withBlanks(argument, test) : argument;
    });
    return evaluateEitherWay(
      kpi,
      given,
      places.filter((place) => testOf(place) === undefined),
    );
  };
  return placed.length > 0 ? blankTests(placed).then(compute) : compute([]);
}

/** The result where it is the same with the zeros of some arguments as zeros and as blank cells. */
function evaluateEitherWay(kpi: Kpi, given: readonly Argument[], places: readonly number[]): Result | Failure {
  const kept = kpi.evaluate(given);
  if (places.length === 0) return kept;
  const blanked = kpi.evaluate(
    given.map((argument, place) => (places.includes(place) ? withBlanks(argument, () => true) : argument)),
  );
  if (same(kept, blanked)) return kept;
  const names = places.map((place) => kpi.inputs[place]?.name).join(" and ");
  return failure(
    "#VALUE!",
    `${kpi.id} requires ${names} without a 0, or as cells of a sheet: here this Excel can't tell a 0 from a blank cell`,
  );
}

function addressOf(invocation: Call["invocation"], place: number): string | undefined {
  return invocation?.parameterAddresses?.[place] || undefined;
}

function same(one: Result | Failure, other: Result | Failure): boolean {
  if (isFailure(one) || isFailure(other)) return isFailure(one) && isFailure(other) && one.failure === other.failure;
  return JSON.stringify(one) === JSON.stringify(other);
}
