import { measuredKpis } from "../../src/kpis/measuredKpis";
import type { Finding } from "../../src/scanner/result/finding";
import { fixFirst } from "../../src/scorecard/fixFirst";
import { buildScorecard } from "../../src/scorecard/buildScorecard";
import { finding, scanResult } from "../support/findings";

const lines = [
  finding({ kpi: "FCR", variant: "flagged", value: 0.6, unit: "fraction" }), // 81 % of 0.74
  finding({ kpi: "SLA", variant: "resolution-label", value: 0.9, unit: "fraction" }), // 95 % of 0.95
  finding({ kpi: "SLA", variant: "response-label", value: 0.5, unit: "fraction" }), // 53 %
  finding({ kpi: "COSTPERTICKET", variant: "full", value: 60, unit: "money" }), // 42 % of 25
  finding({ kpi: "BILLABLE", variant: "hours", value: 0.7, unit: "fraction" }), // within the average
  finding({ kpi: "GROSSMARGIN", variant: "standard", value: 0.55, unit: "fraction" }), // on target
  finding({ kpi: "MTTR", variant: "median", value: 900, unit: "h" }), // no benchmark for this variant
];

describe("what to fix first", () => {
  const scorecard = buildScorecard(scanResult({ findings: lines }), { scope: "x", createdAt: new Date(2026, 0, 1) });

  test("is what misses its target by the largest share, each KPI once by its worst line", () => {
    expect(fixFirst(scorecard).map(({ kpi, variant }) => `${kpi}/${variant}`)).toEqual([
      "COSTPERTICKET/full",
      "SLA/response-label",
      "FCR/flagged",
    ]);
  });

  test("names none where every rated KPI is on target", () => {
    const good = buildScorecard(scanResult({ findings: lines.slice(5) }), {
      scope: "x",
      createdAt: new Date(2026, 0, 1),
    });
    expect(fixFirst(good)).toEqual([]);
  });

  test("names one fault once, however many KPIs say it", () => {
    const part = { unit: "fraction", variant: "annual" } as const;
    const lost = [
      finding({ ...part, kpi: "CHURN", value: 0.3 }),
      finding({ ...part, kpi: "RETENTION", value: 0.7 }),
      finding({ kpi: "LIFETIME", variant: "years", value: 3.3, unit: "years" }),
    ];
    const of = (findings: Finding[]) =>
      fixFirst(buildScorecard(scanResult({ findings }), { scope: "x", createdAt: new Date(2026, 0, 1) })).map(
        ({ kpi }) => kpi,
      );
    expect(of(lost)).toEqual(["RETENTION"]);
    expect(of(lost.filter(({ kpi }) => kpi !== "RETENTION"))).toEqual(["CHURN"]);
    expect(of(lost.slice(2))).toEqual(["LIFETIME"]);
  });

  test("names a KPI that is there where another one restates it", () => {
    const restated = measuredKpis.flatMap(({ restates = [] }) => restates);
    expect(restated.length).toBeGreaterThan(0);
    expect(restated.filter((id) => !measuredKpis.some((kpi) => kpi.id === id))).toEqual([]);
  });
});
