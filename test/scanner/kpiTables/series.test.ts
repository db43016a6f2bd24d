import type { Cell } from "../../../src/cells/cell";
import type { ScanResult } from "../../../src/scanner/result/finding";
import type { Grain } from "../../../src/scanner/result/series";
import { buildScorecard } from "../../../src/scorecard/buildScorecard";
import { scorecardRows } from "../../../src/scorecard/scorecard";
import { historyOf } from "../../../src/scorecard/history/history";
import { evaluate } from "../../support/evaluate";
import { at, only, scanCells, shown } from "../../support/tables";
import { formatId } from "../../../src/scanner/result/findingId";

/** KPIs down, periods across. */
const across = (heads: readonly Cell[]): Cell[][] => [
  ["KPI", ...heads],
  ["MRR", ...heads.map((_head, index) => 100 + index)],
  ["CSAT %", ...heads.map((_head, index) => 90 + index)],
];

/** The same table with periods down. */
function down(heads: readonly Cell[]): Cell[][] {
  const cells = across(heads);
  return (cells[0] ?? []).map((_cell, column) => cells.map((line) => line[column]));
}

const directions = [
  ["across", across],
  ["down", down],
] as const;

/** "Jan 2026 = 100" for each point of a KPI's series. */
function pointsOf({ series }: ScanResult, kpi: string, grain: Grain): string[] {
  const found = series.filter((one) => one.kpi === kpi && one.grain === grain);
  if (found.length > 1) throw new Error(`${found.length} series of ${kpi}`);
  return (found[0]?.points ?? []).map(({ period, value }) => `${period.label} = ${Number(value.toFixed(9))}`);
}

/** The series of what tables show themselves, without those that follow from others. */
function shownSeries(result: ScanResult) {
  const ids = shown(result).map(formatId);
  return result.series.filter((one) => ids.includes(formatId(one)));
}

const reasonsOf = (result: ScanResult, kpi: string): string =>
  only(result, kpi)
    .reasons.map(({ message }) => message)
    .join(" ");

function weeks(...firsts: string[]): string[] {
  return firsts.map((first) => `Week of ${first}`);
}

