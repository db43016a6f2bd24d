import type { Cell } from "../../../../src/cells/cell";
import { named, only, scanCells, tenTickets } from "../../../support/tables";

describe("correcting what a column was taken for", () => {
  test("each column says its role, its type and the name of its answer; the others are listed too", async () => {
    const cells = tenTickets().map((row, index) => [...row, index === 0 ? "Colour" : "red"]);
    const [region] = (await scanCells(cells)).regions;
    expect(region?.columns.find(({ role }) => role === "openedAt")).toEqual({
      ...{ role: "openedAt", heading: "Created", type: "time", label: "Opened", column: "C", answer: "role:Data!C" },
    });
    expect(region?.unused).toEqual([{ heading: "Colour", column: "F", answer: "role:Data!F", looks: "categories" }]);
    expect(region?.choices).toContainEqual({ value: "respondedAt", label: "First response" });
  });

  test("none: the column is taken for nothing", async () => {
    const result = await scanCells(tenTickets(), { answers: { "role:Data!D": "none" } });
    expect(named(result)).not.toContain("MTTR mean");
    expect(result.regions[0]?.unused?.map(({ column }) => column)).toContain("D");
  });

  test("a column of any name can be given a role, and takes it from the column that had it", async () => {
    const cells = tenTickets().map((row, index) => [...row, index === 0 ? "Finished by hand" : Number(row[2]) + 0.5]);
    const answers = { "role:Data!F": "resolvedAt" };
    const result = await scanCells(cells, { answers });
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(12, 9);
    expect(only(result, "MTTR", "mean").heading).toBe("Created, Finished by hand");
    expect(result.regions[0]?.unused?.map(({ heading }) => heading)).toEqual(["Resolved"]);
  });

  test("a column without a heading can be given a role", async () => {
    const cells = tenTickets().map((row, index) => (index === 0 ? [row[0], row[1], row[2], "", row[4]] : row));
    const finding = only(await scanCells(cells, { answers: { "role:Data!D": "resolvedAt" } }), "MTTR", "mean");
    expect([finding.value, finding.heading]).toEqual([expect.closeTo(5.5, 9), "Created, Column D"]);
  });

  test("answers that name no role, or a role of another kind of table, change nothing", async () => {
    const expected = named(await scanCells(tenTickets()));
    for (const answer of ["nonsense", "constructor", "__proto__", "fee"]) {
      const cells: Cell[][] = tenTickets().map((row, index) => [...row, index === 0 ? "Colour" : "red"]);
      expect(named(await scanCells(cells, { answers: { "role:Data!F": answer } }))).toEqual(expected);
    }
  });
});
