import { buildScorecard } from "../../src/scorecard/buildScorecard";
import { evaluateLines } from "../../src/scorecard/lines";
import type { Finding } from "../../src/scanner/result/finding";
import { finding, scanResult } from "../support/findings";

const halfYear = { from: "2026-01-01", to: "2026-06-30", label: "Jan 2026 - Jun 2026" };
const year = { from: "2025-07-01", to: "2026-06-30", label: "Jul 2025 - Jun 2026" };
const known = (findings: readonly Finding[]) =>
  evaluateLines(buildScorecard(scanResult({ findings }), { scope: "x", createdAt: new Date(2026, 0, 1) }));

test("hours logged in half a year are taken for a year, and their origin is said", () => {
  const { assumptions, lines } = known([
    finding({ kpi: "BILLABLE", variant: "hours", value: 0.6, unit: "fraction", base: 1810, period: halfYear }),
    finding({ kpi: "EFFECTIVERATE", variant: "standard", value: 100, unit: "money/h" }),
  ]);
  const hours = assumptions.find(({ key }) => key === "loggedHours");
  expect(hours?.used).toBeCloseTo((1810 * 365.25) / 181, 9);
  expect(hours?.found?.from).toContain("Jan 2026 - Jun 2026, taken for a year");
  const worth = lines.find(({ entry }) => entry.kpi === "BILLABLE")?.worth;
  expect(worth).toEqual({ value: expect.closeTo(0.05 * 100 * ((1810 * 365.25) / 181), 6) });
});

test("revenue of twelve months is a year's revenue", () => {
  const { assumptions } = known([
    finding({ kpi: "NETMARGIN", variant: "standard", value: 0.05, unit: "fraction", base: 1_200_000, period: year }),
  ]);
  expect(assumptions.find(({ key }) => key === "revenue")?.used).toBe(1_200_000);
});

test("hours of a week say nothing of a year", () => {
  const week = { from: "2026-01-05", to: "2026-01-11", label: "Jan 2026" };
  const { assumptions } = known([
    finding({ kpi: "BILLABLE", variant: "hours", value: 0.6, unit: "fraction", base: 40, period: week }),
  ]);
  expect(assumptions.find(({ key }) => key === "loggedHours")?.used).toBeUndefined();
});

test("a missed SLA is priced by the low end of the published credit until another is typed", () => {
  const { lines, assumptions } = known([
    finding({ kpi: "SLA", variant: "resolution-label", value: 0.9, unit: "fraction" }),
    finding({ kpi: "MRR", variant: "active", value: 50_000, unit: "money/month" }),
  ]);
  expect(assumptions.find(({ key }) => key === "slaCredit")?.found).toEqual({
    value: 0.05,
    from: "Published, the low end",
  });
  const worth = lines.find(({ entry }) => entry.kpi === "SLA")?.worth;
  expect(worth).toEqual({ value: expect.closeTo(12 * 50_000 * 0.05 * 0.05, 6) });
});

test("a price per user is worth what its own users would pay", () => {
  const { lines } = known([
    finding({ kpi: "PRICEPERUSER", variant: "managed", value: 115, unit: "money/month", base: 200 }),
  ]);
  expect(lines[0]?.worth).toEqual({ value: 12 * 200 * 10 });
});