const heads: readonly (readonly [name: string, heads: readonly Cell[], grain: Grain, labels: readonly string[]])[] = [
  ["month and two digits", ["Jan 26", "Feb-26"], "month", ["Jan 2026", "Feb 2026"]],
  ["year and month", ["2026-03", "2026-04"], "month", ["Mar 2026", "Apr 2026"]],
  ["month and year in numbers", ["03/2026", "04.2026"], "month", ["Mar 2026", "Apr 2026"]],
  ["first days", [at("2026-01-01"), at("2026-02-01"), at("2026-03-01")], "month", ["Jan 2026", "Feb 2026", "Mar 2026"]],
  ["last days", [at("2025-12-31"), at("2026-01-31"), at("2026-02-28")], "month", ["Dec 2025", "Jan 2026", "Feb 2026"]],
  ["last working days", [at("2026-01-30"), at("2026-02-27")], "month", ["Jan 2026", "Feb 2026"]],
  [
    "a month that is missing",
    [at("2026-01-01"), at("2026-02-01"), at("2026-04-01")],
    "month",
    ["Jan 2026", "Feb 2026", "Apr 2026"],
  ],
  ["German", ["Mär 26", "Dez 26"], "month", ["Mar 2026", "Dec 2026"]],
  ["French", ["janv. 2026", "août 2026"], "month", ["Jan 2026", "Aug 2026"]],
  ["Spanish", ["enero de 2026", "dic-26"], "month", ["Jan 2026", "Dec 2026"]],
  ["Portuguese", ["fev/26", "março de 2026"], "month", ["Feb 2026", "Mar 2026"]],
  ["Dutch", ["mrt 2026", "mei 2026"], "month", ["Mar 2026", "May 2026"]],
  ["quarters", ["Q4 2025", "Q1 2026"], "quarter", ["Q4 2025", "Q1 2026"]],
  ["trimestres", ["T1 2026", "T2 2026"], "quarter", ["Q1 2026", "Q2 2026"]],
  ["Quartale", ["1. Quartal 2026", "2. Quartal 2026"], "quarter", ["Q1 2026", "Q2 2026"]],
  ["kwartalen", ["1e kwartaal 2026", "2e kwartaal 2026"], "quarter", ["Q1 2026", "Q2 2026"]],
  ["Italian", ["gennaio 2026", "feb 26"], "month", ["Jan 2026", "Feb 2026"]],
  ["an apostrophe", ["Jan'26", "Feb '26"], "month", ["Jan 2026", "Feb 2026"]],
  ["the year first", ["26-Jan", "26-Feb", "26-Mar"], "month", ["Jan 2026", "Feb 2026", "Mar 2026"]],
  ["month and two digits in numbers", ["01/26", "02/26"], "month", ["Jan 2026", "Feb 2026"]],
  ["year and month without a mark", ["202601", "202602"], "month", ["Jan 2026", "Feb 2026"]],
  ["the same as numbers", [202511, 202512, 202601], "month", ["Nov 2025", "Dec 2025", "Jan 2026"]],
  ["numbered months", ["M1 2026", "2026M02"], "month", ["Jan 2026", "Feb 2026"]],
  ["actuals", ["Jan-26 Actual", "Feb-26 (actual)"], "month", ["Jan 2026", "Feb 2026"]],
  ["a footnote", ["Jan 26", "Feb 26*"], "month", ["Jan 2026", "Feb 2026"]],
  ["last days as text, day first", ["31/01/2026", "28/02/2026"], "month", ["Jan 2026", "Feb 2026"]],
  ["last days as text, month first", ["1/31/2026", "2/28/2026"], "month", ["Jan 2026", "Feb 2026"]],
  ["first days as text", ["1/1/2026", "2/1/2026", "3/1/2026"], "month", ["Jan 2026", "Feb 2026", "Mar 2026"]],
  ["first days with dots", ["01.01.2026", "01.02.2026"], "month", ["Jan 2026", "Feb 2026"]],
  ["ends of months", ["Month ending 31 Jan 2026", "Month ending 28 Feb 2026"], "month", ["Jan 2026", "Feb 2026"]],
  ["ends of months in words", ["End of Jan 2026", "Ende Februar 2026"], "month", ["Jan 2026", "Feb 2026"]],
  ["quarters with the year first", ["26Q1", "26Q2"], "quarter", ["Q1 2026", "Q2 2026"]],
  ["quarters by their months", ["Jan-Mar 2026", "Apr-Jun 2026"], "quarter", ["Q1 2026", "Q2 2026"]],
  ["weeks by number", ["W12 2026", "W13 2026"], "week", weeks("2026-03-16", "2026-03-23")],
  ["weeks as ISO writes them", ["2026-W01", "2026-W02"], "week", weeks("2025-12-29", "2026-01-05")],
  ["Kalenderwochen", ["KW 12/26", "KW 13/2026"], "week", weeks("2026-03-16", "2026-03-23")],
  ["semaines", ["Semaine 12 2026", "Sem. 13 2026"], "week", weeks("2026-03-16", "2026-03-23")],
  ["first days of weeks", [at("2026-01-05"), at("2026-01-12")], "week", weeks("2026-01-05", "2026-01-12")],
  ["any day of weeks", [at("2026-01-09"), at("2026-01-16")], "week", weeks("2026-01-05", "2026-01-12")],
  ["weeks, month first", ["Week of 3/4/2024", "Week of 3/11/2024"], "week", weeks("2024-03-04", "2024-03-11")],
  ["weeks, day first", ["w/c 02/03/2026", "w/c 09/03/2026"], "week", weeks("2026-03-02", "2026-03-09")],
  ["ends of weeks", ["W/E 6 Mar 2026", "Week ending 13 Mar 2026"], "week", weeks("2026-02-28", "2026-03-07")],
];

