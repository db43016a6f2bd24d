import { columnOf } from "../../src/scorecard/layout";
import type { Plan } from "../../src/scorecard/plan";
import { planSheets } from "../../src/scorecard/planSheets";
import { planDetails } from "../support/planDetails";
import { buildScorecard } from "../../src/scorecard/buildScorecard";
import { scorecardRows } from "../../src/scorecard/scorecard";
import { exampleScan, finding, scanResult } from "../support/findings";
import { expectGolden } from "../support/golden";
import { planText } from "../support/planText";

const options = { scope: "helpdesk.xlsx", createdAt: new Date(2026, 6, 1, 9, 30) };
const example = buildScorecard(exampleScan(), options);

function lineOf(plan: Plan, key: string) {
  const row = plan.cells.findIndex((line) => line[columnOf.id]?.content === `'${key}@Tickets!A1`);
  const line = plan.cells[row];
  if (!line) throw new Error(`The plan has no line ${key}.`);
  return { row, at: (column: keyof typeof columnOf) => line[columnOf[column]]?.content };
}

describe("the scorecard as data", () => {
  test("rates each line by the published figures and keeps a foreign variant unrated", () => {
    const ratings = Object.fromEntries(
      scorecardRows(example).map(({ kpi, variant, rating }) => [`${kpi}/${variant}`, rating]),
    );
    expect(ratings).toEqual({
      "MRR/active": "No benchmark",
      "FCR/flagged": "Better than average",
      "MTTR/mean": "Misses benchmark",
      "SLA/resolution-label": "Misses benchmark",
      "COSTPERTICKET/full": "Misses benchmark",
      "UTILIZATION/available": "Overloaded",
    });
  });

  test("puts the lines into areas in the catalogue's order", () => {
    expect(example.areas.map(({ title, rows }) => [title, rows.length])).toEqual([
      ["Revenue", 1],
      ["Service desk", 5],
    ]);
  });

  test("says what was read, folded and skipped", () => {
    expect(example.dataQuality).toBe(
      "100 rows read in 1 table; 3 rows merged into the latest state of a ticket; 1 sheet not read; 1 notice about the data",
    );
    expect(example.warnings.map(({ message }) => message)).toEqual(['Sheet "Old" is hidden and was not read']);
  });

  test("tells the same KPI of two sheets apart", () => {
    const twice = ["North!A1", "South!A1"].map((table) =>
      finding({ table, kpi: "MRR", variant: "total", value: 1, unit: "money/month" }),
    );
    const rows = scorecardRows(buildScorecard(scanResult({ findings: twice }), options));
    expect(rows.map(({ key }) => key)).toEqual(["MRR/total@North!A1", "MRR/total@South!A1"]);
  });

  test("refuses a value in another unit than its figures", () => {
    const wrong = scanResult({ findings: [finding({ kpi: "MTTR", variant: "mean", value: 1, unit: "d" })] });
    expect(() => buildScorecard(wrong, options)).toThrow('The scan measured MTTR in "d", its figures are in "h".');
  });
});

describe("the plan of the sheet", () => {
  const native = planDetails(example, { mode: "native" });

  test("is what was looked at and accepted", () => {
    const names = { page: "MSP Scorecard", details: "MSP Details", method: "MSP Method" };
    const { page, details, method } = planSheets(example, { mode: "native", names });
    expectGolden("scorecard-plan.txt", [page, details, method].map((plan) => planText(plan)).join("\n"));
  });

  test("every line of cells is as wide as the sheet's columns", () => {
    expect(new Set(native.cells.map((line) => line.length))).toEqual(new Set([native.columnWidths.length]));
  });

  test("all text stands behind an apostrophe, all else is a number or one of our formulas", () => {
    for (const { content } of native.cells.flat()) {
      if (typeof content === "string" && content !== "") expect(content).toMatch(/^['=]/);
    }
  });

  test("text from the data that begins like a formula stays text", () => {
    const evil = '=HYPERLINK("http://example.com","x")';
    const findings = [
      finding({
        kpi: "MRR",
        variant: "total",
        value: 1,
        unit: "money/month",
        variantLabel: evil,
        ranges: [`'${evil.replace(/'/g, "''")}'!$A$1`],
        warnings: [{ code: "x", message: evil, fields: {} }],
      }),
    ];
    const plan = planDetails(buildScorecard(scanResult({ findings }), { ...options, client: evil }), {
      mode: "native",
    });
    const formulas = plan.cells
      .flat()
      .map(({ content }) => content)
      .filter((content): content is string => typeof content === "string" && content.startsWith("="));
    expect(formulas.filter((formula) => formula.startsWith(evil))).toEqual([]);
  });

  test("native mode writes formulas and checks each of them against the count", () => {
    expect(lineOf(native, "FCR/flagged").at("value")).toBe("=SUM(Tickets!$J$2:$J$101)");
    expect(lineOf(native, "MTTR/mean").at("value")).toBe(187.7);
    expect(native.checks.map(({ expected }) => expected)).toEqual([44215, 0.76, 0.93, 27.5, 0.93]);
    for (const check of native.checks) expect(check.column).toBe(columnOf.value);
  });

  test("values mode holds no formula but the links", () => {
    const plan = planDetails(example, { mode: "values" });
    const formulas = plan.cells.flat().filter(({ content }) => typeof content === "string" && content.startsWith("="));
    expect(formulas.filter(({ content }) => !String(content).startsWith("=HYPERLINK("))).toEqual([]);
    expect(lineOf(plan, "COSTPERTICKET/full").at("rating")).toBe("'Misses benchmark");
    expect(lineOf(plan, "UTILIZATION/available").at("gap")).toBeCloseTo(-0.08, 12);
    expect(plan.checks).toEqual([]);
  });

  test("live mode writes the add-in's functions", () => {
    const plan = planDetails(example, { mode: "live" });
    expect(lineOf(plan, "FCR/flagged").at("value")).toBe("=MSP.FCR(Tickets!$J$2:$J$101)");
    expect(plan.checks).toEqual([]); // they answer later than they could be read back
  });

  test("what the user typed into an earlier scorecard comes back to its line", () => {
    const typed = new Map([["FCR/flagged@Tickets!A1", { target: 0.85, note: "=agreed in May" }]]);
    const line = lineOf(planDetails(example, { mode: "native", typed }), "FCR/flagged");
    expect([line.at("target"), line.at("note")]).toEqual([0.85, "'=agreed in May"]);
  });

  test("without any rated KPI there is no chart", () => {
    const findings = [finding({ kpi: "MRR", variant: "total", value: 1, unit: "money/month" })];
    const plan = planDetails(buildScorecard(scanResult({ findings }), options), { mode: "native" });
    expect(plan.charts).toEqual([]);
  });
});
