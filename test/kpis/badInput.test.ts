import { customFunction, type CustomFunction } from "../../src/functions/customFunction";
import type { Cell } from "../../src/cells/cell";
import type { Failure } from "../../src/cells/failure";
import { holdUserBenchmarks } from "../../src/catalogue/userBenchmarks/registry";
import { areas } from "../../src/catalogue/area";
import type { Argument, Grid } from "../../src/catalogue/inputs/range";
import type { Kpi } from "../../src/catalogue/kpi";
import { allFunctions } from "../../src/kpis";
import { userBenchmark } from "../support/userBenchmarks";

/** Stands for the error that Excel shows. */
class ShownError {
  constructor(readonly failure: Failure) {}
}

const codes = ["#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#REF!", "#NAME?", "#NULL!"];

const column = (...cells: readonly Cell[]): Grid => cells.map((cell) => [cell]);

/** What may stand in place of any one argument, by what is wrong with it. */
const bad: Readonly<Record<string, Argument>> = {
  nothing: null,
  "an empty text": "",
  "a range without rows": [],
  "a range without columns": [[]],
  "a blank cell": [[""]],
  "a blank column": column("", null, undefined, ""),
  "one cell": [[3]],
  "one row": [[1, 2, 3, 4, 5]],
  "rows of different length": [[1, 2], [3], [4, 5, 6]],
  "more rows than the others": column(1, 2, 3, 4, 5, 6, 7, 8, 9),
  "text among numbers": column(1, "twelve", 3),
  "text only": column("alpha", "beta", "gamma"),
  "an error among numbers": column(1, "#REF!", 3),
  "an error of a new kind": column("#SPILL!", 2),
  "only errors": column("#N/A", "#DIV/0!"),
  "an unknown word": "nonsense",
  "a date as text": "2024-03-01",
  "dates as text that read both ways": column("03/04/2024", "05/06/2024"),
  "dates that do not exist": column("2024-02-30", "2024-13-01"),
  "a date far away": column(1e9, -1e9),
  "a logical value": true,
  "logical values": column(true, false, true),
  zero: 0,
  "zeros only": column(0, 0, 0),
  "a negative number": -7,
  "negative numbers": column(-1, -2, -3),
  "numbers that cancel out": column(5, -5),
  "a huge number": 1.7e308,
  "huge numbers": column(1.7e308, 1.7e308, 1.7e308),
  "huge numbers of both signs": column(1.7e308, -1.7e308, 1.7e308),
  "a tiny number": 5e-324,
  "tiny numbers": column(5e-324, -5e-324, 5e-324),
  "a number beyond the exact ones": 2 ** 53 + 2,
  "not a number": Number.NaN,
  "numbers and no number": column(1, Number.NaN, 3),
  infinity: Number.POSITIVE_INFINITY,
  "less than everything": column(1, Number.NEGATIVE_INFINITY),
  "a long text": "x".repeat(40_000),
  "names of things in JavaScript": column("__proto__", "constructor", "toString", "hasOwnProperty"),
};

/** What a caller gets: clean values, or the code and the sentence of the error. Anything else that is thrown stays so. */
function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (error instanceof ShownError) return error.failure;
    throw error;
  }
}

/** Everything about an outcome that must not reach a cell. */
function faultsOf(kpi: Kpi, given: unknown): readonly string[] {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) {
    const { failure, message } = given as Failure;
    return [
      ...(codes.includes(failure) ? [] : [`the code ${failure}`]),
      ...(message.startsWith(`${kpi.id} requires `) ? [] : [`the message "${message}"`]),
      ...(/undefined|NaN|Infinity|\[object/.test(message.replace(/holds '.*'|it is '.*'/, "")) ? [message] : []),
    ];
  }
  if (kpi.result !== "rows") return isClean(given) && typeof given === kindOf(kpi) ? [] : [`gives ${String(given)}`];
  if (!Array.isArray(given) || given.length === 0) return ["gives no rows"];
  const rows = given as readonly (readonly unknown[])[];
  const width = rows[0]?.length ?? 0;
  return [
    ...(width > 0 && rows.every((row) => row.length === width) ? [] : ["gives rows of different length"]),
    ...(rows.every((row) => row.every(isClean)) ? [] : [`gives ${JSON.stringify(rows)}`]),
  ];
}

function isClean(value: unknown): boolean {
  return typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
}

