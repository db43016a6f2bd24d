import fc from "fast-check";
import { univerCalculator } from "../../../src/workbench/calculator/univerCalculator";
import { cellError, isCellError, type CellValue } from "../../../src/workbench/document/cellValue";
import { shiftFormula } from "../../../src/workbench/document/shiftFormula";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

/** Formulas of the first row, over the cells A1 to C1 beside it and fixed ones above. */
const formulas = [
  '=IF(ISNUMBER(A1),IF(A1>0,A1,""),"")',
  '=IF(AND(ISNUMBER(A1),ISNUMBER(B1)),IF(B1>=A1,(B1-A1)*24,""),"")',
  '=IF(ISNUMBER(A1),DATE(YEAR(A1),MONTH(A1),1),"")',
  '=IF(ISNUMBER(A1),DATE(YEAR(A1),INT((MONTH(A1)+2)/3)*3-2,1),"")',
  "=NETWORKDAYS(INT(A1),INT(B1))",
  "=MEDIAN(MOD(A1,1)*24,9,17)-MEDIAN(MOD(B1,1)*24,9,17)",
  '=1*(TRIM(C1)="met")',
  '=COUNTIFS(C1,"Met",A1,">0")+COUNTIF(B1,">45000")',
  '=SUMIFS(A1,C1,"Met")/COUNTIF(C1,"Met")',
  "=IF(ISNUMBER(A1),IF(OR(ISNUMBER(B1),A1=B1),-A1+1.5*B1-$A$1,0),0)",
  "=A1<=B1",
  '=C1="MET"',
  "=A1",
  "=A1+C1",
];

const date = fc.integer({ min: 44_000_000, max: 46_000_000 }).map((thousandths) => thousandths / 1000);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 8, arbitrary: date },
  fc.constantFrom<CellValue>(null, "", "Met", " met ", "Missed", "45001", true, false, 0, -1, cellError("#N/A")),
);

/** A document whose rows are those given, the formula filled down beside them. */
function calculated(rows: readonly (readonly CellValue[])[], formula: string): readonly unknown[] {
  const document = new WorkbookDocument();
  const sheet = document.addSheet("Data");
  rows.forEach((line, row) => line.forEach((value, column) => sheet.cells.set(row, column, value)));
  const cells = rows.map((_line, row) => ({ sheet, row, column: 5, formula: shiftFormula(formula, row, 0) }));
  return univerCalculator
    .calculate(document, cells)
    .map((value) => (isCellError(value as CellValue) ? "error" : value));
}

test.each(formulas)("filled down a hundred times, %s gives what it gives on each row alone", (formula) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 90, maxLength: 100 }), (rows) => {
      const together = calculated(rows, formula);
      for (const [index, line] of [...rows.entries()].slice(60)) {
        // Alone the same row stands first, as does the cell that the formula fixes.
        const fixed = formula.includes("$") ? formula.replace("$A$1", String(literalOf(rows[0]?.[0]))) : formula;
        const [alone] = calculated([line], fixed);
        const [one, other] = [together[index], alone];
        if (typeof one === "number" && typeof other === "number") expect(one).toBeCloseTo(other, 6);
        else expect({ line, value: one }).toEqual({ line, value: other });
      }
    }),
    { numRuns: 5 },
  );
});

function literalOf(value: CellValue | undefined): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (value === null || value === undefined) return "0";
  return isCellError(value) ? "NA()" : `"${value}"`;
}

test("ROW of a cell that moves along and of a fixed one, filled down", () => {
  const rows = Array.from({ length: 100 }, (_none, row): CellValue[] => [row, "x"]);
  expect(calculated(rows, "=ROW(Data!B3)*1000+ROW($A$7)")).toEqual(rows.map((_row, row) => (row + 3) * 1000 + 7));
});
