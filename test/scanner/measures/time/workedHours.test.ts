import type { Cell } from "../../../../src/cells/cell";
import { evaluate } from "../../../support/evaluate";
import { at, only, scanCells } from "../../../support/tables";

const entries: Cell[][] = [
  ["Date", "Technician", "Client", "Billable hours", "Non-billable hours", "Billed amount"],
  [at("2026-01-05"), "Ann", "Alder", 2, 0, 240],
  [at("2026-01-06"), "Ben", "Bay", 0, 1.5, 0],
  [at("2026-01-07"), "Ann", "Bay", 3, "", 300],
  [at("2026-01-08"), "Ben", "Alder", 1, 0.5, 120],
];

describe("billable and other hours beside each other", () => {
  test("are together what was worked, in the rate and in its formula", async () => {
    const rate = only(await scanCells(entries), "EFFECTIVERATE");
    expect(rate.value).toBe(660 / 8);
    const formula = "formula" in rate.native ? rate.native.formula : "";
    expect(evaluate("Data", entries, [formula])[0]).toBeCloseTo(660 / 8, 9);
  });

  test("count in minutes where the headings say so", async () => {
    const minutes = entries.map((row, n) =>
      row.map((cell, column) =>
        n === 0 ? String(cell).replace("hours", "minutes") : column === 3 || column === 4 ? Number(cell) * 60 : cell,
      ),
    );
    expect(only(await scanCells(minutes), "EFFECTIVERATE").value).toBeCloseTo(660 / 8, 9);
  });
});
