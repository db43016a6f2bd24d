import { isFailure } from "../../src/cells/failure";
import type { Argument } from "../../src/catalogue/inputs/range";
import { searchKpi } from "../../src/catalogue/find";
import { holdUserBenchmarks } from "../../src/catalogue/userBenchmarks/registry";
import { allFunctions } from "../../src/kpis";
import { userBenchmark } from "../support/userBenchmarks";
import { expectSame } from "./approx";

afterEach(() => holdUserBenchmarks([]));

/** What =MSP.<id>(…) gives: a value, or the error with its message. */
function call(id: string, ...given: Argument[]) {
  const result = searchKpi(allFunctions, id)?.evaluate(given);
  return isFailure(result) ? result.message : result;
}

const best = userBenchmark({ level: "best", low: 0.85 });
const arpu = userBenchmark({ kpi: "ARPU", low: 900, high: 1200, condition: "per client" });

/** One representable number below and above. */
const [below, above] = [0.7 - Number.EPSILON / 2, 0.8 + Number.EPSILON / 2];

describe("with a target of 70 to 80 % and a best level of 85 % of one's own", () => {
  beforeEach(() => holdUserBenchmarks([userBenchmark(), best, arpu]));

  test.each<readonly [string, readonly Argument[], unknown]>([
    ["BENCHMARK", ["UTILIZATION"], 0.7],
    ["BENCHMARK", ["UTILIZATION", "best"], 0.85],
    ["BENCHMARK", ["UTILIZATION", "target", "SERVICE leadership 2024 "], 0.7],
    ["BENCHMARK", ["UTILIZATION", "target", "helpdesk-profit"], 0.75],
    ["BENCHMARK", ["ARPU"], 900],
    ["RATING", ["UTILIZATION", 0.7], "On target"],
    ["RATING", ["UTILIZATION", below], "Near target"],
    ["RATING", ["UTILIZATION", 0.664], "Misses benchmark"],
    ["RATING", ["UTILIZATION", above], "On target"],
    ["RATING", ["UTILIZATION", 0.85], "Best in class"],
    ["RATING", ["UTILIZATION", 0.85 - Number.EPSILON], "On target"],
    ["RATING", ["UTILIZATION", 0.9], "Best in class"],
    ["RATING", ["UTILIZATION", 0.9 + Number.EPSILON], "Overloaded"],
    ["RATING", ["UTILIZATION", 0.55, "connectwise-ebook"], "Industry average"],
    ["RATING", ["UTILIZATION", 0.55, "service leadership 2024"], "Misses benchmark"],
    ["RATING", ["ARPU", 899.99], "Near target"],
    ["RATING", ["ARPU", 854.99], "Misses benchmark"],
    ["GAP", ["UTILIZATION", 0.65], -0.05],
    ["GAP", ["ARPU", 1000], 100],
    ["SCORE", ["UTILIZATION", 0.7], 80],
    ["SCORE", ["UTILIZATION", 0.35], 40],
    ["SCORE", ["ARPU", 450], 50],
    [
      "BALANCED",
      [
        [["UTILIZATION"], ["ARPU"]],
        [[0.7], [450]],
      ],
      65,
    ],
  ])("%s of %j is %s", (id, given, gives) => {
    if (typeof gives === "number") expectSame(call(id, ...given), gives);
    else expect(call(id, ...given)).toBe(gives);
  });

  test("KPIS shows the own target as the default one", () => {
    const rows = call("KPIS", "Service desk") as readonly (readonly unknown[])[];
    expect(rows.find(([id]) => id === "UTILIZATION")?.at(-1)).toBe("70-80 %");
  });

  test("SOURCES lists the own figures first, then what is published", () => {
    expect((call("SOURCES", "UTILIZATION") as readonly unknown[]).slice(0, 3)).toEqual([
      ["Service Leadership 2024", "best", "\u2265 85 %", "", ""],
      ["Service Leadership 2024", "target", "70-80 %", "", ""],
      ["helpdesk-profit", "target", "75-85 %", "", ""],
    ]);
    expect(call("SOURCES", "ARPU")).toEqual([
      ["Service Leadership 2024", "target", "900-1,200 a month", "per client", ""],
      ["helpdesk-profit", "average", "2,000-7,500 USD a month", "vCIO service", "vcio"],
    ]);
  });

  test("an unknown source is told the user's own ones too", () => {
    expect(call("RATING", "UTILIZATION", 0.7, "Gartner")).toMatch(
      /requires a source: helpdesk-profit, .*, Service Leadership 2024: it is 'Gartner'/,
    );
  });

  test("a source that says nothing about the KPI gives no benchmark", () => {
    expect(call("RATING", "FCR", 0.8, "Service Leadership 2024")).toBe("No benchmark");
    expect(call("GAP", "FCR", 0.8, "Service Leadership 2024")).toContain(
      '"Service Leadership 2024" publishes no figure for First contact resolution',
    );
  });
});

test("without own figures the functions give what they gave before", () => {
  expect(call("RATING", "UTILIZATION", 0.7)).toBe("Misses benchmark");
  holdUserBenchmarks([userBenchmark()]);
  expect(call("RATING", "UTILIZATION", 0.7)).toBe("On target");
  holdUserBenchmarks([]);
  expect(call("RATING", "UTILIZATION", 0.7)).toBe("Misses benchmark");
});

test("a published source can be named by its title", () => {
  expect(
    call(
      "BENCHMARK",
      "FCR",
      "average",
      "What are the core 5 KPIs for IT help desk and remote support services? (startupfinancialprojection.com)",
    ),
  ).toBe(0.74);
});
