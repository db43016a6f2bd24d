import { maskOf } from "../../../src/scanner/formulas/masks";
import { univerCalculator } from "../../../src/workbench/calculator/univerCalculator";
import type { CellValue } from "../../../src/workbench/document/cellValue";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

function counted(cells: readonly CellValue[], mask: string): unknown {
  const document = new WorkbookDocument();
  const data = document.addSheet("Data");
  cells.forEach((value, row) => data.cells.set(row, 0, value));
  const sheet = document.addSheet("Score");
  return univerCalculator.calculate(document, [{ sheet, row: 0, column: 0, formula: `=SUMPRODUCT(1*${mask})` }])[0];
}

const ref = "Data!$A$1:$A$7";
const cells: readonly CellValue[] = [46_010, "not yet", null, true, "", 46_050, 46_020.5];

test.each([
  ["from a day on", [{ ref, atLeast: 46_010 }], 3],
  ["after a day", [{ ref, above: 46_010 }], 2],
  ["up to a day", [{ ref, atMost: 46_030 }], 2],
  ["before a day", [{ ref, below: 46_060 }], 3],
  [
    "within a month",
    [
      { ref, atLeast: 46_010 },
      { ref, below: 46_041 },
    ],
    2,
  ],
] as const)("text, blanks and booleans among dates are in no period: %s", (_what, conditions, expected) => {
  expect(counted(cells, maskOf(conditions))).toBe(expected);
});
