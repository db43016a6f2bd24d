import type { Cell } from "../../../../src/cells/cell";
import { leftOut, named, only, scanCells, tenTickets } from "../../../support/tables";

describe("one client's rows", () => {
  test("only they count, whatever the case of the name, and the others are counted as left out", async () => {
    const finding = only(await scanCells(tenTickets(), { client: "bay" }), "MTTR", "mean");
    expect(finding.value).toBeCloseTo(6, 9);
    expect(finding.rowsUsed).toBe(5);
    expect(leftOut(finding)).toEqual({ "other-clients": 5 });
  });

  test("an unknown client yields nothing and names the nearest ones", async () => {
    const result = await scanCells(tenTickets(), { client: "Aldar" });
    expect(named(result)).toEqual([]);
    const [warning] = result.warnings;
    expect(warning?.code).toBe("client-unknown");
    expect(warning?.message).toContain('the nearest are "Alder"');
  });

  test("a table without a client column says so", async () => {
    const result = await scanCells(
      tenTickets().map((row) => row.slice(0, 4)),
      { client: "Alder" },
    );
    expect(named(result)).toEqual([]);
    expect(result.warnings.map(({ code }) => code)).toEqual(["client-column-missing"]);
  });

  test("a KPI table speaks of the whole business and is left alone", async () => {
    const cells: Cell[][] = [
      ["KPI", "Value"],
      ["MRR", 5000],
    ];
    expect(named(await scanCells(cells))).toEqual(["MRR reported"]);
    expect(named(await scanCells(cells, { client: "Alder" }))).toEqual([]);
  });
});
