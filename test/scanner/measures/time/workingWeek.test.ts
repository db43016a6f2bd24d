import type { Cell } from "../../../../src/cells/cell";
import { at, only, scanCells } from "../../../support/tables";

const headings: Cell[] = ["Date", "Technician", "Client", "Hours", "Billable"];

/** A technician's days from one on, as many hours billable and not each. */
function days(name: string, first: number, count: number, billable: number, rest: number): Cell[][] {
  return Array.from({ length: count }, (_, n) => [
    [first + n, name, "Acme", billable, "Yes"],
    [first + n, name, "Internal", rest, "No"],
  ]).flat();
}

const monday = at("2026-03-02");
const of = async (rows: readonly Cell[][], options = {}) => scanCells([headings, ...rows], options);

describe("utilization without a column of available hours", () => {
  test("is of the working weeks in which somebody logged any", async () => {
    // Ann works two weeks, Bob one of them: three weeks of 40 hours.
    const rows = [
      ...days("Ann", monday, 5, 6, 2),
      ...days("Ann", monday + 7, 5, 6, 1),
      ...days("Bob", monday, 5, 5, 3),
    ];
    const found = only(await of(rows), "UTILIZATION", "working-week");
    expect(found.value).toBeCloseTo((30 + 30 + 25) / 120, 12);
    expect(found.reasons[0]?.message).toContain("40 hours are taken for each of the 3 weeks");
  });

  test("counts a week that the data begin or end in with the days that they cover", async () => {
    const rows = [...days("Ann", monday + 2, 3, 6, 2), ...days("Ann", monday + 7, 2, 4, 4)];
    expect(only(await of(rows), "UTILIZATION", "working-week").value).toBeCloseTo((18 + 8) / (24 + 16), 12);
  });

  test("goes by the working days of the desk's calendar", async () => {
    const calendar = { days: [0, 1, 2, 3], start: 9, end: 17, holidays: [] };
    const rows = [...days("Ann", monday, 4, 6, 2), ...days("Ann", monday + 7, 4, 6, 2)];
    expect(only(await of(rows, { calendar }), "UTILIZATION", "working-week").value).toBeCloseTo(48 / 64, 12);
  });

  test.each([
    ["too little was logged to tell what people did", days("Ann", monday, 5, 1, 1)],
    ["hours are nobody's", [...days("Ann", monday, 5, 6, 2), [monday, "", "Acme", 3, "Yes"]]],
  ])("is not told where %s", async (_why, rows) => {
    const { findings, notMeasured } = await of(rows);
    expect(findings.map(({ kpi }) => kpi)).not.toContain("UTILIZATION");
    expect(notMeasured.find(({ kpi }) => kpi === "UTILIZATION")?.needs).toMatch(/available/);
  });
});