function kindOf(kpi: Kpi): string {
  return kpi.result === "text" ? "string" : "number";
}

/**
 * Good arguments of a function: those of its first example that succeeds, all of its inputs filled where one does it. One
 * that needs the user's own figures succeeds with the peers below.
 */
function goodArguments(kpi: Kpi): readonly Argument[] {
  const good = kpi.examples.filter(({ gives }) => typeof gives !== "string" || !codes.includes(gives));
  return [...(good.length > 0 ? good : kpi.examples)].sort((a, b) => b.given.length - a.given.length)[0]?.given ?? [];
}

function called(kpi: Kpi): CustomFunction {
  return customFunction(kpi, (failure) => new ShownError(failure));
}

beforeAll(() => {
  const peer = { kpi: "FCR", source: "Peers" } as const;
  holdUserBenchmarks([
    userBenchmark({ ...peer, level: "p25", low: 0.6 }),
    userBenchmark({ ...peer, level: "p75", low: 0.8 }),
  ]);
});
afterAll(() => holdUserBenchmarks([]));

describe.each(allFunctions.map((kpi) => [kpi.id, kpi] as const))("%s", (_id, kpi) => {
  const call = called(kpi);
  const good = goodArguments(kpi);

  test("gives a clean value for its example", () => {
    expect(
      faultsOf(
        kpi,
        outcome(() => call(...good)),
      ),
    ).toEqual([]);
    expect(outcome(() => call(...good))).not.toHaveProperty("failure");
  });

  test("gives a clean value or a declared error whatever is wrong with any of its arguments", () => {
    const faults = Object.entries(bad).flatMap(([what, argument]) =>
      kpi.inputs.flatMap(({ name }, position) => {
        const given = kpi.inputs.map((_, index) => (index === position ? argument : (good[index] ?? null)));
        return faultsOf(
          kpi,
          outcome(() => call(...given)),
        ).map((fault) => `${what} as ${name}: ${fault}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  test("gives a clean value or a declared error where all arguments are wrong alike", () => {
    const faults = Object.entries(bad).flatMap(([what, argument]) =>
      faultsOf(
        kpi,
        outcome(() => call(...kpi.inputs.map(() => argument))),
      ).map((fault) => `${what}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  const named = ["area", "kpi"].filter((kind) => kpi.inputs.some((input) => input.kind === kind));
  if (named.length > 0) {
    test.each(named)("gives a clean value or a declared error for every %s", (kind) => {
      const position = kpi.inputs.findIndex((input) => input.kind === kind);
      const names = kind === "area" ? Object.keys(areas) : allFunctions.map(({ id }) => id);
      const faults = names.flatMap((name) => {
        const given = kpi.inputs.map((_, index) => (index === position ? name : (good[index] ?? null)));
        return faultsOf(
          kpi,
          outcome(() => call(...given)),
        ).map((fault) => `${name}: ${fault}`);
      });
      expect(faults).toEqual([]);
    });
  }

  test("names the row that holds a date before all dates", () => {
    for (const range of kpi.inputs.filter(({ kind }) => kind === "times")) {
      const longest = Math.max(...good.map((argument) => (Array.isArray(argument) ? argument.length : 1)), 2);
      const cells = Array.from({ length: longest }, (_, row) => [row === 1 ? -5 : 45_000]);
      const paired = kpi.inputs.map((input, index) =>
        input.kind === "times" ? cells.map(() => [45_001]) : good[index],
      );
      const given = kpi.inputs.map((input, index) => (input === range ? cells : (paired[index] ?? null)));
      expect(outcome(() => call(...given))).toMatchObject({
        failure: "#VALUE!",
        message: expect.stringMatching(/row 2 holds '-5'/) as unknown,
      });
    }
  });

  test("names the row that holds text among numbers", () => {
    const ranges = kpi.inputs.filter(({ kind }) => kind === "amount" || kind === "scores" || kind === "times");
    for (const range of ranges) {
      const longest = Math.max(...good.map((argument) => (Array.isArray(argument) ? argument.length : 1)), 3);
      const cells = Array.from({ length: longest }, (_, row) => [row === 2 ? "twelve" : row + 1]);
      const given = kpi.inputs.map((input, index) => (input === range ? cells : (good[index] ?? null)));
      expect(outcome(() => call(...given))).toMatchObject({
        failure: "#VALUE!",
        message: expect.stringMatching(/row 3 holds 'twelve'/) as unknown,
      });
    }
  });
});
