import { severityFormula, severityOf } from "../../src/scorecard/severity";
import type { ValueAtStake } from "../../src/scorecard/valueAtStake/valueAtStake";
import { evaluate } from "../support/evaluate";

/** A worth and a percent of target as the line's cells hold them, and the severity worked out by hand. */
const cases: readonly (readonly [string, ValueAtStake | undefined, number | undefined, number])[] = [
  ["money comes first", { value: 500 }, 0.2, 501],
  ["a gap without a price counts by its missing share", undefined, 0.75, 0.25],
  ["one whose price is not known yet, too", { missing: [1, 3] }, 0.75, 0.25],
  ["one that costs nothing, too", { value: 0 }, 0.75, 0.25],
  ["on target there is nothing to fix", undefined, 1, -1],
  ["better than the target, even less", { value: 0 }, 1.2, -1],
  ["nor without a target", undefined, undefined, -1],
];

test.each(cases)("%s", (_name, worth, percent, severity) => {
  expect(severityOf(worth, percent)).toBeCloseTo(severity, 12);
});

test("the formula over the cells gives the same", () => {
  const cells = cases.map(([, worth, percent]) => [worth && ("value" in worth ? worth.value : "needs #1"), percent]);
  const formulas = cases.map((_, row) => `=${severityFormula(`Lines!$A$${row + 1}`, `Lines!$B$${row + 1}`)}`);
  expect(evaluate("Lines", cells, formulas)).toEqual(cases.map(([, , , severity]) => expect.closeTo(severity, 7)));
});
