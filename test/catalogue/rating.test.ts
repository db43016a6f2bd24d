import { defaultSource } from "../../src/catalogue/benchmark";
import { searchKpi } from "../../src/catalogue/find";
import type { Kpi } from "../../src/catalogue/kpi";
import { rate, ratingFormula } from "../../src/catalogue/rating";
import { measuredKpis } from "../../src/kpis/measuredKpis";

function kpi(id: string): Kpi {
  const found = searchKpi(measuredKpis, id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe("the source that a KPI is held against by default", () => {
  test.each<readonly [string, string | undefined, string | undefined, string]>([
    ["FCR", undefined, "helpdesk-profit", "core, with an average and a best"],
    ["SLA", undefined, "itsupport-profit", "core: what nobody can reach is nobody's goal by default"],
    ["UTILIZATION", undefined, "helpdesk-profit", "core, with a target"],
    ["CSAT", undefined, "helpdesk-profit", "core"],
    ["COSTPERTICKET", undefined, "helpdesk-profit", "core: about level 1"],
    ["GROSSMARGIN", undefined, "itsupport-profit", "core"],
    ["RECURRINGSHARE", undefined, "connectwise-ebook", "core"],
    ["LIFETIME", "years", "itsupport-profit", "core: about clients of such providers"],
    ["MTTR", "non-critical", "helpdesk-profit", "core, about business hours"],
    ["MTTR", "critical", "itsupport-profit", "the only one about critical tickets"],
    ["MTTR", "routine", "itsupport-five-kpis", "the only one about routine tickets"],
    ["MTTR", undefined, "itsupport-five-kpis", "the only goal that is about all tickets"],
    ["LIFETIME", undefined, undefined, "months or years, nobody knows"],
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
    ["MTTR", "median"],
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
      expect(rate(kpi("SLA"), 0.95, { variant }).rating).toBe("On target");
    },
  );

  test("an unknown variant is a mistake of the caller", () => {
    expect(() => rate(kpi("FCR"), 0.9, { variant: "guess" })).toThrow('FCR has no variant "guess"');
  });
});

describe("an assessment", () => {
  test("carries the published levels, the goal and the distance to it", () => {
    expect(rate(kpi("FCR"), 0.77)).toMatchObject({
      rating: "Better than average",
      source: "helpdesk-profit",
      average: { low: 0.74, high: 0.74, text: "74 %" },
      best: { low: 0.8, text: "> 80 %" },
      goal: 0.74,
      goalLevel: "average",
    });
    expect(rate(kpi("FCR"), 0.77).gap).toBeCloseTo(0.03, 12);
  });

  test.each([
    ["FCR", 0.77, 0.03],
    ["SLA", 0.96, 0.03],
    ["NETMRRCHURN", 0.01, 0.01],
  ])("%s of %d has reached its goal: what is left to best in class is potential, no gap", (id, value, potential) => {
    const assessment = rate(kpi(id), value);
    expect(assessment.gap).toBeGreaterThan(0);
    expect(assessment.potential).toBeCloseTo(potential, 12);
  });

  test.each([
    ["FCR", 0.7],
    ["FCR", 0.85],
    ["UTILIZATION", 0.8],
  ])("%s of %d has no potential: it misses its goal, or nothing better is published", (id, value) => {
    expect(rate(kpi(id), value).potential).toBeUndefined();
  });

  test("prefers the target as the goal, at its easier end", () => {
    expect(rate(kpi("FCR"), 0.77, { source: "itsupport-profit" })).toMatchObject({ goal: 0.7, goalLevel: "target" });
    expect(rate(kpi("MTTR"), 6, { variant: "non-critical" })).toMatchObject({ goal: 8, gap: 2 });
  });

  test("a gap is positive when the value is better, whichever way is better", () => {
    const source = "itsupport-five-kpis";
    expect(rate(kpi("COSTPERTICKET"), 12, { source }).gap).toBe(3);
    expect(rate(kpi("COSTPERTICKET"), 18, { source }).gap).toBe(-3);
    expect(rate(kpi("COSTPERTICKET"), 30, { source }).percentOfTarget).toBe(0.5);
  });

  test.each([
    [0.7, "Misses benchmark", -0.05],
    [0.78, "On target", 0.03],
    [0.88, "Near target", -0.03],
    [0.95, "Overloaded", -0.1],
  ])("utilization of %d is %s: too much is as bad as too little", (value, word, gap) => {
    const assessment = rate(kpi("UTILIZATION"), value, { source: "helpdesk-profit" });
    expect(assessment).toMatchObject({ rating: word, warn: { text: "< 75 % or > 90 %" } });
    expect(assessment.gap).toBeCloseTo(gap, 12);
  });

  test("shows what the other sources publish, with the word each would give", () => {
    expect(rate(kpi("UTILIZATION"), 0.95).conflicts).toEqual([
      {
        source: "connectwise-ebook",
        comparable: true,
        rating: "Best in class",
        text: "average 50-60 %, best in class \u2265 80 %",
      },
    ]);
  });

  test("names the source that publishes nothing", () => {
    const { rating, reason } = rate(kpi("FCR"), 0.8, { source: "connectwise-ebook" });
    expect(rating).toBe("No benchmark");
    expect(reason).toContain("ConnectWise eBook");
  });

  test("a KPI without figures has no benchmark", () => {
    expect(rate(kpi("GRR"), 100)).toEqual({
      rating: "No benchmark",
      reason: "No benchmark is published for Gross revenue retention",
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

  test("a source named without a variant is asked about the KPI's own way of counting", () => {
    expect(rate(kpi("MTTR"), 3, { source: "itsupport-profit" }).rating).toBe("No benchmark");
    expect(rate(kpi("MTTR"), 3, { source: "itsupport-profit", variant: "critical" }).rating).toBe("On target");
    expect(rate(kpi("LIFETIME"), 50, { source: "itsupport-profit" }).rating).toBe("No benchmark");
  });
});
