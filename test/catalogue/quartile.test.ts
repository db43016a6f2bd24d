import { judge } from "../../src/catalogue/verdict";
import { quartileOf, quartileWords } from "../../src/catalogue/quartile";
import { holdUserBenchmarks } from "../../src/catalogue/userBenchmarks/registry";
import type { UserBenchmark } from "../../src/catalogue/userBenchmarks/userBenchmark";
import { allFunctions } from "../../src/kpis";
import { userBenchmark } from "../support/userBenchmarks";
import { find } from "./functions";

afterEach(() => holdUserBenchmarks([]));

function peers(kpi: string, lines: readonly [level: UserBenchmark["level"], end: number][]) {
  const side = find(kpi).better === "lower" ? "high" : "low";
  holdUserBenchmarks(lines.map(([level, end]) => userBenchmark({ kpi, source: "Peers", level, [side]: end })));
}

test.each<readonly [number, string]>([
  [0.5999, "bottom quartile"],
  [0.6, "third quartile"],
  [0.6999, "third quartile"],
  [0.7, "second quartile"],
  [0.7999, "second quartile"],
  [0.8, "top quartile"],
])("more is better: %d is in the %s", (value, words) => {
  peers("FCR", [
    ["p25", 0.6],
    ["average", 0.7],
    ["p75", 0.8],
  ]);
  expect(quartileOf(find("FCR"), value)?.words).toBe(words);
  const asked = allFunctions.find(({ id }) => id === "QUARTILE");
  expect(asked?.evaluate(["FCR", value])).toBe(words);
});

test.each<readonly [number, string]>([
  [2, "top quartile"],
  [2.01, "second quartile"],
  [4, "second quartile"],
  [4.01, "third quartile"],
  [8, "third quartile"],
  [8.01, "bottom quartile"],
])("less is better, percentiles by number: %d hours are in the %s", (value, words) => {
  peers("MTTR", [
    ["p75", 8],
    ["average", 4],
    ["p25", 2],
  ]);
  expect(quartileOf(find("MTTR"), value)?.words).toBe(words);
});

test("without a median the two middle quartiles are one half; the words name the peers and their lines", () => {
  peers("FCR", [
    ["p25", 0.6],
    ["p75", 0.8],
  ]);
  const found = quartileOf(find("FCR"), 0.7);
  expect(found && quartileWords(found)).toBe('middle half of "Peers" (quartiles at 60 %, 80 %)');
  expect(quartileOf(find("FCR"), 0.7, { source: "helpdesk-profit" })).toBeUndefined();
  expect(quartileOf(find("FCR"), NaN)).toBeUndefined();
});

test("quartiles alone are no goal: the rating stays that of who publishes one", () => {
  const before = judge(find("FCR"), 0.76);
  peers("FCR", [
    ["p25", 0.6],
    ["p75", 0.9],
  ]);
  expect(judge(find("FCR"), 0.76)).toEqual(before);
});