describe.each(directions)("a KPI table with periods %s", (_direction, table) => {
  test.each(heads)("%s", async (_name, names, grain, labels) => {
    const result = await scanCells(table(names));
    expect(pointsOf(result, "MRR", grain)).toEqual(labels.map((label, index) => `${label} = ${100 + index}`));
    expect(pointsOf(result, "CSAT", grain)).toEqual(labels.map((label, index) => `${label} = ${(90 + index) / 100}`));
    expect(shownSeries(result).map((one) => one.grain)).toEqual([grain, grain]);
    expect(only(result, "MRR").value).toBe(99 + labels.length);
  });

  test("the newest may stand first", async () => {
    const result = await scanCells(table(["Mar-26", "Feb-26", "Jan-26"]));
    expect(pointsOf(result, "MRR", "month")).toEqual(["Jan 2026 = 102", "Feb 2026 = 101", "Mar 2026 = 100"]);
    expect(only(result, "MRR").value).toBe(100);
  });

  test("targets, averages, totals and years to date are no points", async () => {
    const result = await scanCells(
      table(["Jan-26", "Feb-26", "Average", "Total", "YTD", "Target", "Promedio", "Ziel"]),
    );
    expect(pointsOf(result, "MRR", "month")).toEqual(["Jan 2026 = 100", "Feb 2026 = 101"]);
  });

  test("quarters and years among the months are no months, and not part of their mean", async () => {
    const result = await scanCells(table(["Jan-26", "Feb-26", "Mar-26", "Q1 2026", "2026"]));
    expect(pointsOf(result, "MRR", "month")).toEqual(["Jan 2026 = 100", "Feb 2026 = 101", "Mar 2026 = 102"]);
    expect(pointsOf(result, "MRR", "quarter")).toEqual(["Q1 2026 = 103"]);
    expect(reasonsOf(result, "MRR")).toContain("the mean of all 3 periods is 101");
  });

  test("a month that is not over is not complete", async () => {
    const { series } = await scanCells(table(["Jan-26", "Feb-26"]), { today: new Date(2026, 1, 28) });
    expect(series[0]?.points.map(({ complete }) => complete)).toEqual([true, false]);
    const later = await scanCells(table(["Jan-26", "Feb-26"]), { today: new Date(2026, 2, 1) });
    expect(later.series[0]?.points.map(({ complete }) => complete)).toEqual([true, true]);
  });

  test.each<[string, readonly Cell[], string]>([
    ["weeks of no year", ["Week 1", "Week 2", "Week 3"], 'the calendar year of "Week 1" is not known'],
    ["days", [at("2026-01-05"), at("2026-01-06"), at("2026-01-07")], "are none of them"],
    ["dates that can stand for months or quarters", [at("2026-01-01"), at("2026-04-01")], "are none of them"],
    ["years", [2024, 2025], "this table has years"],
    ["half-years", ["H1 2025", "H2 2025"], "this table has half-years"],
    ["months of no year", ["Jan", "Feb", "Mar"], 'the calendar year of "Jan" is not known'],
    [
      "days that look like months of years far apart",
      ["Jan 15", "Jan 22", "Jan 29"],
      'the calendar year of "Jan 15" is not known',
    ],
  ])("%s give the latest value and no series, and it is said", async (_name, names, sentence) => {
    const result = await scanCells(table(names));
    expect(result.series).toEqual([]);
    expect(only(result, "MRR").value).toBe(99 + names.length);
    expect(reasonsOf(result, "MRR")).toContain(sentence);
  });

  test.each<[string, readonly string[], string]>([
    ["oldest first", ["Jan 15", "Jan 22", "Jan 29"], "Jan 29"],
    ["newest first", ["Jan 29", "Jan 22", "Jan 15"], "Jan 29"],
    ["newest first, over two months", ["Feb 12", "Feb 05", "Jan 29", "Jan 22"], "Feb 12"],
    ["oldest first, over New Year", ["Dec 22", "Dec 29", "Jan 05", "Jan 12"], "Jan 12"],
    ["newest first, over New Year", ["Jan 12", "Jan 05", "Dec 29", "Dec 22"], "Jan 12"],
  ])("days in words, %s: the latest counts", async (_name, names, last) => {
    for (const [, table] of directions) {
      const result = await scanCells(table(names));
      expect(result.series).toEqual([]);
      expect(only(result, "MRR").value).toBe(100 + names.indexOf(last));
      expect(reasonsOf(result, "MRR")).toContain(`"${last}" is the latest period`);
    }
  });

  test.each<[string, readonly Cell[]]>([
    ["fiscal periods", ["FY26 P3", "FY26 P4"]],
    ["fiscal quarters", ["Q1 FY26", "Q2 FY26"]],
    ["tiers", ["T1", "T2", "T3"]],
  ])("%s are no periods of the calendar", async (_name, names) => {
    expect((await scanCells(table(names))).series).toEqual([]);
  });
});

