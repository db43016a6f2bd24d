import { compare } from "./measure";
import { shippedFunctions } from "./shipped";

/** A call of a registered function may take so many microseconds more than the bare arithmetic. */
const target = 1;
const calls = 100_000;

const cases: readonly (readonly [string, (number: number) => readonly number[], (number: number) => number])[] = [
  ["MRR", (n) => [75, n], (n) => 75 * n],
  ["FCR", (n) => [n, 200_000], (n) => n / 200_000],
  ["GROSSMARGIN", (n) => [200_000, n], (n) => (200_000 - n) / 200_000],
  ["ARR", (n) => [n], (n) => 12 * n],
  ["CLV", (n) => [1500, n, 0.5], (n) => 1500 * n * 0.5],
];

/** So many calls of scalars through what Excel calls, beside the arithmetic alone. */
export async function benchCalls(runs: number): Promise<object> {
  const call = await shippedFunctions();
  let kept = 0;
  const called = (result: unknown): void => void (kept += result === undefined ? 0 : 1);
  const results = cases.map(([id, given, bare]) => {
    const times = compare(
      () => {
        for (let n = 1; n <= calls; n += 1) called(call(id, given(n)));
      },
      () => {
        for (let n = 1; n <= calls; n += 1) kept += bare(n);
      },
      runs,
    );
    const above = ((times.ours - times.plain) / calls) * 1000;
    return { id, calls, microsecondsAbove: Math.round(above * 1000) / 1000, spread: times.spread };
  });
  const worst = Math.max(...results.map(({ microsecondsAbove }) => microsecondsAbove));
  return {
    runs,
    bound: `${target} microsecond above the bare arithmetic`,
    met: worst <= target && kept !== 0,
    results,
  };
}
