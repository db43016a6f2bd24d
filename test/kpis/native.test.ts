import fc from "fast-check";
import { isFailure } from "../../src/cells/failure";
import type { Cell } from "../../src/cells/cell";
import type { Grid } from "../../src/catalogue/inputs/range";
import type { Kpi, NativeOptions } from "../../src/catalogue/kpi";
import type { Input } from "../../src/catalogue/inputs/input";
import { nativeFormula } from "../../src/catalogue/nativeFormula";
import { perDay } from "../../src/catalogue/unit";
import { allFunctions } from "../../src/kpis";
import { expectSame } from "./approx";
import { calculated, exampleCases, unitOf, type NativeCase } from "./nativeCases";

describe("the native formulas, calculated", () => {
  const examples = exampleCases();
  const values = calculated(examples);

  test.each(examples.map((one, index) => [one.kpi.id, one.given, one.gives, index] as const))(
    "%s of %j is %d",
    (_id, _given, gives, index) => {
      if (values[index] !== undefined) expectSame(values[index], gives);
    },
  );
});

const blank = fc.constantFrom<Cell>(null, "");
const words: NativeOptions["flags"] = { yes: ["Within SLA", true, "yes"], no: ["SLA Violated", false, "no"] };

function column(cell: fc.Arbitrary<Cell>, rows: number): fc.Arbitrary<Grid> {
  return fc.array(cell, { minLength: rows, maxLength: rows }).map((cells) => cells.map((one) => [one]));
}

const money = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((cents) => cents / 100);
const moment = fc.integer({ min: 45_000 * 86_400, max: 45_400 * 86_400 }).map((seconds) => seconds / 86_400);

/** Cells that the formula must read like the function: blanks, zeros, missing marks, both dates in any order. */
function cellsFor(input: Input, clean: boolean): fc.Arbitrary<Cell> {
  if (input.kind === "times") {
    const missing = clean ? fc.oneof(blank, fc.constant(0)) : fc.constantFrom<Cell>(null, 0, "?", "n/a");
    return fc.oneof({ weight: 4, arbitrary: moment }, { weight: 1, arbitrary: missing });
  }
  if (input.kind === "scores")
    return fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 5 }) }, { weight: 1, arbitrary: blank });
  return fc.oneof({ weight: 5, arbitrary: money }, { weight: 1, arbitrary: blank });
}

function single(input: Input): fc.Arbitrary<Cell> {
  if (input.kind === "date") return moment;
  if (input.kind === "rate") return fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
  return fc.integer({ min: 5, max: 20 });
}

function grids(kpi: Kpi, clean: boolean): fc.Arbitrary<NativeCase> {
  return fc.integer({ min: 1, max: 12 }).chain((rows) => {
    const args = kpi.inputs.map((input) => {
      if (input.kind === "unit") return fc.constantFrom<Cell>("min", "h", "d", null);
      if (input.name === "holidays") return fc.constant(null);
      if (input.shape === "scalar") return fc.oneof(single(input), input.optional ? fc.constant(null) : single(input));
      const filled = column(cellsFor(input, clean), rows);
      return input.optional ? fc.oneof(filled, fc.constant(null)) : filled;
    });
    return fc.tuple(...args).map((given) => ({ kpi, given, options: { clean, unit: unitOf(kpi, given) } }));
  });
}

/** Univer keeps 15 digits of each difference: 1e-10 of a day between two dates, 1e-9 of a day between two sums of dates. */
function allowance({ kpi, options }: NativeCase): number {
  if (!kpi.inputs.some(({ kind }) => kind === "times")) return 1e-12;
  return perDay[options?.unit ?? "min"] * (options?.clean ? 1e-10 : 1e-9);
}

/** What the formula must give: the function's number, or an error where the function divides by 0. True for a number. */
function agree(one: NativeCase, value: unknown): boolean {
  const { kpi, given } = one;
  const result = kpi.evaluate(given);
  if (value === undefined) return false;
  if (!isFailure(result)) expectSame(value, result, allowance(one));
  else if (result.failure === "#DIV/0!") expect(value).toHaveProperty("error");
  return !isFailure(result);
}

/** Whether a KPI has a native formula over ranges that hold dates and blanks only, or text as well. */
function hasNative(kpi: Kpi, clean: boolean): boolean {
  const refs = Object.fromEntries(kpi.inputs.filter(({ optional }) => !optional).map(({ name }) => [name, "A1"]));
  return "formula" in nativeFormula(kpi, refs, { clean });
}

const numeric = allFunctions.filter((kpi) => kpi.result === "number");

describe("a native formula and its function agree on any range", () => {
  test.each(numeric.flatMap((kpi) => [true, false].map((clean) => [kpi.id, clean, kpi] as const)))(
    "%s (clean: %s)",
    (_id, clean, kpi) => {
      const cases = fc.sample(grids(kpi, clean), { numRuns: 40, seed: 7 });
      const agreed = calculated(cases).filter((value, index) => agree(cases[index] as NativeCase, value));
      expect(agreed.length >= 10).toBe(hasNative(kpi, clean));
    },
  );

  test.each(
    allFunctions
      .filter(({ inputs }) => inputs.some(({ kind }) => kind === "amount or flags"))
      .map((kpi) => [kpi.id, kpi] as const),
  )("%s over yes/no words", (_id, kpi) => {
    const cell = fc.constantFrom<Cell>("Within SLA", "SLA Violated", true, false, "yes", "no", "", null, "?", "n/a");
    const cases = fc
      .sample(
        fc.integer({ min: 2, max: 12 }).chain((rows) => column(cell, rows)),
        { numRuns: 40, seed: 7 },
      )
      .map((grid) => ({ kpi, given: [grid], options: { flags: words } }));
    calculated(cases).forEach((value, index) => agree(cases[index] as NativeCase, value));
  });
});
