import type { Cell } from "../../../src/cells/cell";
import type { ScanResult } from "../../../src/scanner/result/finding";
import { named, scanCells } from "../../support/tables";

const told = (result: ScanResult): unknown[] =>
  result.warnings
    .filter(({ code }) => code === "unknown-kpis")
    .map((one) => (one as { fields?: { labels?: unknown } }).fields?.labels);

/** Names that the published sources give to KPIs. */
const published: readonly (readonly [string, Cell])[] = [
  ["Percentage of Billable Hours", 0.71],
  ["Satisfaction Rating", "93%"],
  ["Customer Distribution", "15%"],
  ["Revenue Source Breakdown", "62%"],
  ["Business Offering Margins", "41%"],
  ["Gross Profitability", "52%"],
  ["Opened/Closed Tickets Ratio", "98%"],
  ["Incident Response Time", "14 min"],
  ["Tickets Per Customer", 12],
];

test("each published name gives its KPI or is named", async () => {
  const result = await scanCells([["KPI", "Value"], ...published.map((line) => [...line])]);
  expect(named(result)).toEqual(
    ["BILLABLE", "CSAT", "CUSTOMERSHARE", "FIRSTRESPONSE", "GROSSMARGIN", "OFFERINGMARGIN", "TICKETRATIO"].map(
      (kpi) => `${kpi} reported`,
    ),
  );
  expect(told(result)).toEqual([["Revenue Source Breakdown", "Tickets Per Customer"]]);
});

test("values under unknown names are counted and named, beside and below", async () => {
  const beside: Cell[][] = [
    ["KPI", "Value", "Unit"],
    ["FCR", 74, "%"],
    ["Vans on the road", 7, ""],
    ["CSAT", 93, "%"],
    ["Staff", 21, ""],
    ["Remarks", "", ""],
  ];
  expect(told(await scanCells(beside))).toEqual([["Vans on the road", "Staff"]]);
  const below: Cell[][] = [
    ["Month", "FCR %", "Vans", "CSAT %", "Comments"],
    ["2026-01", 74, 7, 91, "fine"],
    ["2026-02", 75, 8, 92, ""],
  ];
  expect(told(await scanCells(below))).toEqual([["Vans"]]);
});

test("a list of names without values, and one of telephone numbers, tell nothing", async () => {
  const names = Array.from({ length: 800 }, (_none, n): Cell[] => [published[n % 9]![0] + n, "text"]);
  expect((await scanCells([["KPI", "Description"], ...names])).warnings).toEqual([]);
  const phones = Array.from({ length: 60 }, (_none, n): Cell[] => [`Person ${n}`, 4_930_000 + n]);
  expect((await scanCells([["Name", "Phone"], ...phones])).warnings).toEqual([]);
});

describe("a row for each client, account or employee is a list", () => {
  test.each(["Client", "Account name", "Technician", "Company", "Customer"])("under %s", async (heading) => {
    const rows = [1, 2, 3, 4].map((n): Cell[] => [`Name ${n}`, `2026-0${n}-01`, 0.5 + n / 10, 90 + n]);
    const result = await scanCells([[heading, "Since", "Utilization", "FCR %"], ...rows]);
    expect(named(result)).toEqual([]);
    expect(result.series).toEqual([]);
  });

  test("a column that names the same person each month leaves it a series", async () => {
    const rows = [1, 2, 3, 4].map((n): Cell[] => ["Anna", `2026-0${n}-01`, 90 + n]);
    const result = await scanCells([["Technician", "Month", "FCR %"], ...rows]);
    expect(named(result)).toEqual(["FCR reported"]);
  });
});
