import { consensusFormula, consensusOf, consensusWords } from "../../src/catalogue/consensus";
import { holdUserBenchmarks } from "../../src/catalogue/userBenchmarks/registry";
import { measuredKpis } from "../../src/kpis/measuredKpis";
import { evaluateText } from "../support/evaluate";
import { userBenchmark } from "../support/userBenchmarks";
import { find } from "./functions";

afterEach(() => holdUserBenchmarks([]));

function met(id: string, value: number, variant?: string): string {
  const found = consensusOf(find(id), value, { variant });
  return `${found.filter(({ meets }) => meets).length} of ${found.length}`;
}

describe("how many sources a value satisfies", () => {
  test.each<readonly [string, number, string | undefined, string]>([
    ["SLA", 0.96, undefined, "3 of 3"],
    ["SLA", 0.92, undefined, "2 of 3"],
    ["FCR", 0.76, undefined, "3 of 3"],
    ["CSAT", 0.92, undefined, "3 of 3"],
    ["COSTPERTICKET", 23.6, undefined, "1 of 2"],
    ["UTILIZATION", 0.93, undefined, "1 of 2"],
    ["MTTR", 6, "non-critical", "1 of 1"],
    ["ARPU", 900, undefined, "0 of 0"],
  ])("%s of %d (%s): %s", (id, value, variant, words) => {
    expect(met(id, value, variant)).toBe(words);
  });

  test("the ones it misses are named with their figure", () => {
    expect(consensusWords(consensusOf(find("COSTPERTICKET"), 23.6))).toMatch(
      /^Meets 1 of 2 sources; not .*target < 15 USD$/,
    );
    expect(consensusWords(consensusOf(find("ARPU"), 900))).toBe("");
  });

  test("the user's own source counts, and money in another currency meets no published one", () => {
    expect(consensusOf(find("CAC"), 3000, { currency: "EUR" })).toEqual([]);
    holdUserBenchmarks([userBenchmark({ kpi: "CAC", high: 4000 })]);
    expect(met("CAC", 3000)).toBe("2 of 2");
    expect(consensusOf(find("CAC"), 3000, { currency: "EUR" })).toHaveLength(1);
  });
});

test("the formula says the same on both sides of every published line", () => {
  let looked = 0;
  for (const kpi of measuredKpis) {
    const ends = kpi.figures.flatMap(({ low, high }) => [low, high]).filter((end): end is number => end !== undefined);
    const values = [...new Set([0, ...ends.flatMap((end) => [end - 1e-6, end, end + 1e-6])])];
    for (const { key: variant } of kpi.variants) {
      if (consensusFormula(kpi, "A1", { variant }) === undefined) continue;
      const formulas = values.map((_, row) => consensusFormula(kpi, `Values!$A$${row + 1}`, { variant }) ?? "");
      const shown = evaluateText(
        "Values",
        values.map((value) => [value]),
        formulas,
      );
      expect({ kpi: kpi.id, variant, shown }).toEqual({
        kpi: kpi.id,
        variant,
        shown: values.map((value) => met(kpi.id, value, variant)),
      });
      looked += 1;
    }
  }
  expect(looked).toBeGreaterThan(30);
}, 60_000);
