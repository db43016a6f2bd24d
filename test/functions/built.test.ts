import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { columnLetters } from "../../src/cells/address";
import { isFailure } from "../../src/cells/failure";
import type { BlankReader } from "../../src/catalogue/blankCells";
import { toGrid, type Argument } from "../../src/catalogue/inputs/range";
import { holdUserBenchmarks } from "../../src/catalogue/userBenchmarks/registry";
import { asksAddresses } from "../../src/functions/customFunction";
import { allFunctions } from "../../src/kpis";
import { builtFunctions } from "../support/builtFunctions";

type Called = (...given: unknown[]) => unknown;

/** What a built function gives, as its caller sees it. */
type Outcome = { readonly gives: unknown } | { readonly code: string; readonly message: string };

const kilobytes = 36;
const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

class ExcelError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** Runs a script where there is nothing but the language and what is given: no window, no document, no Office. */
function runAlone(script: string, globals: object): void {
  runInContext(script, createContext(globals));
}

function registeredBy(script: string, page: object = {}): ReadonlyMap<string, Called> {
  const found = new Map<string, Called>();
  const associate = (id: string, body: Called): void => void found.set(id, body);
  runAlone(script, { ...page, CustomFunctions: { associate, Error: ExcelError, ErrorCode: errorCodes } });
  return found;
}

/** Arguments as Excel hands them over: ranges and numbers for ranges as rows of cells, the invocation object last. */
function asExcelCalls(given: readonly Argument[], ranges: readonly boolean[]): unknown[] {
  const args = ranges.map((range, index) => {
    const argument = given[index];
    if (argument === undefined || argument === null) return null;
    return range ? toGrid(argument) : argument;
  });
  const parameterAddresses = ranges.map((range, index) =>
    range ? `Sheet1!${columnLetters(index)}1:${columnLetters(index)}9` : undefined,
  );
  return [...args, { address: "Sheet1!A1", parameterAddresses }];
}

/** What the pane's script puts on the page: here no cell that holds a 0 is blank. */
const mspScorecardBlanks: BlankReader = (addresses) => Promise.resolve(addresses.map(() => () => false));

async function outcomeOf(call: () => unknown): Promise<Outcome> {
  try {
    // Rows that were made in the other context are of another Array: as text they compare.
    return { gives: JSON.stringify(await call()) };
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    return { code: error.code, message: error.message };
  }
}

function expectedOutcome(given: readonly Argument[], kpi: (typeof allFunctions)[number]): Outcome {
  const result = kpi.evaluate(given);
  if (isFailure(result)) return { code: result.failure, message: result.message };
  return { gives: JSON.stringify(asksAddresses(kpi) && !Array.isArray(result) ? [[result]] : result) };
}

describe("functions.js as it is built", () => {
  let script = "";
  beforeAll(async () => {
    script = await builtFunctions();
  }, 120_000);

  test(`is at most ${kilobytes} kB, compressed`, () => {
    expect(gzipSync(script).length).toBeLessThanOrEqual(kilobytes * 1000);
  });

  test("registers every function, in order, where there is nothing but CustomFunctions", () => {
    expect([...registeredBy(script).keys()]).toEqual(allFunctions.map(({ id }) => id));
  });

  test("loads where there are no custom functions", () => {
    expect(() => runAlone(script, {})).not.toThrow();
  });

  test("FCR(150,200) is 0.75", () => {
    expect(registeredBy(script).get("FCR")?.([[150]], [[200]], {})).toEqual([[0.75]]);
  });

  test("rates by the user's own figures, which another script of the page has read", () => {
    holdUserBenchmarks([{ kpi: "FCR", source: "Our contract", level: "target", low: 0.9, own: true }]);
    const { mspScorecardFigures } = globalThis as { mspScorecardFigures?: unknown };
    const rating = registeredBy(script, { mspScorecardFigures }).get("RATING");
    holdUserBenchmarks([]);
    expect(rating?.("FCR", 0.85)).toEqual([["Best in class"]]);
    holdUserBenchmarks([{ kpi: "FCR", source: "Our contract", level: "target", low: 0.9, own: true }]);
    expect(rating?.("FCR", 0.85)).toEqual([["Misses benchmark"]]);
    holdUserBenchmarks([]);
  });

  test.each(allFunctions.map((kpi) => [kpi.id, kpi] as const))(
    "%s gives what its declaration says",
    async (id, kpi) => {
      const built = registeredBy(script, { mspScorecardBlanks }).get(id) as Called;
      const ranges = kpi.inputs.map(({ shape }) => shape === "range");
      const calls = [...kpi.examples.map(({ given }) => given), [], kpi.inputs.map(() => "?")];
      for (const given of calls) {
        expect(await outcomeOf(() => built(...asExcelCalls(given, ranges)))).toEqual(expectedOutcome(given, kpi));
      }
    },
  );

  test.each(allFunctions.filter(({ area }) => area !== "benchmarks").map((kpi) => [kpi.name, kpi] as const))(
    "%s is known under every name, rated the same and defined the same",
    async (name, kpi) => {
      const built = registeredBy(script);
      const own = new Map(allFunctions.map((one) => [one.id, one]));
      for (const label of [name, kpi.id, ...kpi.synonyms]) expect(built.get("DEFINE")?.(label)).toBe(kpi.definition);
      for (const id of ["SOURCES", "BENCHMARK", "RATING", "GAP", "SCORE"]) {
        const given = ["RATING", "GAP", "SCORE"].includes(id) ? [name, 0.8] : [name];
        const declared = own.get(id) as (typeof allFunctions)[number];
        const call = built.get(id) as Called;
        expect(await outcomeOf(() => call(...given))).toEqual(expectedOutcome(given, declared));
      }
    },
  );
});
