import { casesOfFunctions } from "./cases";
import { besideHyperFormula } from "./hyperFormula";
import { compare } from "./measure";
import { rowsOfExcel } from "./rows";
import { shippedFunctions } from "./shipped";

/** A range function may take so many times as long as the plainest loop that does the same arithmetic. */
const target = 2;

export async function benchFunctions(runs: number, ids: readonly string[]): Promise<object> {
  const results = casesOfFunctions(await shippedFunctions(), ids).map(({ id, over, ours, plain }) => {
    const { ours: took, plain: loop, ratio, spread } = compare(ours, plain, runs);
    return { id, over, milliseconds: rounded(took), plainLoop: rounded(loop), ratio: rounded(ratio), spread };
  });
  const slower = results.filter(({ ratio }) => ratio > target).map(({ id }) => id);
  const worst = Math.max(...results.map(({ ratio }) => ratio));
  return {
    rows: rowsOfExcel,
    runs,
    bound: `${target} times the plainest loop`,
    met: slower.length === 0,
    worst,
    slower,
    results,
    ...(ids.length === 0 ? { besides: await besideHyperFormula() } : {}),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
