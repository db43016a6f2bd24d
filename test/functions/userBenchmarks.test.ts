import {
  expectUserBenchmarks,
  holdUserBenchmarks,
  userBenchmarksRead,
} from "../../src/catalogue/userBenchmarks/registry";
import { searchKpi } from "../../src/catalogue/find";
import { customFunction } from "../../src/functions/customFunction";
import { allFunctions } from "../../src/kpis";
import { userBenchmark } from "../support/userBenchmarks";

afterEach(() => holdUserBenchmarks([]));

function asCustomFunction(id: string) {
  const kpi = searchKpi(allFunctions, id);
  if (!kpi) throw new Error(`no ${id}`);
  return customFunction(kpi, ({ failure, message }) => new Error(`${failure} ${message}`));
}

/** The workbook is being read until `end` is called. */
function reading(): { readonly end: () => Promise<void> } {
  let settle: () => void = () => undefined;
  expectUserBenchmarks(new Promise<void>((resolve) => (settle = resolve)));
  return {
    end: async () => {
      settle();
      await userBenchmarksRead();
    },
  };
}

describe("a function that is called before the workbook has been read", () => {
  test("waits, and then uses its figures", async () => {
    const { end } = reading();
    const rating = asCustomFunction("RATING")("UTILIZATION", 0.7, null, { functionName: "RATING" });
    holdUserBenchmarks([userBenchmark()]);
    await end();
    await expect(rating).resolves.toBe("On target");
  });

  test("waits, and then fails as it would have failed", async () => {
    const { end } = reading();
    const rating = Promise.resolve(asCustomFunction("RATING")("Telephone", 1));
    const failed = expect(rating).rejects.toThrow("#VALUE! RATING requires a known KPI");
    await end();
    await failed;
  });

  test("computes at once where no figures are needed", async () => {
    const { end } = reading();
    expect(asCustomFunction("FCR")(150, 200)).toBe(0.75);
    await end();
  });
});

test("with nobody reading, as in a runtime of functions only, the answer comes at once", () => {
  expect(asCustomFunction("RATING")("UTILIZATION", 0.7)).toBe("Misses benchmark");
});
