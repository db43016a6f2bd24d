import type { Cell } from "../../../src/cells/cell";
import { named, only, scanCells } from "../../support/tables";

describe("KPI cards of a dashboard", () => {
  test("labels above their values, with blank columns between and remarks below", async () => {
    const cells: Cell[][] = [
      ["Service dashboard", "", "", "", "", ""],
      [],
      ["MRR", "", "Gross margin", "", "Open projects", "", "CSAT"],
      [52_000, "", 0.52, "", 7, "", "94%"],
      ["vs last month", "", "target 50 %", "", "", "", "goal 90 %"],
      [],
      ["Avg NPS score", "", "Staff"],
      [55.1, "", 12],
    ];
    const result = await scanCells(cells);
    expect(named(result)).toEqual(["CSAT reported", "GROSSMARGIN reported", "MRR reported", "NPS reported"]);
    expect(only(result, "MRR").value).toBe(52_000);
    expect(only(result, "CSAT").value).toBeCloseTo(0.94, 9);
    expect(only(result, "NPS").ranges).toEqual(["Data!$A$8"]);
  });

  test("values above their labels", async () => {
    const cells: Cell[][] = [
      [52_000, "", "91%", "", 7],
      ["MRR", "", "CSAT", "", "Vans"],
    ];
    const result = await scanCells(cells);
    expect(named(result)).toEqual(["CSAT reported", "MRR reported"]);
    expect(only(result, "MRR").ranges).toEqual(["Data!$A$1"]);
  });

  test("cards without blank columns between, with remarks below", async () => {
    const cells: Cell[][] = [
      ["MRR", "CSAT", "Gross margin"],
      [52_000, "91%", "52%"],
      ["up", "down", "flat"],
    ];
    expect(named(await scanCells(cells))).toEqual(["CSAT reported", "GROSSMARGIN reported", "MRR reported"]);
  });

  test.each<[string, Cell[][]]>([
    ["a single label over a number", [["MRR"], [52_000]]],
    [
      "a label over a column of numbers",
      [
        ["MRR", "", "Vans"],
        [1, "", 2],
        [3, "", 4],
      ],
    ],
    [
      "labels between two numbers",
      [
        [1, "", 2],
        ["MRR", "", "CSAT"],
        [3, "", 4],
      ],
    ],
    [
      "goals",
      [
        ["MRR target", "", "CSAT goal"],
        [60_000, "", "95%"],
      ],
    ],
    [
      "labels without numbers",
      [
        ["MRR", "", "CSAT"],
        ["soon", "", "later"],
      ],
    ],
  ])("%s is none", async (_name, cells) => {
    expect(named(await scanCells(cells))).toEqual([]);
  });
});
