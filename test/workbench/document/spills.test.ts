import { CellStore } from "../../../src/workbench/document/cellStore";
import { cellError, type CellValue } from "../../../src/workbench/document/cellValue";

const matrix = [
  ["KPI", "Value"],
  ["FCR", 0.75],
  ["MTTR", 4],
];

function spilled(): CellStore {
  const cells = new CellStore();
  cells.setFormula(1, 1, "=MSP.KPIS()");
  cells.storeCalculated(1, 1, matrix);
  return cells;
}

function block(cells: CellStore): CellValue[][] {
  return [1, 2, 3].map((row) => [1, 2].map((column) => cells.value(row, column)));
}

const blank = (first: CellValue) => [
  [first, null],
  [null, null],
  [null, null],
];

test("results fill the cells below and to the right, which hold no formula of their own", () => {
  const cells = spilled();
  expect(block(cells)).toEqual(matrix);
  expect(cells.formula(2, 2)).toBeUndefined();
  expect(cells.spillOf(1, 1)).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
});

test("something in the way makes the formula #SPILL!, and stays", () => {
  const cells = new CellStore();
  cells.set(3, 2, "mine");
  cells.setFormula(1, 1, "=MSP.KPIS()");
  cells.storeCalculated(1, 1, matrix);
  expect(cells.value(1, 1)).toBe(cellError("#SPILL!"));
  expect(cells.value(2, 1)).toBeNull();
  expect(cells.value(3, 2)).toBe("mine");
});

test("typing into the results takes them back and makes the formula due", () => {
  const cells = spilled();
  cells.set(2, 2, "mine");
  expect(cells.value(2, 2)).toBe("mine");
  expect(cells.value(3, 1)).toBeNull();
  expect(cells.isDirty(1, 1)).toBe(true);
  cells.storeCalculated(1, 1, matrix);
  expect(cells.value(1, 1)).toBe(cellError("#SPILL!"));
});

test.each<[what: string, change: (cells: CellStore) => void, first: CellValue]>([
  ["a value over the formula", (cells) => cells.set(1, 1, 5), 5],
  ["clearing the formula", (cells) => cells.clear({ row: 1, column: 1, rows: 1, columns: 1 }, "contents"), null],
  ["a result that is a single value", (cells) => cells.storeCalculated(1, 1, 7), 7],
])("%s takes the results back", (_what, change, first) => {
  const cells = spilled();
  change(cells);
  expect(block(cells)).toEqual(blank(first));
  expect(cells.spills.size).toBe(0);
});

test("whoever recalculates learns once which areas changed by spilling", () => {
  const cells = spilled();
  expect(cells.takeRespilled()).toEqual([{ row: 1, column: 1, rows: 3, columns: 2 }]);
  expect(cells.takeRespilled()).toEqual([]);
});
