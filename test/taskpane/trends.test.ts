import type { Breakdown } from "../../src/scanner/result/breakdown";
import type { Series, SeriesPoint } from "../../src/scanner/result/series";
import { breakdownsOf } from "../../src/taskpane/trends/breakdowns";
import { trendOf, trendOfSeries } from "../../src/taskpane/trends/trend";
import { finding, foundResult, mttrRow } from "./samples";

const labels = ["Nov 2025", "Dec 2025", "Jan 2026", "Feb 2026"];
const firsts = ["2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01"];

function point(month: number, value: number, complete = true): SeriesPoint {
  const from = firsts[month] ?? "";
  return {
    period: { from, to: from, label: labels[month] ?? "" },
    value,
    rowsUsed: 9,
    complete,
    native: { reason: "" },
  };
}

function series(points: readonly SeriesPoint[], unit: Series["unit"] = "h"): Series {
  const { kpi, variant, variantLabel, table } = finding;
  return { kpi, variant, variantLabel, unit, grain: "month", by: "date opened", table, points };
}

describe("the last complete month beside the one before", () => {
  test.each([
    [
      "lower is better",
      series([point(1, 12.4), point(2, 11)]),
      "lower" as const,
      { better: true, sentence: "Down 1.4 h to 11.0 h in Jan 2026 (12.4 h in Dec 2025)" },
    ],
    [
      "higher is better; shares change by points",
      series([point(0, 0.7), point(1, 0.72)], "fraction"),
      "higher" as const,
      { better: true, sentence: "Up 2.0 points to 72.0 % in Dec 2025 (70.0 % in Nov 2025)" },
    ],
    [
      "a month that the data cover in part does not count",
      series([point(0, 5), point(1, 6), point(2, 99, false)]),
      "lower" as const,
      { better: false, sentence: "Up 1.0 h to 6.0 h in Dec 2025 (5.0 h in Nov 2025)" },
    ],
    [
      "neither direction is better",
      series([point(0, 1), point(1, 2)], "ratio"),
      "between" as const,
      { better: undefined, direction: "up" },
    ],
    [
      "what looks the same is the same",
      series([point(0, 5), point(1, 5.01)]),
      "lower" as const,
      { direction: "same", sentence: "Unchanged in Dec 2025 (5.0 h in Nov 2025)" },
    ],
  ])("%s", (_name, given, better, expected) => {
    expect(trendOfSeries(given, better)).toMatchObject(expected);
  });

  test.each([
    ["one month only", [point(1, 5)]],
    ["a month is missing in between", [point(0, 5), point(2, 6)]],
    ["only one of them is complete", [point(0, 5, false), point(1, 6)]],
  ])("none where %s", (_name, points) => {
    expect(trendOfSeries(series(points), "lower")).toBeUndefined();
  });

  test("is taken from the table that the line was measured from", () => {
    const table = "Tickets!H1";
    const result = {
      ...foundResult,
      findings: [finding, { ...finding, table, value: 1 }],
      series: [series([point(0, 5), point(1, 6)]), { ...series([point(0, 50), point(1, 60)]), table }],
    };
    expect(trendOf(mttrRow, result)?.values).toEqual([5, 6]);
    expect(trendOf({ ...mttrRow, table }, result)?.values).toEqual([50, 60]);
    expect(trendOf({ ...mttrRow, table: "Old!A1" }, result)).toBeUndefined();
  });
});

describe("a breakdown in short", () => {
  const rows = ["A", "B", "C", "D", "E", "F"].map((label, at) => ({ label, value: at + 1, rowsUsed: 10 - at }));
  const { kpi, variant, variantLabel, table } = finding;
  const breakdown: Breakdown = {
    ...{ kpi, variant, variantLabel, table },
    unit: "h",
    by: "client",
    heading: "Company",
    rows,
    others: { label: "Others", value: 9, rowsUsed: 3, labels: 40 },
    total: { value: 4, rowsUsed: 48 },
  };

  test("shows the five with most rows and counts the others", () => {
    const [short] = breakdownsOf(mttrRow, { ...foundResult, breakdowns: [breakdown] });
    expect(short?.by).toBe("By client");
    expect(short?.rows.map(({ label, value }) => [label, value])).toEqual([
      ["A", "1.0 h"],
      ["B", "2.0 h"],
      ["C", "3.0 h"],
      ["D", "4.0 h"],
      ["E", "5.0 h"],
    ]);
    expect(short?.more).toBe("and 41 others");
  });

  test("of another table, KPI or variant is not this line's", () => {
    const others = [{ table: "Old!A1" }, { kpi: "SLA" as const }, { variant: "median" }];
    const breakdowns = others.map((other) => ({ ...breakdown, ...other }));
    expect(breakdownsOf(mttrRow, { ...foundResult, breakdowns })).toEqual([]);
  });
});
