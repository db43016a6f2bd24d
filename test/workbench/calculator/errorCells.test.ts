import { univerCalculator } from "../../../src/workbench/calculator/univerCalculator";
import { cellError, errorTexts, type CellValue } from "../../../src/workbench/document/cellValue";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

/** Column A of "Data" is numbers, the cell under test and what else a column can hold; B counts; C is "b" in its row. */
function workbook(cell: CellValue) {
  const document = new WorkbookDocument();
  const { cells } = document.addSheet("Data");
  const column: readonly CellValue[] = [5, cell, 7, "x", null, true, 3];
  column.forEach((value, row) => {
    cells.set(row, 0, value);
    cells.set(row, 1, row + 1);
    cells.set(row, 2, row === 1 ? "b" : "a");
  });
  return { document, sheet: document.addSheet("Score") };
}

function calculated(cell: CellValue, formulas: readonly string[]): readonly unknown[] {
  const { document, sheet } = workbook(cell);
  return univerCalculator.calculate(
    document,
    formulas.map((formula, row) => ({ sheet, row, column: 0, formula })),
  );
}

const spreading = [
  "=Data!A2>=1",
  '=Data!A2="b"',
  "=IF(Data!A2>=1,1,2)",
  "=AND(Data!A2>=1)",
  '=Data!A2&"x"',
  "=-Data!A2",
  "=SUM(Data!A1:A7)",
  "=AVERAGE(Data!A1:A7)",
  "=MEDIAN(Data!A1:A7)",
  "=MAX(Data!A1:A7)",
  "=PERCENTILE(Data!A1:A7,0.5)",
  "=SUMPRODUCT(--(Data!A1:A7>=1))",
  '=SUMPRODUCT(--(Data!A1:A7="x"))',
  '=SUMPRODUCT(--(Data!A1:A7<>""))',
  "=SUMPRODUCT((Data!A1:A7>=1)*(Data!B1:B7))",
  "=MEDIAN(IF(Data!A1:A7>=1,Data!A1:A7))",
  "=MEDIAN(IF(ISNUMBER(Data!A1:A7)*(Data!A1:A7>=4),Data!A1:A7))",
  '=SUMIFS(Data!A1:A7,Data!C1:C7,"b")',
  '=AVERAGEIFS(Data!A1:A7,Data!C1:C7,"b")',
  '=AVERAGEIF(Data!C1:C7,"b",Data!A1:A7)',
  '=MAXIFS(Data!A1:A7,Data!C1:C7,"b")',
];

/** What Excel gives, whether the cell is an error or a text that looks like one. */
const unharmed: readonly (readonly [formula: string, withError: unknown, withText: unknown])[] = [
  ["=ISERROR(Data!A2)", true, false],
  ["=ISTEXT(Data!A2)", false, true],
  ["=ISNUMBER(Data!A2)", false, false],
  ["=COUNT(Data!A1:A7)", 3, 3],
  ["=COUNTA(Data!A1:A7)", 6, 6],
  ['=COUNTIF(Data!A1:A7,">=1")', 3, 3],
  ['=COUNTIFS(Data!A1:A7,"<>x")', 6, 6],
  ['=COUNTIFS(Data!A1:A7,"*")', 1, 2],
  ['=SUMIFS(Data!A1:A7,Data!C1:C7,"a")', 15, 15],
  ['=AVERAGEIFS(Data!A1:A7,Data!C1:C7,"a")', 5, 5],
  ["=SUMPRODUCT(--ISNUMBER(Data!A1:A7))", 3, 3],
  ['=SUMPRODUCT((Data!C1:C7="a")*IF(ISNUMBER(Data!A1:A7),Data!A1:A7,0))', 15, 15],
  ["=MEDIAN(IF(ISNUMBER(Data!A1:A7),IF(Data!A1:A7>=4,Data!A1:A7)))", 6, 6],
  ["=MATCH(7,Data!A1:A7,0)", 3, 3],
  ['=SUMPRODUCT(--(Data!C1:C7="b"))', 1, 1],
];

describe.each(errorTexts)("a cell with the error %s", (text) => {
  test("is that error in every formula that reads it, however many formulas have read the column before", () => {
    const values = calculated(cellError(text), [...spreading, ...spreading]);
    const formulas = [...spreading, ...spreading];
    expect(formulas.filter((_formula, index) => values[index] !== cellError(text))).toEqual([]);
  });

  test("is passed over where Excel passes over errors", () => {
    const formulas = unharmed.map(([formula]) => formula);
    expect(calculated(cellError(text), formulas)).toEqual(unharmed.map(([, withError]) => withError));
  });

  test("is told from a text that looks like it", () => {
    const formulas = unharmed.map(([formula]) => formula);
    expect(calculated(text, formulas)).toEqual(unharmed.map(([, , withText]) => withText));
    expect(calculated(text, ["=Data!A2>=1", '=Data!A2&"x"', "=SUM(Data!A1:A7)"])).toEqual([true, `${text}x`, 15]);
  });
});

test("the largest and the smallest of no number are 0", () => {
  expect(calculated("zz", ['=MAXIFS(Data!A1:A7,Data!C1:C7,"b")', '=MINIFS(Data!A1:A7,Data!C1:C7,"b")'])).toEqual([
    0, 0,
  ]);
});
