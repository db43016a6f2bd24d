import type { BridgeStep } from "../../src/scanner/result/bridge";
import { buildScorecard } from "../../src/scorecard/buildScorecard";
import { planSheets } from "../../src/scorecard/planSheets";
import type { Mode } from "../../src/scorecard/plan";
import { finding, scanResult } from "../support/findings";
import { evaluate } from "../support/evaluate";

function step(month: string, numbers: readonly number[]): BridgeStep {
  const [start = 0, added = 0, expansion = 0, contraction = 0, churned = 0, end = 0] = numbers;
  const native = { formula: `=${start}+0` };
  return {
    period: { from: `2026-${month}-01`, to: `2026-${month}-28`, label: month },
    start,
    added,
    expansion,
    contraction,
    churned,
    end,
    native,
  };
}

const bridges = [
  {
    table: "Agreements!A1",
    steps: [
      step("01", [1000, 300, 50, 20, 130, 1200]),
      step("02", [1200, 0, 0, 0, 0, 1200]),
      step("03", [1200, 0, 120, 0, 0, 1320]),
    ],
  },
];
const names = { page: "MSP Scorecard", details: "MSP Details", method: "MSP Method" };

function detailsOf(mode: Mode) {
  const mrr = finding({
    kpi: "MRR",
    variant: "active",
    value: 1320,
    unit: "money/month",
    currency: "EUR",
    table: "Agreements!A1",
  });
  const scorecard = buildScorecard(scanResult({ findings: [mrr], bridges }), {
    scope: "x",
    createdAt: new Date(2026, 3, 1),
  });
  const { details } = planSheets(scorecard, { mode, names });
  return details;
}

/** The numbers of the rows from the first month to the last row. */
function numbersOf(plan: ReturnType<typeof detailsOf>) {
  const first = plan.cells.findIndex(([label]) => label?.content === "'01");
  return plan.cells
    .slice(first, first + 4)
    .map((row) => row.slice(1).flatMap(({ content }) => (content === "" ? [] : [content])));
}

test("months below each other, losses with their sign, and all of them added up; the currency is named", () => {
  const plan = detailsOf("values");
  expect(numbersOf(plan)).toEqual([
    [1000, 300, 50, -20, -130, 1200, 0.1],
    [1200, 0, 0, 0, 0, 1200, 0],
    [1200, 0, 120, 0, 0, 1320, -0.1],
    [1000, 300, 170, -20, -130, 1320],
  ]);
  const words = plan.cells.flat().map(({ content }) => String(content));
  expect(words.filter((text) => text.includes("In EUR."))).toHaveLength(1);
});

test("in native mode start, end and sums are formulas that give the same numbers, and each is checked", () => {
  const plan = detailsOf("native");
  const fixed = detailsOf("values");
  const [written, expected] = [numbersOf(plan).flat(), numbersOf(fixed).flat()];
  // Asked from another sheet, of the numbers of the one without formulas: each formula stands for itself.
  const formulas = written.flatMap((content) =>
    String(content).startsWith("=") ? [String(content).replace(/(?<![A-Z:])[A-Z]+\d+/g, "'MSP Details'!$&")] : [],
  );
  const cells = fixed.cells.map((row) => row.map(({ content }) => (typeof content === "number" ? content : "")));
  const given = evaluate("MSP Details", cells, formulas);
  const same = expected.filter((_value, at) => String(written[at]).startsWith("="));
  given.forEach((value, at) => expect(value).toBeCloseTo(Number(same[at]), 12));
  expect(given.length).toBeGreaterThan(12);
  expect(plan.checks.filter(({ label }) => /^(Start|End), 0/.test(label)).map(({ expected: is }) => is)).toEqual([
    1000, 1200, 1200, 1200, 1200, 1320,
  ]);
});

test("a scan of an earlier version, and a list without history, have no such block", () => {
  const scorecard = buildScorecard(scanResult(), { scope: "x", createdAt: new Date(2026, 3, 1) });
  const { details } = planSheets(scorecard, { mode: "native", names });
  expect(JSON.stringify(details.cells)).not.toContain("from month to month");
});