describe("a KPI's values over time", () => {
  test("blanks, marks and errors are absent; every formula gives its point", async () => {
    const cells: Cell[][] = [
      ["KPI", "Unit", "Jan-26", "Feb-26", "Mar-26", "Apr-26", "Target"],
      ["MRR", "USD", 10, "", "#N/A", 40, 90],
      ["Average resolution time", "Minutes", 300, 240, "n/a", 120, 60],
      ["CSAT", "", "90%", 0.92, 0.95, "-", 1],
    ];
    const result = await scanCells(cells);
    expect(pointsOf(result, "MRR", "month")).toEqual(["Jan 2026 = 10", "Apr 2026 = 40"]);
    expect(pointsOf(result, "MTTR", "month")).toEqual(["Jan 2026 = 5", "Feb 2026 = 4", "Apr 2026 = 2"]);
    expect(pointsOf(result, "CSAT", "month")).toEqual(["Jan 2026 = 0.9", "Feb 2026 = 0.92", "Mar 2026 = 0.95"]);
    const points = shownSeries(result).flatMap((series) => series.points);
    const own = points.flatMap(({ value, native }) =>
      "formula" in native ? [{ value, formula: native.formula }] : [],
    );
    expect([points.length, own.length]).toEqual([8, 7]);
    evaluate(
      "Data",
      cells,
      own.map(({ formula }) => formula),
    ).forEach((got, index) => expect(got).toBeCloseTo(own[index]?.value ?? NaN, 12));
  });

  test("years stand in merged cells above months across, or in a column of their own beside months down", async () => {
    const wide: Cell[][] = [
      ["", 2025, "", 2026, ""],
      ["KPI", "Nov", "Dec", "Jan", "Feb"],
      ["MRR", 1, 2, 3, 4],
      ["FCR %", 70, 71, 72, 73],
    ];
    const long: Cell[][] = [
      ["Year", "Month", "MRR", "FCR %"],
      [2025, "Nov", 1, 70],
      ["", "Dec", 2, 71],
      [2026, "Jan", 3, 72],
      ["", "Feb", 4, 73],
    ];
    for (const cells of [wide, long]) {
      const result = await scanCells(cells);
      expect(pointsOf(result, "MRR", "month")).toEqual([
        "Nov 2025 = 1",
        "Dec 2025 = 2",
        "Jan 2026 = 3",
        "Feb 2026 = 4",
      ]);
      expect(only(result, "MRR").period?.label).toBe("Feb 2026");
    }
  });

  test("the title or the sheet's name may tell the year of the months", async () => {
    for (const table of [across, down]) {
      const cells = table(["Jan", "Feb", "Mar"]);
      const months = ["Jan 2026 = 100", "Feb 2026 = 101", "Mar 2026 = 102"];
      expect(pointsOf(await scanCells([["Service KPIs 2026"], [], ...cells]), "MRR", "month")).toEqual(months);
      expect(pointsOf(await scanCells(cells, {}, "KPIs 2026"), "MRR", "month")).toEqual(months);
    }
  });

  test.each([
    ["a fiscal year", "KPIs FY 2026", ["Jan", "Feb", "Mar"]],
    ["two years", "KPIs 2025 and 2026", ["Jan", "Feb", "Mar"]],
    ["a day", "As of 2026", ["Jan", "Feb", "Mar"]],
    ["a year in which the months don't follow each other", "KPIs 2026", ["Nov", "Dec", "Jan"]],
  ])("a title with %s tells nothing", async (_name, title, names) => {
    const result = await scanCells([[title], [], ...across(names)]);
    expect(result.series).toEqual([]);
    expect(only(result, "MRR").value).toBe(102);
  });

  test("months and quarters of a fiscal year have no place in the calendar; the last one counts", async () => {
    for (const names of [
      ["Jul", "Aug", "Jan"],
      ["Q1", "Q2", "Q3"],
    ]) {
      const result = await scanCells([
        ["", "FY 2026", "", ""],
        ["KPI", ...names],
        ["MRR", 1, 2, 3],
        ["CSAT", 0.9, 0.8, 0.7],
      ]);
      expect(result.series).toEqual([]);
      expect(only(result, "MRR").value).toBe(3);
      expect(only(result, "MRR").period).toBeUndefined();
      expect(reasonsOf(result, "MRR")).toContain(`"${names[0]} FY 2026"`);
    }
  });

  test("goals under merged dates are no points", async () => {
    const result = await scanCells([
      ["KPI", at("2026-01-01"), "", at("2026-02-01"), ""],
      ["", "Target", "Actual", "Target", "Actual"],
      ["MRR", 9, 2, 9, 4],
      ["CSAT %", 99, 91, 99, 92],
    ]);
    expect(pointsOf(result, "MRR", "month")).toEqual(["Jan 2026 = 2", "Feb 2026 = 4"]);
  });

  test("a month that heads two values is not put into a series", async () => {
    const result = await scanCells(across(["Jan-26", "Jan-26", "Feb-26"]));
    expect(result.series).toEqual([]);
    expect(reasonsOf(result, "MRR")).toContain('"Jan-26" is the heading of several values');
  });

  test("months that lie ahead and stand at 0 are no points", async () => {
    const result = await scanCells([
      ["KPI", "Jan-26", "Feb-26", "Mar-26"],
      ["MRR", 100, 110, 0],
      ["CSAT %", 90, 91, 0],
    ]);
    expect(pointsOf(result, "MRR", "month")).toEqual(["Jan 2026 = 100", "Feb 2026 = 110"]);
  });
});

