import type { CustomFunction } from "../../src/functions/customFunction";
import { allFunctions } from "../../src/kpis";

/** Stands in for what Excel provides, as its documentation describes it. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

const invocation = { address: "Sheet1!A1", functionName: "FCR" };

async function registered(): Promise<Map<string, CustomFunction>> {
  const functions = new Map<string, CustomFunction>();
  const associate = (id: string, body: CustomFunction): void => void functions.set(id, body);
  Object.assign(globalThis, { CustomFunctions: { associate, Error: ExcelError, ErrorCode: errorCodes } });
  await load();
  return functions;
}

async function load(): Promise<void> {
  await jest.isolateModulesAsync(async () => {
    await import("../../src/functions/register");
  });
}

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe("registration with Excel", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });

  test("associates every KPI under its id, in order", async () => {
    expect([...(await registered()).keys()]).toEqual(allFunctions.map(({ id }) => id));
  });

  test("omitted arguments arrive as null, and the invocation object behind them is no argument", async () => {
    const functions = await registered();
    expect(functions.get("FCR")?.([[150]], [[200]], invocation)).toEqual([[0.75]]);
    expect(functions.get("FCR")?.([["yes"], ["no"]], null, invocation)).toEqual([[0.5]]);
    expect(functions.get("FCR")?.([["yes"], ["no"]], invocation)).toEqual([[0.5]]);
    expect(functions.get("CLV")?.([[1000]], 36, null, invocation)).toEqual([[36000]]);
  });

  test("errors in cells, which Excel hands over as objects, are named with their row", async () => {
    const functions = await registered();
    const error = thrownBy(() =>
      functions.get("MRR")?.([["Fee"], [500], [new ExcelError("#N/A")]], [[1], [1], [1]], invocation),
    );
    expect(error).toMatchObject({ code: "#N/A", message: "MRR requires cells without errors: row 3 holds #N/A" });
    const scalar = thrownBy(() => functions.get("CLV")?.([[1000]], new ExcelError("#DIV/0!"), null, invocation));
    expect(scalar).toMatchObject({ code: "#DIV/0!" });
  });

  test.each([
    ["FCR", [[[0]], [[0]]], "#DIV/0!", "FCR requires total other than 0"],
    ["FCR", [[["yes"], ["perhaps"]], null], "#VALUE!", "FCR requires yes or no: row 2 holds 'perhaps'"],
    ["MRR", [[[""], [""]], null], "#N/A", "MRR requires fees: the cells are blank"],
    ["MRR", [[[1], ["#REF!"]], null], "#REF!", "MRR requires cells without errors: row 2 holds #REF!"],
  ])("%s of %j is Excel's %s with a message", async (id, given, code, message) => {
    const functions = await registered();
    const error = thrownBy(() => functions.get(id)?.(...given, invocation));
    expect(error).toBeInstanceOf(ExcelError);
    expect(error).toMatchObject({ code, message });
  });

  test("a host without custom functions loads the file without them", async () => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
    await expect(load()).resolves.toBeUndefined();
  });
});
