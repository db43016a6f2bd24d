import type { Cell } from "../../../../src/cells/cell";
import { only, scanCells, shown } from "../../../support/tables";

const valuesOf = async (cells: Cell[][]): Promise<Record<string, number>> =>
  Object.fromEntries(shown(await scanCells(cells)).map(({ kpi, value }) => [kpi, Number(value.toFixed(9))]));

describe("a row of units below the headings", () => {
  test.each<[string, Cell[], Record<string, number>]>([
    ["hours", ["", "EUR", "%", "hours"], { MRR: 120, CSAT: 0.92, MTTR: 5 }],
    ["minutes in brackets", ["", "[EUR]", "(%)", "(min)"], { MRR: 120, CSAT: 0.92, MTTR: 5 / 60 }],
    ["German", ["", "EUR", "Prozent", "Stunden"], { MRR: 120, CSAT: 0.92, MTTR: 5 }],
  ])("tells what a KPI table counts: %s", async (_name, units, values) => {
    const found = await valuesOf([
      ["Month", "MRR", "CSAT", "Average resolution time"],
      units,
      ["Jan-26", 100, 90, 6],
      ["Feb-26", 120, 92, 5],
    ]);
    expect(Object.keys(found).sort()).toEqual(Object.keys(values).sort());
    for (const [kpi, value] of Object.entries(values))
      expect([kpi, found[kpi]]).toEqual([kpi, expect.closeTo(value, 9)]);
  });

  test.each<[string, Cell[]]>([
    ["hours", ["", "", "h", "", "EUR/h"]],
    ["a date form", ["", "dd.mm.yyyy", "[h]", "", ""]],
  ])("is no time entry: %s", async (_name, units) => {
    const finding = only(
      await scanCells([
        ["Technician", "Date", "Hours", "Billable", "Rate"],
        units,
        ...Array.from({ length: 10 }, (_none, n): Cell[] => ["Ann", 46000 + n, 2, n < 5 ? "Yes" : "No", 90]),
      ]),
      "BILLABLE",
    );
    expect([finding.value, finding.rowsUsed, finding.leftOut]).toEqual([0.5, 10, []]);
  });

  test("minutes there make a duration's unit known", async () => {
    const result = await scanCells([
      ["Ticket ID", "Status", "Created", "Resolution time"],
      ["", "", "(UTC)", "minutes"],
      ...Array.from({ length: 10 }, (_none, n): Cell[] => [n + 1, "Closed", 46000.5 + n, 120]),
    ]);
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(2, 9);
    expect(result.questions).toEqual([]);
  });

  test("a first row of data with short words is none", async () => {
    const finding = only(
      await scanCells([
        ["Client", "Monthly fee", "Status"],
        ["X", 100, "Active"],
        ["H", 200, "Active"],
      ]),
      "MRR",
    );
    expect(finding.value).toBe(300);
  });
});