describe("sums of money are not taken for dates", () => {
  test("costs above the KPIs are no headings", async () => {
    const finding = only(
      await scanCells([
        ["KPI", "Actual", "Target"],
        ["Payroll", 45000, 50000],
        ["CSAT", 0.9, 0.95],
        ["MRR", 100, 110],
      ]),
      "CSAT",
    );
    expect([finding.value, finding.period]).toEqual([0.9, undefined]);
  });

  test("headings in words or dates come before costs", async () => {
    for (const names of [
      ["Jan-26", "Feb-26"],
      [at("2026-01-01"), at("2026-02-01")],
    ]) {
      const result = await scanCells([
        ["KPI", ...names],
        ["Payroll", 45000, 45050],
        ["CSAT", 0.9, 0.95],
        ["MRR", 100, 110],
      ]);
      expect(pointsOf(result, "MRR", "month")).toEqual(["Jan 2026 = 100", "Feb 2026 = 110"]);
    }
  });

  test("recurring revenue of sites is no time axis", async () => {
    const { findings } = await scanCells([
      ["Site", "MRR", "CSAT"],
      ["North", 45000, 0.9],
      ["South", 45010, 0.8],
    ]);
    expect(findings).toEqual([]);
  });
});

describe("the scorecard of a KPI table", () => {
  const build = (result: ScanResult) => buildScorecard(result, { scope: "test", createdAt: new Date(2026, 5, 1) });

  test("holds the last whole month against the one before, and keeps the months", async () => {
    const result = await scanCells(across(["Jan-26", "Feb-26", "Mar-26"]), { today: new Date(2026, 2, 20) });
    const scorecard = build(result);
    const mrr = scorecardRows(scorecard).find(({ kpi }) => kpi === "MRR");
    expect(mrr?.previous).toMatchObject({
      earlier: { label: "Jan 2026", value: 100, native: { formula: "=Data!$B$2" } },
      latest: { label: "Feb 2026", value: 101, native: { formula: "=Data!$C$2" } },
      change: 1,
    });
    const months = historyOf(scorecard, result).filter(({ kpi, period }) => kpi === "MRR" && period.length === 7);
    expect(months.map(({ period, value, variant }) => [period, value, variant])).toEqual([
      ["2026-01", 100, "reported"],
      ["2026-02", 101, "reported"],
    ]);
  });

  test("two tables of one sheet keep their own earlier values", async () => {
    const table = (names: string[], first: number): Cell[][] => [
      ["KPI", ...names],
      ["MRR", first, first + 10],
      ["CSAT %", 80, 81],
    ];
    const gap: Cell[][] = [
      ["", "", ""],
      ["", "", ""],
      ["", "", ""],
    ];
    for (const names of [
      ["Jan-26", "Feb-26"],
      ["Week 1", "Week 2"],
    ]) {
      const result = await scanCells([...table(names, 100), ...gap, ...table(["Mar-26", "Apr-26"], 500)]);
      const scorecard = build(result);
      const rows = scorecardRows(scorecard).filter(({ kpi }) => kpi === "MRR");
      expect(rows.map(({ value }) => value)).toEqual([110, 510]);
      expect(rows[1]?.previous?.earlier.value).toBe(500);
      expect(rows[0]?.previous?.earlier.value).toBe(names[0] === "Jan-26" ? 100 : undefined);
      const months = historyOf(scorecard, result).filter(({ kpi, period }) => kpi === "MRR" && period === "2026-03");
      expect(months.map(({ variant, value }) => [variant, value])).toContainEqual(["reported (Data!A7)", 500]);
    }
  });
});
