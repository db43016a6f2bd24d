import type { KpiId } from "../../src/kpis/ids";
import type { Series } from "../../src/scanner/result/series";
import { columnOf, wordsGrid } from "../../src/scorecard/layout";
import { planDetails } from "../support/planDetails";
import { buildScorecard } from "../../src/scorecard/buildScorecard";
import { finding, scanResult } from "../support/findings";

function months(kpi: KpiId, variant: string, first: number, count: number): Series {
  return {
    kpi,
    variant,
    variantLabel: variant,
    unit: "fraction",
    grain: "month",
    by: "date opened",
    table: "Tickets!A1",
    points: Array.from({ length: count }, (_, at) => {
      const month = new Date(Date.UTC(2025, first + at, 1)).toISOString().slice(0, 7);
      return {
        period: { from: `${month}-01`, to: `${month}-28`, label: month },
        value: 0.5 + at / 100,
        rowsUsed: 10,
        complete: at < count - 1,
        native: { formula: `=${0.5 + at / 100}` },
      };
    }),
  };
}

const kpis = [
  ["FCR", "flagged"],
  ["SLA", "resolution-label"],
  ["BILLABLE", "hours"],
] as const;
const findings = kpis.map(([kpi, variant]) => finding({ kpi, variant, value: 0.7, unit: "fraction" }));

function planOf(series: readonly Series[], mode: "native" | "values" = "native") {
  const scorecard = buildScorecard(scanResult({ findings, series }), { scope: "x", createdAt: new Date(2026, 0, 1) });
  return planDetails(scorecard, { mode });
}

const labels = (plan: ReturnType<typeof planOf>) =>
  plan.cells.map(([first]) => String(first?.content ?? "").slice(1)).filter((words) => /^\d{4}-\d{2}$/.test(words));

describe("month by month", () => {
  test("the last twelve months, with a line chart per KPI whose title begins with its name", () => {
    const plan = planOf(kpis.map(([kpi, variant]) => months(kpi, variant, 0, 14)));
    expect(labels(plan)).toHaveLength(12);
    expect(labels(plan)[11]).toBe("2026-02");
    expect(plan.charts.filter(({ kind }) => kind === "line").map(({ title }) => title)).toEqual([
      "First contact resolution",
      "SLA compliance, resolution",
      "Billable share of hours",
    ]);
    for (const { series } of plan.charts.filter(({ kind }) => kind === "line")) expect(series[0]?.values.rows).toBe(12);
  });

  test("charts of one size side by side, within the page; amounts from zero, shares where Excel finds it best", () => {
    const series = kpis.map(([kpi, variant]) => months(kpi, variant, 0, 14));
    const [first, ...others] = series;
    const charts = planOf(first ? [{ ...first, unit: "h" }, ...others] : []).charts.filter(
      ({ kind }) => kind === "line",
    );
    expect(charts.map(({ axis }) => axis?.from)).toEqual([0, undefined, undefined]);
    const across = charts.flatMap((chart) => chart.across ?? []);
    expect(new Set(across.map(({ width }) => width)).size).toBe(1);
    across.forEach(({ left, width }, index) => {
      expect(left).toBeGreaterThanOrEqual(index === 0 ? 0 : (across[index - 1]?.left ?? 0) + width);
    });
    expect((across.at(-1)?.left ?? 0) + (across.at(-1)?.width ?? 0)).toBeLessThanOrEqual(
      wordsGrid.width(0, wordsGrid.printed) + 0.001,
    );
  });

  test("a KPI that reaches years further does not push the others off the table", () => {
    const long = months("BILLABLE", "hours", 0, 40);
    const plan = planOf([months("FCR", "flagged", 0, 6), months("SLA", "resolution-label", 0, 6), long]);
    expect(labels(plan)).toEqual(["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06"]);
  });

  test("each formula is checked against its count, and a part of a month is marked", () => {
    const plan = planOf([months("FCR", "flagged", 0, 3)]);
    const points = plan.checks.filter(({ label }) => label.includes("date opened"));
    expect(points.map(({ expected }) => expected)).toEqual([0.5, 0.51, 0.52]);
    const formats = points.map(({ row, column }) => plan.cells[row]?.[column]?.numberFormat);
    expect(formats).toEqual(["0.0%", "0.0%", '0.0%"*"']);
  });

  test("the words beside a line are about its value, not about the periods it is compared over", () => {
    const checks = planOf([months("FCR", "flagged", 0, 4)]).checks.filter(({ label }) =>
      label.includes("First contact"),
    );
    expect(checks.map(({ column }) => column)).toEqual(expect.arrayContaining([columnOf.latest, columnOf.previous]));
    const mentioned = checks.filter(({ mention }) => mention !== undefined);
    expect(mentioned.map(({ column, mention }) => [column, mention])).toEqual([[columnOf.value, columnOf.variant]]);
  });

  test("a line shows the last whole month, the one before and the change between them", () => {
    const plan = planOf([months("FCR", "flagged", 0, 4)], "values");
    const line = plan.cells.find((cells) => cells.some(({ content }) => content === "'FCR/flagged@Tickets!A1"));
    const shown = (["latest", "previous", "change"] as const).map((key) => line?.[columnOf[key]]?.content);
    expect(shown).toEqual([0.52, 0.51, expect.closeTo(0.01, 12)]);
    expect(line?.[columnOf.change]?.numberFormat).toContain("\u25b2");
  });
});
