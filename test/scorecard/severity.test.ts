import type { RatingWord } from "../../src/catalogue/benchmark";
import { severityFormula, severityOf } from "../../src/scorecard/severity";
import type { ValueAtStake } from "../../src/scorecard/valueAtStake/valueAtStake";
import { evaluate } from "../support/evaluate";

type Case = readonly [string, RatingWord, ValueAtStake | undefined, number | undefined, number];

/** A rating, a worth and a percent of target as the line's cells hold them, and the severity worked out by hand. */
const cases: readonly Case[] = [
  ["what misses its benchmark comes first, by money", "Misses benchmark", { value: 1e6 }, 0.2, 31.5],
  ["a gap without a price counts by its missing share", "Misses benchmark", undefined, 0.75, 30.25],
  ["one whose price is not known yet, too", "Misses benchmark", { missing: [1, 3] }, 0.75, 30.25],
  ["one that costs nothing, too", "Misses benchmark", { value: 0 }, 0.75, 30.25],
  ["one without a share still misses", "Misses benchmark", undefined, undefined, 30],
  ["then what is overloaded", "Overloaded", undefined, 0.9, 20.1],
  ["then what is near its target", "Near target", { value: 3e6 }, 0.98, 11.75],
  ["what is on target is no fault, whatever best in class would bring", "On target", { value: 500 }, 0.9, -1],
  ["nor is an industry average", "Industry average", undefined, 0.9, -1],
  ["nor anything without a benchmark", "No benchmark", undefined, undefined, -1],
];

test.each(cases)("%s", (_name, rating, worth, percent, severity) => {
  expect(severityOf(rating, worth, percent)).toBeCloseTo(severity, 12);
});

test("the formula over the cells gives the same", () => {
  const cells = cases.map(([, rating, worth, percent]) => [
    rating,
    worth && ("value" in worth ? worth.value : "needs #1"),
    percent,
  ]);
  const formulas = cases.map((_, row) => {
    const [rating = "", worth = "", percent = ""] = ["A", "B", "C"].map((column) => `Lines!$${column}$${row + 1}`);
    return `=${severityFormula(rating, worth, percent)}`;
  });
  expect(evaluate("Lines", cells, formulas)).toEqual(cases.map(([, , , , severity]) => expect.closeTo(severity, 7)));
});
