import type { Cell } from "../../../src/cells/cell";
import type { ScanResult } from "../../../src/scanner/result/finding";
import type { Series } from "../../../src/scanner/result/series";
import type { ScanOptions } from "../../../src/scanner/result/reader";
import { evaluate } from "../../support/evaluate";
import { at, scanCells } from "../../support/tables";

/** Tickets of five months: number n is opened at noon of day n and takes n hours; every third missed its SLA. */
function desk(days = 151, first = "2026-01-01 12:00"): Cell[][] {
  const opened = at(first);
  return [
    ["Ticket ID", "Status", "Created", "Resolved", "SLA met", "First contact resolution", "Survey result", "Client"],
    ...Array.from({ length: days }, (_none, n): Cell[] => [
      n + 1,
      "Closed",
      opened + n,
      opened + n + (n + 1) / 24,
      n % 3 ? "Yes" : "No",
      n % 4 ? "Yes" : "No",
      (n % 5) + 1,
      n % 2 ? "Alder" : "Bay",
    ]),
  ];
}

function one(result: ScanResult, kpi: string, variant: string, grain: Series["grain"]): Series {
  const found = result.series.filter((s) => s.kpi === kpi && s.variant === variant && s.grain === grain);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} series of ${kpi} ${variant}`);
  return found[0];
}

describe("KPIs over time", () => {
  test("months are told by the date opened, oldest first, each with its rows", async () => {
    const months = one(await scanCells(desk()), "MTTR", "mean", "month");
    expect(months.by).toBe("date opened");
    expect(months.points.map(({ period }) => period.label)).toEqual([
      "Jan 2026",
      "Feb 2026",
      "Mar 2026",
      "Apr 2026",
      "May 2026",
    ]);
    expect(months.points.map(({ rowsUsed }) => rowsUsed)).toEqual([31, 28, 31, 30, 31]);
    // Hours 1 to 31, 32 to 59, 60 to 90, 91 to 120 and 121 to 151.
    [16, 45.5, 75, 105.5, 136].forEach((mean, index) => expect(months.points[index]?.value).toBeCloseTo(mean, 6));
    expect(months.points[1]?.period).toEqual({ from: "2026-02-01", to: "2026-02-28", label: "Feb 2026" });
  });

  test("quarters", async () => {
    const quarters = one(await scanCells(desk()), "MTTR", "median", "quarter");
    expect(quarters.points.map(({ period }) => period.label)).toEqual(["Q1 2026", "Q2 2026"]);
    expect(quarters.points[0]?.value).toBeCloseTo(45.5, 6);
    expect(quarters.points[1]?.value).toBeCloseTo(121, 6);
    expect(quarters.points.map(({ complete }) => complete)).toEqual([true, false]);
  });

  test.each<[string, number, string, ScanOptions | undefined, boolean, boolean]>([
    ["from the first day to the last", 59, "2026-01-01 12:00", undefined, true, true],
    ["a start in the middle of a month", 45, "2026-01-15 12:00", undefined, false, true],
    ["an end in the middle of a month", 45, "2026-01-01 12:00", undefined, true, false],
    ["a start on the first Monday", 55, "2026-01-05 12:00", undefined, true, true],
    ["the last month is not over", 59, "2026-01-01 12:00", { today: new Date(2026, 1, 28) }, true, false],
    ["the last month is over", 59, "2026-01-01 12:00", { today: new Date(2026, 2, 1) }, true, true],
  ])("%s: first and last month are complete or not", async (_name, days, first, options, start, end) => {
    const { points } = one(await scanCells(desk(days, first), options), "MTTR", "mean", "month");
    expect([points[0]?.complete, points.at(-1)?.complete]).toEqual([start, end]);
  });

  test("a month without rows is absent", async () => {
    const cells = desk().filter(
      (row, n) => n === 0 || Number(row[2]) < at("2026-02-01") || Number(row[2]) > at("2026-03-01"),
    );
    const { points } = one(await scanCells(cells), "SLA", "resolution-label", "month");
    expect(points.map(({ period }) => period.from)).toEqual(["2026-01-01", "2026-03-01", "2026-04-01", "2026-05-01"]);
  });

  test("each point's formula gives the point's value", async () => {
    const cells = desk();
    const result = await scanCells(cells);
    const withFormula = result.series.flatMap((series) =>
      series.points.flatMap((point) => ("formula" in point.native ? [{ series, point, native: point.native }] : [])),
    );
    expect([...new Set(withFormula.map(({ series }) => `${series.kpi} ${series.variant}`))].sort()).toEqual(
      expect.arrayContaining(["CSAT top-two", "FCR flagged", "MTTR mean", "MTTR median", "SLA resolution-label"]),
    );
    const given = evaluate(
      "Data",
      cells,
      withFormula.map(({ native }) => native.formula),
    );
    withFormula.forEach(({ series, point }, index) => {
      const off = Math.abs(Number(given[index]) - point.value) <= 1e-9 * Math.abs(point.value);
      expect([series.kpi, series.variant, point.period.label, off || given[index]]).toEqual([
        series.kpi,
        series.variant,
        point.period.label,
        true,
      ]);
    });
  });

  test("the rows of all months add up to those of the finding", async () => {
    const result = await scanCells(desk());
    for (const series of result.series.filter(({ grain, kpi }) => grain === "month" && kpi !== "BACKLOG")) {
      const finding = result.findings.find(({ kpi, variant }) => kpi === series.kpi && variant === series.variant);
      const rows = series.points.reduce((sum, { rowsUsed }) => sum + rowsUsed, 0);
      expect([series.kpi, rows]).toEqual([series.kpi, finding?.rowsUsed]);
    }
  });
});
