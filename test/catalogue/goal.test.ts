import fc from "fast-check";
import type { Better } from "../../src/catalogue/figure";
import { gapExpression, gapTo, shareExpression, shareOfGoal } from "../../src/catalogue/goal";
import { operand } from "../../src/catalogue/native";
import { evaluate } from "../support/evaluate";

const number = fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100);
const cases = fc
  .sample(
    fc.record({
      better: fc.constantFrom<Better>("higher", "lower", "between"),
      value: fc.oneof(number, fc.constantFrom(0, -1, 5)),
      goal: fc.oneof(number, fc.constantFrom(0, 5)),
      room: fc.option(fc.nat({ max: 500 }), { nil: undefined }),
    }),
    { numRuns: 300, seed: 1 },
  )
  // Nothing is too much before the goal is reached.
  .map(({ room, ...one }) => ({ ...one, ceiling: room === undefined ? undefined : one.goal + room }));

/** What the formulas give over the values in column A. */
function evaluated(formulaOf: (one: (typeof cases)[number], value: string) => string): readonly (number | string)[] {
  const cells = cases.map(({ value }) => [value]);
  return evaluate(
    "Values",
    cells,
    cases.map((one, row) => `=${formulaOf(one, `Values!$A$${row + 1}`)}`),
  );
}

const expressions = ({ goal, ceiling }: (typeof cases)[number]) => ({
  goal: operand(goal),
  ...(ceiling !== undefined && { ceiling: operand(ceiling) }),
});

test("the formula of the gap gives what the arithmetic gives", () => {
  const found = evaluated((one, value) => gapExpression(expressions(one), value, one.better));
  const expected = cases.map((one) => expect.closeTo(gapTo(one, one.value, one.better), 7));
  expect(found).toEqual(expected);
});

test("the formula of the share gives what the arithmetic gives, for goals above 0", () => {
  const found = evaluated((one, value) => {
    const share = shareExpression(expressions(one), value, one.better);
    return `IF(${operand(one.goal)}>0,IF(${share}="","none",${share}),"none")`;
  });
  const expected = cases.map((one) => shareOfGoal(one, one.value, one.better) ?? NaN);
  expect(found.map(Number)).toEqual(expected.map((share) => (Number.isNaN(share) ? NaN : expect.closeTo(share, 7))));
  expect(expected.filter(Number.isNaN).length).toBeGreaterThan(20);
  expect(expected.filter((share) => !Number.isNaN(share)).length).toBeGreaterThan(100);
});

test("above a ceiling the gap leads back to it, and the share falls again", () => {
  const goal = { goal: 0.8, ceiling: 0.9 };
  expect([0.7, 0.8, 0.9, 1].map((value) => gapTo(goal, value, "between"))).toEqual(
    [-0.1, 0, 0, -0.1].map((gap) => expect.closeTo(gap, 12)),
  );
  expect(shareOfGoal(goal, 1, "between")).toBeCloseTo(0.9, 12);
});
