import { univerCalculator } from "../../../src/workbench/calculator/univerCalculator";
import type { FormulaCell } from "../../../src/workbench/document/formulaCell";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

function calculate(...formulas: readonly string[]) {
  const document = new WorkbookDocument();
  const sheet = document.addSheet("Data");
  [3, 1, 2, 3].forEach((value, row) => sheet.cells.set(row, 0, value));
  ["c", "a", "b", "c"].forEach((value, row) => sheet.cells.set(row, 1, value));
  const cells = formulas.map((formula, row): FormulaCell => ({ sheet, row, column: 9, formula }));
  return univerCalculator.calculate(document, cells);
}

test.each<[formula: string, rows: unknown]>([
  ["=A1:A3*2", [[6], [2], [4]]],
  [
    "=A1:B2",
    [
      [3, "c"],
      [1, "a"],
    ],
  ],
  ["=SORT(A1:A4)", [[1], [2], [3], [3]]],
  [
    "=SORT(A1:B3,1,-1)",
    [
      [3, "c"],
      [2, "b"],
      [1, "a"],
    ],
  ],
  ["=UNIQUE(B1:B4)", [["c"], ["a"], ["b"]]],
  [
    "=FILTER(A1:B4,A1:A4>2)",
    [
      [3, "c"],
      [3, "c"],
    ],
  ],
  ["=TRANSPOSE(A1:A3)", [[3, 1, 2]]],
  ["=SUM(SORT(A1:A4))", 9],
])("%s", (formula, rows) => {
  expect(calculate(formula)).toEqual([rows]);
});

test("sorting leaves the range as it is for the other formulas", () => {
  expect(calculate("=SORT(A1:A4)", "=INDEX(A1:A4,1)", "=SORT(A1:A4,1,-1)", "=A1:A4")).toEqual([
    [[1], [2], [3], [3]],
    3,
    [[3], [3], [2], [1]],
    [[3], [1], [2], [3]],
  ]);
});
