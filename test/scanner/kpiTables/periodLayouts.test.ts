import type { Cell } from "../../../src/cells/cell";
import type { ScanResult } from "../../../src/scanner/result/finding";
import { at, only, scanCells } from "../../support/tables";

/** "Jan 2026 70, Feb 2026 71": the points of the one series of first contact resolution, in percent. */
function pointsOf({ series }: ScanResult): string {
  const found = series.filter(({ kpi }) => kpi === "FCR");
  if (found.length > 1) throw new Error(`${found.length} series`);
  return (found[0]?.points ?? []).map(({ period, value }) => `${period.label} ${Math.round(100 * value)}`).join(", ");
}

interface Layout {
  readonly name: string;
  readonly cells: Cell[][];
  /** In percent. */
  readonly value: number;
  readonly points: string;
}

const layouts: readonly Layout[] = [
  {
    name: "years in merged cells over months, a year to date behind",
    cells: [
      ["", 2025, "", 2026, "", ""],
      ["KPI", "Nov", "Dec", "Jan", "Feb", "YTD"],
      ["FCR %", 70, 71, 72, 73, 72.5],
      ["CSAT %", 90, 91, 92, 93, 92.5],
    ],
    value: 73,
    points: "Nov 2025 70, Dec 2025 71, Jan 2026 72, Feb 2026 73",
  },
  {
    name: "quarters in merged cells over months",
    cells: [
      ["", "Q4 2025", "", "", "Q1 2026", ""],
      ["KPI", "Oct", "Nov", "Dec", "Jan", "Feb"],
      ["FCR %", 69, 70, 71, 72, ""],
      ["CSAT %", 89, 90, 91, 92, 93],
    ],
    value: 72,
    points: "Oct 2025 69, Nov 2025 70, Dec 2025 71, Jan 2026 72",
  },
  {
    name: "a month over its weeks, which are no weeks of the year",
    cells: [
      ["", "March 2026", "", ""],
      ["KPI", "W1", "W2", "W3"],
      ["FCR %", 70, 71, 72],
      ["CSAT %", 90, 91, 92],
    ],
    value: 72,
    points: "",
  },
  {
    name: "last year's value before the months, which are not of that year",
    cells: [
      ["KPI", 2025, "Jan", "Feb"],
      ["FCR %", 60, 71, 72],
      ["CSAT %", 88, 90, 91],
    ],
    value: 72,
    points: "",
  },
  {
    name: "a fiscal year before the months",
    cells: [
      ["KPI", "FY25", "Jan-26", "Feb-26"],
      ["FCR %", 60, 71, 72],
      ["CSAT %", 88, 90, 91],
    ],
    value: 72,
    points: "Jan 2026 71, Feb 2026 72",
  },
  {
    name: "quarters among months without a year",
    cells: [
      ["KPI", "Jan", "Feb", "Mar", "Q1", "YTD"],
      ["FCR %", 70, 71, 75, 72, 72],
      ["CSAT %", 90, 91, 95, 92, 92],
    ],
    value: 75,
    points: "",
  },
  {
    name: "a target first, months to come blank, an average behind",
    cells: [
      ["KPI", "Target", "Jan-26", "Feb-26", "Mar-26", "Apr-26", "Avg 2026"],
      ["FCR", 0.75, 0.7, 0.71, "", "", 0.705],
      ["CSAT", 0.95, 0.9, 0.91, "", "", 0.905],
    ],
    value: 71,
    points: "Jan 2026 70, Feb 2026 71",
  },
  {
    name: "targets beside each month, shares as text",
    cells: [
      ["KPI", "Jan-26", "Target", "Feb-26", "Target"],
      ["FCR", "70%", "75%", "71 %", "75%"],
      ["CSAT", "90%", "95%", "91 %", "95%"],
    ],
    value: 71,
    points: "Jan 2026 70, Feb 2026 71",
  },
  {
    name: "actual, target and variance under each month",
    cells: [
      ["", "Jan-26", "", "", "Feb-26", "", ""],
      ["KPI", "Actual", "Target", "Var", "Actual", "Target", "Var"],
      ["FCR", 0.7, 0.75, -0.05, 0.72, 0.75, -0.03],
      ["CSAT", 0.9, 0.95, -0.05, 0.91, 0.95, -0.04],
    ],
    value: 72,
    points: "Jan 2026 70, Feb 2026 72",
  },
  {
    name: "areas, units and goals before the months",
    cells: [
      ["Area", "KPI", "Unit", "Goal", "Jan-26", "Feb-26", "12-mo avg"],
      ["Service", "FCR", "%", 75, 70, 72, 71],
      ["", "CSAT", "%", 95, 90, 91, 90],
      ["Finance", "Gross margin", "%", 50, 48, 49, 48],
    ],
    value: 72,
    points: "Jan 2026 70, Feb 2026 72",
  },
  {
    name: "months down with remarks that speak of targets and averages",
    cells: [
      ["Month", "FCR", "CSAT", "Comment"],
      [at("2026-01-01"), 0.7, 0.9, "ok"],
      [at("2026-02-01"), 0.71, 0.91, "below target"],
      [at("2026-03-01"), 0.72, 0.92, "average month"],
    ],
    value: 72,
    points: "Jan 2026 70, Feb 2026 71, Mar 2026 72",
  },
  {
    name: "months down with a goal above, totals and changes below",
    cells: [
      ["", "FCR", "CSAT"],
      ["Goal", 0.75, 0.95],
      ["Jan 2026", 0.7, 0.9],
      ["Feb 2026", 0.72, 0.91],
      ["Mar 2026", "", ""],
      ["Average", 0.71, 0.905],
      ["YoY", 0.1, 0.2],
      ["Median", 0.71, 0.9],
    ],
    value: 72,
    points: "Jan 2026 70, Feb 2026 72",
  },
  {
    name: "years beside months down, with totals of the years",
    cells: [
      ["Year", "Month", "FCR %", "CSAT %"],
      [2025, "Nov", 70, 90],
      ["", "Dec", 71, 91],
      ["2025 Total", "", 70.5, 90.5],
      [2026, "Jan", 72, 92],
      ["2026 Total", "", 72, 92],
    ],
    value: 72,
    points: "Nov 2025 70, Dec 2025 71, Jan 2026 72",
  },
  {
    name: "the newest first, the month before and a change beside",
    cells: [
      ["KPI", "Mar 2026", "Feb 2026", "% Change", "YTD 2026", "2025"],
      ["FCR %", 72, 71, 1.4, 71.5, 69],
      ["CSAT %", 90, 95, -5, 92, 91],
    ],
    value: 72,
    points: "Feb 2026 71, Mar 2026 72",
  },
  {
    name: "German, with a mean",
    cells: [
      ["Kennzahl", "Einheit", "Ziel", "Jän 26", "Feb 26", "Mrz 26", "Schnitt"],
      ["Erstlösungsquote", "%", 75, 70, 71, 74, 71.7],
      ["Kundenzufriedenheit", "%", 95, 90, 91, 93, 91.3],
    ],
    value: 74,
    points: "Jan 2026 70, Feb 2026 71, Mar 2026 74",
  },
  {
    name: "the last days of months without a year",
    cells: [
      ["KPI", "Jan 31", "Feb 28", "Mar 31"],
      ["FCR %", 70, 71, 72],
      ["CSAT %", 90, 91, 92],
    ],
    value: 72,
    points: "",
  },
  {
    name: "periods of a fiscal year",
    cells: [
      ["KPI", "FY26 P1", "FY26 P2"],
      ["FCR %", 70, 71],
      ["CSAT %", 90, 91],
    ],
    value: 71,
    points: "",
  },
  {
    name: "quarters of a fiscal year",
    cells: [
      ["KPI", "Q1 FY26", "Q2 FY26"],
      ["FCR %", 70, 71],
      ["CSAT %", 90, 91],
    ],
    value: 71,
    points: "",
  },
  {
    name: "weeks of the year in the title",
    cells: [["Service desk 2026"], ["KPI", "W11", "W12", "W13"], ["FCR %", 70, 71, 72], ["CSAT %", 90, 91, 92]],
    value: 72,
    points: "Week of 2026-03-09 70, Week of 2026-03-16 71, Week of 2026-03-23 72",
  },
];

test.each(layouts)("$name", async ({ cells, value, points }) => {
  const result = await scanCells(cells);
  expect(100 * only(result, "FCR").value).toBeCloseTo(value, 9);
  expect(pointsOf(result)).toBe(points);
});

describe("the last period that is over counts", () => {
  const months: Cell[][] = [
    ["KPI", "Jan-26", "Feb-26", "Mar-26"],
    ["FCR %", 70, 71, 72],
    ["CSAT %", 90, 91, 92],
  ];
  test.each([
    [2, 20, 71, '"Feb-26" is the latest period that is over; "Mar-26" is not'],
    [2, 31, 71, '"Feb-26" is the latest period that is over'],
    [3, 1, 72, '"Mar-26" is the latest period with a value'],
    [0, 15, 72, '"Mar-26" is the latest period with a value'],
  ])("month %i, day %i", async (month, day, value, reason) => {
    const finding = only(await scanCells(months, { today: new Date(2026, month, day) }), "FCR");
    expect(100 * finding.value).toBeCloseTo(value, 9);
    expect(finding.reasons.map(({ message }) => message).join()).toContain(reason);
  });
});
