import type { Cell } from "../../../src/cells/cell";
import { drillThrough } from "../../../src/scanner/drillThrough/drillThrough";
import { scan } from "../../../src/scanner/scan";
import { sheetReader } from "../../support/memoryReader";
import { evaluate } from "../../support/evaluate";
import { only, scanCells, shown } from "../../support/tables";

const months: Cell[][] = [
  ["Profit and loss", "Jan 2026", "Feb 2026", "Mar 2026"],
  ["Revenue", "", "", ""],
  ["Managed services", 60000, 62000, 64000],
  ["Project services", 20000, 18000, 22000],
  ["Hardware resale", 20000, 20000, 14000],
  ["Total revenue", 100000, 100000, 100000],
  ["Cost of goods sold", "", "", ""],
  ["Technician salaries", 30000, 31000, 32000],
  ["Software licences", 10000, 10000, 10000],
  ["Hardware", 15000, 16000, 12000],
  ["Total cost of goods sold", 55000, 57000, 54000],
  ["Gross profit", 45000, 43000, 46000],
  ["EBITDA", 14000, 13000, 15000],
  ["Net profit", 9000, 8000, 10000],
];

describe("a profit-and-loss table", () => {
  test("gives margins and shares of the months together, by cells that a formula names", async () => {
    const result = await scanCells(months);
    const values: [string, number][] = [
      ["GROSSMARGIN", 134 / 300],
      ["COGS", 166000],
      ["NETMARGIN", 27 / 300],
      ["EBITDA", 42000],
      ["EBITDAMARGIN", 42 / 300],
      ["LABORSHARE", 93 / 300],
      ["LABORCOGSSHARE", 93 / 166],
      ["PRIMECOST", 123 / 300],
      ["RECURRINGSHARE", 186 / 300],
    ];
    const found = values.map(([kpi]) => only(result, kpi));
    expect(found.map(({ kpi, value }) => [kpi, value.toFixed(9)])).toEqual(
      values.map(([kpi, value]) => [kpi, value.toFixed(9)]),
    );
    const given = evaluate(
      "Data",
      months,
      found.map(({ native }) => ("formula" in native ? native.formula : native.reason)),
    );
    values.forEach(([kpi, value], index) =>
      expect([kpi, Number(given[index]).toFixed(9)]).toEqual([kpi, value.toFixed(9)]),
    );
    expect(only(result, "GROSSMARGIN").period).toEqual({
      from: "2026-01-01",
      to: "2026-03-31",
      label: "Jan 2026 - Mar 2026",
    });
  });

  test("gives each month, and what the revenue is earned with", async () => {
    const { series, breakdowns } = await scanCells(months);
    const margins = series.find(({ kpi }) => kpi === "GROSSMARGIN");
    expect(margins?.points.map(({ period, value }) => [period.from, value])).toEqual([
      ["2026-01-01", 0.45],
      ["2026-02-01", 0.43],
      ["2026-03-01", 0.46],
    ]);
    const mix = breakdowns.find(({ kpi }) => kpi === "REVENUEMIX");
    expect(mix?.rows.map(({ label, value }) => [label, value])).toEqual([
      ["Managed services", 186000],
      ["Project services", 60000],
      ["Hardware resale", 54000],
    ]);
    expect(mix?.total.value).toBe(300000);
  });

  test("costs may be written as negative numbers", async () => {
    const negative = months.map((row, n) =>
      n >= 7 && n <= 10 ? [row[0], ...row.slice(1).map((cell) => -Number(cell))] : row,
    );
    const finding = only(await scanCells(negative as Cell[][]), "GROSSMARGIN");
    expect(finding.value).toBeCloseTo(134 / 300, 12);
    if (!("formula" in finding.native)) throw new Error(finding.native.reason);
    expect(evaluate("Data", negative as Cell[][], [finding.native.formula])[0]).toBeCloseTo(134 / 300, 12);
  });

  test("the rows behind a margin are its lines", async () => {
    const reader = sheetReader(months, "P&L");
    const { rowsUsed } = only(await scan(reader), "LABORSHARE");
    const behind = await drillThrough(reader, { kpi: "LABORSHARE", variant: "standard" });
    expect(behind?.columns).toEqual(["A", "B", "C", "D"]);
    expect(behind?.rows).toEqual([
      { row: 6, counted: true, value: 300000, cells: ["Total revenue", 100000, 100000, 100000] },
      { row: 8, counted: true, value: 93000, cells: ["Technician salaries", 30000, 31000, 32000] },
    ]);
    expect(behind?.counted).toBe(rowsUsed);
  });

  test("says nothing about one client", async () => {
    expect((await scanCells(months, { client: "Alder" })).findings).toEqual([]);
  });

  test("a dashboard of which a few lines sound like revenue and cost is none", async () => {
    const dashboard: Cell[][] = [
      ["KPI", "Value"],
      ["Monthly recurring revenue", 48875],
      ["Licences in use", 4.47],
      ["Utilization", 0.78],
      ["Customer satisfaction", 0.92],
      ["Client acquisition cost", 3940],
      ["Client lifetime value", 19900],
    ];
    const result = await scanCells(dashboard);
    expect(shown(result).filter(({ variant }) => variant !== "reported")).toEqual([]);
    expect(result.regions.map(({ kind }) => kind)).not.toContain("profit");
  });

  test("numbers as text give the value and the reason why no formula adds them", async () => {
    const text = months.map((row, n) => (n === 7 ? [row[0], "30,000", "31,000", "32,000"] : row));
    const finding = only(await scanCells(text), "LABORSHARE");
    expect(finding.value).toBeCloseTo(0.31, 12);
    expect(finding.native).toEqual({ reason: "Some amounts are numbers as text, which formulas don't add" });
  });
});
