import type { Cell } from "../../../../src/cells/cell";
import { evaluate } from "../../../support/evaluate";
import { at, leftOut, only, scanCells, warningCodes } from "../../../support/tables";

/** Twelve tickets, answered after 150 minutes and resolved after 8 hours; the first ones half an hour before the opening. */
function desk(answeredBefore: number, resolvedBefore: number): Cell[][] {
  const rows: Cell[][] = [["Number", "Status", "Opened", "First response", "Resolved"]];
  for (let n = 0; n < 12; n++) {
    const opened = at("2025-06-02 09:00") + n;
    const minutes = (value: number): number => opened + value / 1440;
    const [answered, resolved] = [n < answeredBefore ? -30 : 150, n < resolvedBefore ? -30 : 480];
    rows.push([`T${n}`, "Closed", opened, minutes(answered), minutes(resolved)]);
  }
  return rows;
}

describe("rows that end before they begin", () => {
  test("are left out of the first response as of the resolution, in one sentence with what they would do", async () => {
    const result = await scanCells(desk(3, 3));
    for (const [kpi, value, withThem] of [
      ["FIRSTRESPONSE", 150, "105.000 min"],
      ["MTTR", 8, "5.875 h"],
    ] as const) {
      const finding = only(result, kpi, "mean");
      expect(finding.value).toBeCloseTo(value, 6);
      expect(finding.rowsUsed).toBe(9);
      expect(leftOut(finding)).toEqual({ negative: 3 });
      expect(warningCodes(finding)).toEqual(["negative-durations"]);
      expect(finding.warnings[0]?.message).toContain(`3 of 12 rows (25.0 %)`);
      expect(finding.warnings[0]?.message).toContain(`left out: the value would be ${withThem} with them.`);
    }
  });

  test("are left out by the formulas too", async () => {
    const cells = desk(3, 0);
    const result = await scanCells(cells);
    for (const variant of ["mean", "median"]) {
      const { native, live } = only(result, "FIRSTRESPONSE", variant);
      expect(evaluate("Data", cells, ["formula" in native ? native.formula : ""])[0]).toBeCloseTo(150, 6);
      expect(live).toHaveProperty("formula");
    }
  });

  test("are not mentioned where there are none", async () => {
    expect(warningCodes(only(await scanCells(desk(0, 0)), "FIRSTRESPONSE", "mean"))).toEqual([]);
  });

  test("of a column of durations are named by it", async () => {
    const cells: Cell[][] = [["Number", "Status", "Opened", "Resolution time in minutes"]];
    for (let n = 0; n < 200; n++) cells.push([`T${n}`, "Closed", at("2025-06-02 09:00") + n / 9, n === 5 ? -60 : 120]);
    const finding = only(await scanCells(cells), "MTTR", "mean");
    expect(finding.value).toBeCloseTo(2, 9);
    expect(finding.warnings.map(({ message }) => message).join()).toContain(
      'has a negative "Resolution time in minutes" and is left out: the value would be 1.985 h with it.',
    );
  });
});
