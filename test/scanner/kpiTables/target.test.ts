import type { Cell } from "../../../src/cells/cell";
import { scanCells, shown } from "../../support/tables";

const targets = async (cells: Cell[][]): Promise<Record<string, string>> =>
  Object.fromEntries(
    shown(await scanCells(cells)).flatMap(({ kpi, target }) =>
      target ? [[kpi, `${target.value} ${target.cell}`]] : [],
    ),
  );

describe("what a sheet says is to be reached is the target of its line", () => {
  test.each(["Target", "Goal", "Target 2026", "Ziel", "Sollwert", "Objectif", "Meta", "Doel", "Our goals"])(
    'under "%s"',
    async (heading) => {
      const cells = [
        ["KPI", "Value", heading],
        ["MRR", 48_875, 50_000],
        ["CSAT", 0.92, 0.95],
      ];
      expect(await targets(cells)).toEqual({ MRR: "50000 Data!$C$2", CSAT: "0.95 Data!$C$3" });
    },
  );

  test("written as its value is: 95 beside 92 is 95 %, and the formula over its cell says so", async () => {
    const found = shown(
      await scanCells([
        ["KPI", "Unit", "Jan-26", "Feb-26", "Target"],
        ["CSAT", "%", 91, 92, 95],
        ["FCR", "%", 70, 71, ""],
      ]),
    );
    expect(found.map(({ kpi, target }) => [kpi, target])).toEqual(
      expect.arrayContaining([
        ["CSAT", { value: 0.95, cell: "Data!$E$2", native: { formula: "=Data!$E$2/100" } }],
        ["FCR", undefined],
      ]),
    );
  });

  test.each([
    "Benchmark",
    "Industry target",
    "% of target",
    "Variance to target",
    "Target met",
    "Last year",
    "Forecast",
    "Target date",
    "Zielabweichung",
  ])('not under "%s"', async (heading) => {
    expect(
      await targets([
        ["KPI", "Value", heading],
        ["MRR", 48_875, 50_000],
        ["CSAT", 0.92, 0.95],
      ]),
    ).toEqual({});
  });

  test("of two columns of targets nobody knows which one counts", async () => {
    expect(
      await targets([
        ["KPI", "Value", "Target 2026", "Target 2027"],
        ["MRR", 48_875, 50_000, 60_000],
        ["CSAT", 0.92, 0.95, 0.96],
      ]),
    ).toEqual({});
  });
});
