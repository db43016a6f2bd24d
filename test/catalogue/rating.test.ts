import { defaultSource } from "../../src/catalogue/benchmark";
import { searchKpi } from "../../src/catalogue/find";
import type { Kpi } from "../../src/catalogue/kpi";
import { rate, ratingFormula } from "../../src/catalogue/rating";
import { headlineKpis } from "../../src/kpis";

function kpi(id: string): Kpi {
  const found = searchKpi(headlineKpis, id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe("the source that a KPI is held against by default", () => {
  test.each<readonly [string, string | undefined, string | undefined, string]>([
    ["FCR", undefined, "helpdesk-profit", "publishes average and best"],
    ["SLA", undefined, "connectwise-ebook", "publishes average and best"],
    ["UTILIZATION", undefined, "connectwise-ebook", "publishes average and best"],
    ["CSAT", undefined, "helpdesk-profit", "of the two that publish both, the one that treats it as core"],
    ["COSTPERTICKET", undefined, "itsupport-five-kpis", "treats it as core"],
    ["GROSSMARGIN", undefined, "itsupport-profit", "treats it as core"],
    ["MTTR", "business", "helpdesk-profit", "the only one about business hours"],
    ["MTTR", "critical", "itsupport-profit", "the only one about critical tickets"],
    ["MTTR", "routine", "itsupport-five-kpis", "the only one about routine tickets"],
    ["MTTR", undefined, undefined, "nobody publishes a mean over all tickets"],
    ["MRR", undefined, undefined, "nobody publishes a figure"],
  ])("%s (%s) is %s: %s", (id, variant, source) => {
    expect(defaultSource(kpi(id), variant)).toBe(source);
  });
});

describe("a variant is never held against figures about another one", () => {
  test.each([
    ["FCR", "one-touch-proxy"],
    ["FCR", "no-reassignment-proxy"],
    ["FCR", "net"],
    ["MTTR", "mean"],
    ["MTTR", "median"],
    ["MTTR", "reported"],
    ["FIRSTRESPONSE", "mean"],
    ["FIRSTRESPONSE", "median"],
    ["SLA", "resolution-label-all"],
    ["CSAT", "top-two"],
    ["CSAT", "good-bad"],
    ["CSAT", "mean-rating"],
    ["UTILIZATION", "logged"],
    ["COSTPERTICKET", "wages"],
    ["NETMRRCHURN", "annual"],
    ["CLVCAC", "revenue"],
    ["BILLABLE", "entries"],
  ])("%s, %s: no benchmark, and the figures stand beside it as not comparable", (id, variant) => {
    const assessment = rate(kpi(id), 0.9, { variant });
    expect(assessment.rating).toBe("No benchmark");
    expect(assessment.reason).toContain("not about this way of counting");
    expect(assessment.goal).toBeUndefined();
    expect(assessment.conflicts.some(({ comparable }) => !comparable)).toBe(true);
    expect(ratingFormula(kpi(id), "A1", { variant })).toBeUndefined();
    for (const source of new Set(kpi(id).figures.map((figure) => figure.source))) {
      expect(rate(kpi(id), 0.9, { variant, source }).rating).toBe("No benchmark");
    }
  });

  test.each(["response-label", "resolution-timestamps", "response-timestamps", "reported"])(
    "SLA, %s is comparable",
    (variant) => {
      expect(rate(kpi("SLA"), 0.85, { variant }).rating).toBe("Industry average");
    },
  );

  test("an unknown variant is a mistake of the caller", () => {
    expect(() => rate(kpi("FCR"), 0.9, { variant: "guess" })).toThrow('FCR has no variant "guess"');
  });
});

describe("an assessment", () => {
  test("carries the published levels, the goal and the distance to it", () => {
    expect(rate(kpi("FCR"), 0.77)).toMatchObject({
      rating: "Industry average",
      source: "helpdesk-profit",
      average: { low: 0.74, high: 0.74, text: "74 %" },
      best: { low: 0.8, text: "> 80 %" },
      goal: 0.8,
      goalLevel: "best",
    });
    expect(rate(kpi("FCR"), 0.77).gap).toBeCloseTo(-0.03, 12);
  });

  test("prefers the target as the goal, at its easier end", () => {
    expect(rate(kpi("FCR"), 0.77, { source: "itsupport-profit" })).toMatchObject({ goal: 0.7, goalLevel: "target" });
    expect(rate(kpi("MTTR"), 6, { variant: "business" })).toMatchObject({ goal: 8, gap: 2 });
  });

  test("a gap is positive when the value is better, whichever way is better", () => {
    expect(rate(kpi("COSTPERTICKET"), 12).gap).toBe(3);
    expect(rate(kpi("COSTPERTICKET"), 18).gap).toBe(-3);
    expect(rate(kpi("COSTPERTICKET"), 30).percentOfTarget).toBe(0.5);
  });

  test.each([
    [0.7, "Below benchmark", -0.05],
    [0.78, "On target", 0.03],
    [0.88, "On target", 0.02],
    [0.95, "Overloaded", -0.05],
  ])("utilization of %d is %s: too much is as bad as too little", (value, word, gap) => {
    const assessment = rate(kpi("UTILIZATION"), value, { source: "helpdesk-profit" });
    expect(assessment).toMatchObject({ rating: word, warn: { text: "< 75 % or > 90 %" } });
    expect(assessment.gap).toBeCloseTo(gap, 12);
  });

  test("shows what the other sources publish, with the word each would give", () => {
    expect(rate(kpi("UTILIZATION"), 0.95).conflicts).toEqual([
      {
        source: "helpdesk-profit",
        comparable: true,
        rating: "Overloaded",
        text: "target 75-85 %, warning < 75 % or > 90 % (above: burn-out)",
      },
    ]);
  });

  test("names the source that publishes nothing", () => {
    const { rating, reason } = rate(kpi("FCR"), 0.8, { source: "connectwise-ebook" });
    expect(rating).toBe("No benchmark");
    expect(reason).toContain("ConnectWise eBook");
  });

  test("a KPI without figures has no benchmark", () => {
    expect(rate(kpi("ARPU"), 100)).toEqual({
      rating: "No benchmark",
      reason: "No benchmark is published for Average revenue per client",
      conflicts: [],
    });
  });

  test("a value that is no number has no benchmark either", () => {
    expect(rate(kpi("FCR"), Number.NaN)).toMatchObject({
      rating: "No benchmark",
      reason: "First contact resolution has no value",
    });
  });

  test("examples in the documents never rate", () => {
    expect(rate(kpi("FIRSTRESPONSE"), 10, { source: "managed-agreements" }).rating).toBe("No benchmark");
  });

  test("a source named without a variant answers with whatever it publishes", () => {
    expect(rate(kpi("MTTR"), 3, { source: "itsupport-profit" }).rating).toBe("On target");
    expect(rate(kpi("MTTR"), 3).rating).toBe("No benchmark");
  });
});
