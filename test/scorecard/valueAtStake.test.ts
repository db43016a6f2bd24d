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

const fcr = { kpi: "FCR", variant: "flagged", value: 0.7, unit: "fraction" } as const; // average 0.74
const utilization = { kpi: "UTILIZATION", variant: "available", value: 0.65, unit: "fraction" } as const; // target 0.75
const churn = { kpi: "NETMRRCHURN", variant: "monthly", value: 0.03, unit: "fraction" } as const; // target below 0.02
const mrr = { kpi: "MRR", variant: "active", value: 40_000, unit: "money/month" } as const;
const cost = { kpi: "COSTPERTICKET", variant: "full", value: 20, unit: "money" } as const; // average 15 to 25
const reopened = { kpi: "REOPENRATE", variant: "standard", value: 0.05, unit: "fraction" } as const; // nothing published
const uptime = { kpi: "UPTIME", variant: "servers", value: 0.998, unit: "fraction" } as const; // target 0.999

describe("what a gap is worth a year, worked out by hand", () => {
  const own = (line: string, target: number) => ({ [`${line}@Tickets!A1`]: target });
  test.each<[string, Parameters<typeof finding>[0][], Typing, number, Record<string, number>]>([
    // The published example of 1,500 tickets a month and 22 and 50 a ticket, for 10 points: 50,400.
    [
      "first contact resolution",
      [fcr],
      { ticketsPerMonth: 1500, firstCost: 22, escalatedCost: 50 },
      50_400,
      own("FCR/flagged", 0.8),
    ],
    // The published example: 0.65 to 0.80, 40 hours in 52 weeks at 40 = 12,480 for one technician.
    [
      "utilization",
      [utilization],
      { availableHours: 40 * 52, hourlyRate: 40 },
      12_480,
      own("UTILIZATION/available", 0.8),
    ],
    ["utilization, to the published target", [utilization], { availableHours: 40 * 52, hourlyRate: 40 }, 8320, {}],
    ["churn, by the MRR that was found", [churn, mrr], {}, 12 * 40_000 * 0.01, {}],
    ["cost per ticket", [cost], { ticketsPerMonth: 100 }, 6000, own("COSTPERTICKET/full", 15)],
    ["uptime: a thousandth of a year is 8.766 hours", [uptime], { downtimeCost: 8000 }, 8.766 * 8000, {}],
  ])("%s", (_name, findings, typing, expected, targets) => {
    const [line] = linesOf(findings, typing, targets).lines.filter(({ entry }) => entry.kpi === findings[0]?.kpi);
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
    // 30 of 25 misses a sixth, 0.7 of 0.74 a twentieth, 0.65 of 0.75 over an eighth.
    const dear = { ...cost, value: 30 };
    expect(order([fcr, utilization, dear])).toEqual(["COSTPERTICKET/full", "UTILIZATION/available", "FCR/flagged"]);
    expect(order([fcr, utilization, dear], { availableHours: 10_000, hourlyRate: 80 })).toEqual([
      "UTILIZATION/available",
      "COSTPERTICKET/full",
      "FCR/flagged",
    ]);
  });

  test("names a KPI once, and of two equal lines the first", () => {
    const dear = { ...cost, value: 30 };
    expect(order([dear, { ...cost, table: "Old!A1", value: 40 }])).toEqual(["COSTPERTICKET/full@Old!A1"]);
    expect(order([dear, dear])).toEqual(["COSTPERTICKET/full"]);
  });

  test("what is overloaded stands behind what misses its benchmark, what is near its target behind both", () => {
    const ratio = { kpi: "TICKETRATIO", variant: "standard", value: 0.984, unit: "fraction" } as const;
    expect(order([ratio, { ...utilization, value: 0.95 }, fcr])).toEqual([
      "FCR/flagged",
      "UTILIZATION/available",
      "TICKETRATIO/standard",
    ]);
  });

  test("another way of counting than the one that the core source is about is no fault, unless it has a target", () => {
    const hours = (variant: string, value: number) => ({ kpi: "MTTR", variant, value, unit: "h" }) as const;
    const found = [hours("mean", 11.3), hours("non-critical", 4)];
    expect(order(found)).toEqual([]);
    expect(order([hours("mean", 11.3)])).toEqual(["MTTR/mean"]);
    expect(order([hours("mean", 11.3), hours("non-critical", 9)])).toEqual(["MTTR/non-critical"]);
    expect(order(found, {}, { "MTTR/mean@Tickets!A1": 8 })).toEqual(["MTTR/mean"]);
  });

  test("nothing that is on target or average is a fault, whatever best in class is", () => {
    const sla = { kpi: "SLA", variant: "resolution-label", value: 0.96, unit: "fraction" } as const;
    const csat = { kpi: "CSAT", variant: "satisfied", value: 0.92, unit: "fraction" } as const;
    expect(order([sla, csat, { ...fcr, value: 0.76 }, { ...cost, value: 23.6 }])).toEqual([]);
  });

  test("a typed target decides: short of it by at most a twentieth is near it", () => {
    const typed = (target: number) => linesOf([{ ...fcr, value: 0.76 }], {}, { "FCR/flagged@Tickets!A1": target });
    expect(typed(0.76).lines[0]?.rating).toBe("On target");
    expect(typed(0.8).lines[0]?.rating).toBe("Near target");
    expect(typed(0.81).lines[0]?.rating).toBe("Misses benchmark");
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
