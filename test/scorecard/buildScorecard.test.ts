import { buildScorecard } from "../../src/scorecard/buildScorecard";
import type { Finding } from "../../src/scanner/result/finding";
import { scorecardRows } from "../../src/scorecard/scorecard";
import { changeDecimals, valueFormat } from "../../src/scorecard/sections/lineCells";
import { finding, scanResult } from "../support/findings";

const built = (...findings: readonly Finding[]) =>
  buildScorecard(scanResult({ findings }), { scope: "a workbook", createdAt: new Date(2026, 6, 1) });

const year = { from: "2025-07-01", to: "2026-06-30", label: "Jul 2025 - Jun 2026" };
const churn = { kpi: "CHURN", value: 0.1, unit: "fraction" } as const;

test("the period is what the lines cover that stand for their KPI, not the age of the oldest agreement", () => {
  const annual = finding({ ...churn, variant: "annual", period: year });
  const listed = finding({ ...churn, variant: "listed", period: { ...year, from: "2014-02-01" } });
  expect(built(annual, listed).period).toBe("2025-07-01 to 2026-06-30");
  expect(built({ ...annual, period: undefined } as never, listed).period).toBe("2014-02-01 to 2026-06-30");
});

test.each([
  [0.9998, "0.00%"],
  [0.99999, "0.000%"],
  [1, "0.0%"],
  [0.998, "0.0%"],
])("an uptime of %s is not told from the whole by less than %s", (value, format) => {
  const [row] = scorecardRows(built(finding({ kpi: "UPTIME", variant: "networks", value, unit: "fraction" })));
  expect(row && valueFormat(row)).toBe(format);
});

test.each([
  ["fraction", 0.5, 3],
  ["h", 6.1, 1],
  ["money", 24.03, 2],
  ["money", 48_875, 0],
] as const)("a change of a value in %s (%s) is rounded to %s decimals, as it is shown", (unit, value, decimals) => {
  expect(changeDecimals({ unit, value })).toBe(decimals);
});

test("values that several tables tell alike name their table", () => {
  const fcr = finding({ kpi: "FCR", variant: "flagged", variantLabel: "Flagged", value: 0.7, unit: "fraction" });
  const labels = (...tables: readonly string[]) =>
    scorecardRows(built(...tables.map((table) => ({ ...fcr, table })))).map(({ variantLabel }) => variantLabel);
  expect(labels("Tickets!A1")).toEqual(["Flagged"]);
  expect(labels("Tickets!A1", "'Old tickets'!A1")).toEqual(["Flagged, Tickets", "Flagged, Old tickets"]);
  expect(labels("Tickets!A1", "Tickets!H1")).toEqual(["Flagged, Tickets!A1", "Flagged, Tickets!H1"]);
});
