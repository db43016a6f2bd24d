import { kpiById } from "../../src/kpis/ids";
import { score } from "../../src/catalogue/score";
import { measuredKpis } from "../../src/kpis/measuredKpis";
import type { Finding } from "../../src/scanner/result/finding";
import { scoreWords } from "../../src/scorecard/balanced";
import { buildScorecard } from "../../src/scorecard/buildScorecard";
import { evaluateLines } from "../../src/scorecard/lines";
import { planSheets } from "../../src/scorecard/planSheets";
import { finding, scanResult } from "../support/findings";

const fcr = finding({ kpi: "FCR", variant: "flagged", value: 0.6, unit: "fraction" });
const margin = finding({ kpi: "GROSSMARGIN", variant: "standard", value: 0.55, unit: "fraction" });
const retention = finding({ kpi: "RETENTION", variant: "annual", value: 0.8, unit: "fraction" });
const churn = finding({ kpi: "CHURN", variant: "annual", value: 0.2, unit: "fraction" });
const lifetime = finding({ kpi: "LIFETIME", variant: "years", value: 5, unit: "years" });

const scorecardOf = (findings: readonly Finding[]) =>
  buildScorecard(scanResult({ findings }), { scope: "x", createdAt: new Date(2026, 0, 1) });

const pointsOf = ({ kpi, value, variant }: Finding): number => score(kpiById(kpi), value, { variant }) ?? NaN;

describe("the balanced score", () => {
  test("counts what is one fact once, however many KPIs say it", () => {
    const alone = scorecardOf([fcr, margin, retention]).balanced;
    expect(alone?.kpis).toBe(3);
    expect(alone?.score).toBeCloseTo((pointsOf(fcr) + pointsOf(margin) + pointsOf(retention)) / 3, 12);
    expect(scorecardOf([fcr, margin, retention, churn, lifetime]).balanced).toEqual(alone);
  });

  test.each([
    ["churn where nothing tells retention", [churn, lifetime], churn],
    ["lifetime where nothing tells churn", [lifetime], lifetime],
  ])("counts %s", (_what, own, counted) => {
    const { balanced } = scorecardOf([fcr, ...own]);
    expect(balanced).toEqual({ kpis: 2, score: (pointsOf(fcr) + pointsOf(counted)) / 2 });
  });

  test("counts a KPI that says the same as one that has no benchmark here", () => {
    const monthly = finding({ kpi: "RETENTION", variant: "monthly", value: 0.98, unit: "fraction" });
    expect(scorecardOf([monthly, churn]).balanced).toEqual({ kpis: 1, score: pointsOf(churn) });
  });

  test("is the mean of the points by the weights that stand beside the lines", () => {
    const scorecard = scorecardOf([fcr, margin, retention, churn, lifetime]);
    const { lines } = evaluateLines(scorecard);
    const weights = new Map(lines.map(({ entry, weight }) => [entry.kpi, weight]));
    expect(weights).toEqual(
      new Map([
        ["FCR", 1],
        ["GROSSMARGIN", 1],
        ["RETENTION", 1],
        ["CHURN", 0],
        ["LIFETIME", 0],
      ]),
    );
  });

  test("says on the page and in the method what went in", () => {
    const scorecard = scorecardOf([fcr, retention, churn, lifetime]);
    const words =
      /The score is the mean over Client retention, First contact resolution; Client \w+ and Client \w+, which say the same in other terms, do not count again\./;
    const names = { page: "MSP Scorecard", details: "MSP Details", method: "MSP Method" };
    const { page, method } = planSheets(scorecard, { mode: "values", names });
    for (const { cells } of [page, method])
      expect(cells.flat().filter(({ content }) => words.test(String(content)))).toHaveLength(1);
  });

  test("names no more KPIs on the page than there is room for", () => {
    const entries = measuredKpis.slice(0, 15).map(({ id }) => ({ entry: { kpi: id }, weight: 1 }));
    expect(scoreWords(entries, 12)).toMatch(/^The score is the mean over ([^,]+, ){11}[^,]+ and 3 other KPIs\.$/);
    expect(scoreWords([])).toBe("");
  });
});
