import { evaluateLines } from "../../src/scorecard/lines";
import type { Typed } from "../../src/scorecard/plan";
import { buildScorecard } from "../../src/scorecard/buildScorecard";
import { assumptions, needsOf, type AssumptionKey } from "../../src/catalogue/assumptions";
import { measuredKpis } from "../../src/kpis/measuredKpis";
import { lineKey } from "../../src/scorecard/valueAtStake/lineKey";
import { finding, scanResult } from "../support/findings";

const createdAt = new Date(2026, 0, 1);

type Typing = Partial<Record<AssumptionKey, number>>;

function linesOf(findings: Parameters<typeof finding>[0][], typing: Typing = {}, targets: Record<string, number> = {}) {
  const typed = new Map<string, Typed>([
    ...Object.entries(typing).map(([key, target]) => [lineKey(key as AssumptionKey), { target }] as const),
    ...Object.entries(targets).map(([key, target]) => [key, { target }] as const),
  ]);
  return evaluateLines(
    buildScorecard(scanResult({ findings: findings.map(finding) }), { scope: "x", createdAt }),
    typed,
  );
}

const fcr = { kpi: "FCR", variant: "flagged", value: 0.7, unit: "fraction" } as const; // best in class above 0.80
const utilization = { kpi: "UTILIZATION", variant: "available", value: 0.65, unit: "fraction" } as const; // best from 0.80
const churn = { kpi: "NETMRRCHURN", variant: "monthly", value: 0.03, unit: "fraction" } as const; // target below 0.02
const mrr = { kpi: "MRR", variant: "active", value: 40_000, unit: "money/month" } as const;
const cost = { kpi: "COSTPERTICKET", variant: "full", value: 20, unit: "money" } as const; // target 15
const reopened = { kpi: "REOPENRATE", variant: "standard", value: 0.05, unit: "fraction" } as const; // nothing published
const uptime = { kpi: "UPTIME", variant: "standard", value: 0.998, unit: "fraction" } as const; // target 0.999

describe("what a gap is worth a year, worked out by hand", () => {
  test.each<[string, Parameters<typeof finding>[0][], Typing, number]>([
    // The published example of 1,500 tickets a month and 22 and 50 a ticket, for 10 points: 50,400.
    ["first contact resolution", [fcr], { ticketsPerMonth: 1500, firstCost: 22, escalatedCost: 50 }, 50_400],
    // The published example: 0.65 to 0.80, 40 hours in 52 weeks at 40 = 12,480 for one technician.
    ["utilization", [utilization], { availableHours: 40 * 52, hourlyRate: 40 }, 12_480],
    ["churn, by the MRR that was found", [churn, mrr], {}, 12 * 40_000 * 0.01],
    ["cost per ticket", [cost], { ticketsPerMonth: 100 }, 6000],
    ["uptime: a thousandth of a year is 8.766 hours", [uptime], { downtimeCost: 8000 }, 8.766 * 8000],
  ])("%s", (_name, findings, typing, expected) => {
    const [line] = linesOf(findings, typing).lines.filter(({ entry }) => entry.kpi === findings[0]?.kpi);
    expect(line?.worth).toEqual({ value: expect.closeTo(expected, 6) });
  });

  test("a KPI without published target is priced from the target that was typed", () => {
    const typing = { ticketsPerMonth: 100, costPerTicket: 20 };
    expect(linesOf([reopened], typing).lines[0]?.worth).toBeUndefined();
    const { lines } = linesOf([reopened], typing, { "REOPENRATE/standard@Tickets!A1": 0.02 });
    expect(lines[0]?.worth).toEqual({ value: expect.closeTo(12 * 100 * 20 * 0.03, 6) });
  });

  test("what is missing is named by its number, nothing is made up", () => {
    const { lines, assumptions: known } = linesOf([fcr], { ticketsPerMonth: 1500 });
    expect(known.map(({ number, key, used }) => [number, key, used])).toEqual([
      [1, "ticketsPerMonth", 1500],
      [2, "firstCost", undefined],
      [3, "escalatedCost", undefined],
    ]);
    expect(lines[0]?.worth).toEqual({ missing: [2, 3] });
  });

  test("a target that is reached costs nothing, nor does a typed cost that makes no sense save money", () => {
    expect(linesOf([{ ...cost, value: 10 }], {}).lines[0]?.worth).toEqual({ value: 0 });
    const upside = { ticketsPerMonth: 1500, firstCost: 50, escalatedCost: 22 };
    expect(linesOf([fcr], upside).lines[0]?.worth).toEqual({ value: 0 });
  });

  test("a typed number comes before the one that was found", () => {
    expect(
      linesOf([churn, mrr], { mrr: 10_000 }).lines.find(({ entry }) => entry.kpi === "NETMRRCHURN")?.worth,
    ).toEqual({
      value: expect.closeTo(1200, 6),
    });
  });
});

describe("the order of what to fix", () => {
  const order = (...given: Parameters<typeof linesOf>) =>
    linesOf(...given)
      .lines.filter(({ rank }) => rank !== undefined)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map(({ entry }) => entry.key.replace("@Tickets!A1", ""));

  test("is by money where there is some, then by the missing share", () => {
    // 20 of 15 misses a quarter, 0.7 of 0.8 an eighth, 0.65 of 0.8 nearly a fifth.
    expect(order([fcr, utilization, cost])).toEqual(["COSTPERTICKET/full", "UTILIZATION/available", "FCR/flagged"]);
    expect(order([fcr, utilization, cost], { availableHours: 10_000, hourlyRate: 80 })).toEqual([
      "UTILIZATION/available",
      "COSTPERTICKET/full",
      "FCR/flagged",
    ]);
  });

  test("names a KPI once, and of two equal lines the first", () => {
    expect(order([cost, { ...cost, table: "Old!A1", value: 30 }])).toEqual(["COSTPERTICKET/full@Old!A1"]);
    expect(order([cost, cost])).toEqual(["COSTPERTICKET/full"]);
  });
});

describe("the rules", () => {
  const priced = measuredKpis.flatMap(({ id, result, valueAtStake }) =>
    valueAtStake ? [{ id, result, valueAtStake }] : [],
  );

  test("stand with KPIs that scorecards can have", () => {
    expect(priced.length).toBeGreaterThan(10);
    expect(priced.filter(({ result }) => result !== "number")).toEqual([]);
  });

  test("every assumption is needed by a rule", () => {
    const needed = new Set(priced.flatMap(({ valueAtStake }) => needsOf(valueAtStake)));
    expect([...needed].sort()).toEqual(Object.keys(assumptions).sort());
  });
});
