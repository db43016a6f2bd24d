import fc from "fast-check";
import type { Breakdown } from "../../src/scanner/result/breakdown";
import type { ScanResult } from "../../src/scanner/result/finding";
import type { Series } from "../../src/scanner/result/series";
import { planDetails } from "../support/planDetails";
import { buildScorecard } from "../../src/scorecard/buildScorecard";
import { scorecardRows } from "../../src/scorecard/scorecard";
import { queuePlan } from "../../src/excel/sheets/applyPlan";
import { closeExcel, openInExcel, workbookOf } from "../support/excel";
import { finding, scanResult } from "../support/findings";

afterEach(closeExcel);

/** What a spreadsheet could take for a formula, a command or a code of a header. */
const evil = fc
  .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", '"', "&", "|", "="), fc.string({ maxLength: 40 }))
  .map(([sign, rest]) => `${sign}${rest}`);

const marker = "1+1+cmd";
const payload = fc.oneof(
  evil,
  fc.constantFrom(
    `=${marker}`,
    `+${marker}`,
    `-${marker}`,
    `@SUM(${marker})`,
    `\t=${marker}`,
    `\r=${marker}`,
    `"&${marker}&"`,
    "&P&F=1",
  ),
);

/** Every text that data reach, from one well of evil texts. */
function scanOf(next: () => string): ScanResult {
  const table = next();
  const series: Series = {
    table,
    kpi: "FCR",
    variant: "flagged",
    variantLabel: next(),
    unit: "fraction",
    grain: "month",
    by: next(),
    points: ["01", "02", "03"].map((month) => ({
      period: { from: `2026-${month}-01`, to: `2026-${month}-28`, label: next() },
      value: 0.5,
      rowsUsed: 3,
      complete: true,
      native: { reason: next() },
    })),
  };
  const breakdown: Breakdown = {
    kpi: "TICKETSPER",
    variant: "standard",
    variantLabel: next(),
    unit: "count",
    by: "client",
    heading: next(),
    table,
    rows: [1, 2, 3].map((value) => ({ label: `${next()}${value}`, value, rowsUsed: value })),
    total: { value: 6, rowsUsed: 6 },
  };
  return scanResult({
    findings: [
      finding({
        kpi: "FCR",
        variant: "flagged",
        value: 0.6,
        unit: "fraction",
        variantLabel: next(),
        heading: next(),
        table,
        ranges: [`'${next().replace(/'/g, "''")}'!$A$1:$A$9`],
        native: { reason: next() },
        live: { reason: next() },
        leftOut: [{ reason: next(), rows: 2, message: next() }],
        warnings: [{ code: next(), message: next(), fields: {} }],
        period: { from: next(), to: next(), label: next() },
      }),
    ],
    series: [series],
    breakdowns: [breakdown],
    notMeasured: [{ kpi: "CSAT", needs: next() }],
    warnings: [{ code: "x", message: next() }],
    skipped: [{ sheet: next(), reason: next() }],
    regions: [
      {
        sheet: next(),
        address: "A1:B2",
        kind: "tickets",
        label: next(),
        rows: 3,
        rowsFolded: 0,
        columns: [],
        score: 1,
        reasons: [{ code: "names-kpi", message: next(), fields: {} }],
      },
    ],
  });
}

/** A formula without what stands in quotes: what is left of it is what would be calculated. */
function calculated(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
}

describe("no text of the data becomes a formula, a code or a name", () => {
  test("in any cell, chart, name, header or footer of the plan", () => {
    fc.assert(
      fc.property(
        fc.array(payload, { minLength: 5, maxLength: 12 }),
        fc.constantFrom("native", "live", "values"),
        (texts, mode) => {
          let at = 0;
          const next = () => texts[at++ % texts.length] ?? "";
          const scorecard = buildScorecard(scanOf(next), {
            scope: next(),
            client: next(),
            createdAt: new Date(2026, 0, 1),
          });
          const typed = new Map([
            [scorecardRows(scorecard)[0]?.key ?? "", { note: next(), target: 0.9 }],
            ["AREA/service-desk", { note: next() }],
            ["ASSUMPTION/firstCost", { note: next(), target: 3 }],
          ]);
          const plan = planDetails(scorecard, { mode: mode as "native" | "live" | "values", typed });
          for (const { content } of plan.cells.flat()) {
            if (typeof content !== "string" || content === "") continue;
            expect(content).toMatch(/^['=]/);
            if (!content.startsWith("=")) continue;
            expect(calculated(content)).not.toContain("cmd");
            expect(calculated(content)).toMatch(/^=[A-Z0-9$:(),"&+\-*/<>=.; ]*$/i);
          }
          for (const { title, name } of plan.charts) for (const words of [title, name]) expect(words).toMatch(/^[A-Z]/);
          for (const { name } of plan.names) expect(name).toMatch(/^MSP_\w+$/);
          for (const words of [plan.header, plan.footer]) {
            expect(words.replace(/&&/g, "")).not.toContain("&");
            expect(words.length).toBeLessThan(255);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test("nor in the cells that Excel holds afterwards", async () => {
    const texts = [
      `=${marker}`,
      `+${marker}`,
      `-${marker}`,
      `@SUM(${marker})`,
      `\t=${marker}`,
      `\r=${marker}`,
      '"&cmd&"',
    ];
    let at = 3;
    const next = () => texts[at++ % texts.length] ?? "";
    const document = workbookOf({ Data: [[1]] });
    const host = openInExcel(document);
    const scorecard = buildScorecard(scanOf(next), { scope: next(), client: next(), createdAt: new Date(2026, 0, 1) });
    const plan = planDetails(scorecard, { mode: "native" });
    await host.run(async (context) => {
      queuePlan(context.workbook.worksheets.add("Data 2"), plan);
      await context.sync();
    });
    const cells = document.sheet("Data 2")?.cells;
    const formulas = [...(cells?.formulas() ?? [])].map(({ formula }) => calculated(formula));
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((formula) => formula.includes("cmd"))).toEqual([]);
    const shown = new Set(
      plan.cells.flatMap((_, row) => plan.columnWidths.map((__, column) => cells?.value(row, column))),
    );
    for (const text of texts.slice(0, 4))
      expect([...shown].some((value) => typeof value === "string" && value.includes(text))).toBe(true);
  });
});
