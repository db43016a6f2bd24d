import { UnsupportedFormula } from "../../../src/workbench/document/formulaCell";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";
import { univerCalculator } from "../../../src/workbench/calculator/univerCalculator";

function workbook() {
  const document = new WorkbookDocument();
  const sheet = document.addSheet("Tom's (data) 2024");
  [3, 4, 5].forEach((value, row) => sheet.cells.set(row, 0, value));
  return { document, sheet };
}

function calculate(document: WorkbookDocument, formula: string, at = { row: 50, column: 5 }) {
  const sheet = document.sheets[0];
  if (!sheet) throw new Error("no sheet");
  return univerCalculator.calculate(document, [{ sheet, ...at, formula }])[0];
}

describe("references", () => {
  test("find a sheet whatever its name, in whatever case", () => {
    const { document } = workbook();
    expect(calculate(document, "=SUM('TOM''S (DATA) 2024'!$A$1:$A$3)")).toBe(12);
  });

  test("without a sheet mean the formula's own", () => {
    const { document } = workbook();
    document.addSheet("Other").cells.set(0, 0, 100);
    expect(calculate(document, "=A1+Other!A1")).toBe(103);
  });

  test("a column of a table is its data rows, in whatever case", () => {
    const { document, sheet } = workbook();
    sheet.tables.push({
      id: 1,
      name: "Tickets",
      rect: { row: 0, column: 0, rows: 3, columns: 1 },
      columns: [{ id: 1, name: "Hours spent" }],
      style: "",
      showHeaders: true,
      showTotals: false,
      showBandedRows: false,
      showBandedColumns: false,
      showFilterButton: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    });
    expect(calculate(document, "=SUM(tickets[hours SPENT])")).toBe(9);
  });

  test("a defined name is what it stands for, the sheet's own before the workbook's", () => {
    const { document, sheet } = workbook();
    document.names.push({ name: "Factor", formula: "=1+1", visible: true });
    expect(calculate(document, "=3*factor")).toBe(6);
    sheet.names.push({ name: "Factor", formula: `=SUM('Tom''s (data) 2024'!$A$1:$A$2)`, visible: true });
    expect(calculate(document, "=3*Factor")).toBe(21);
  });
});

describe("formulas that wait for other formulas", () => {
  test("get their values, however long the chain", () => {
    const { document, sheet } = workbook();
    sheet.cells.setFormula(0, 3, "=1");
    for (let row = 1; row < 1500; row += 1) sheet.cells.setFormula(row, 3, `=D${row}+1`);
    expect(calculate(document, "=D1500")).toBe(1500);
  });

  test("use a value that is up to date as it is", () => {
    const { document, sheet } = workbook();
    sheet.cells.setFormula(0, 3, "=NOSUCHFUNCTION()", 41);
    expect(calculate(document, "=D1+1")).toBe(42);
  });

  test.each([
    ["two cells", ["=E2", "=E1"]],
    ["itself", ["=SUM(E1:E3)"]],
    ["a long circle", Array.from({ length: 300 }, (_, row) => `=E${((row + 1) % 300) + 1}`)],
  ])("are refused in a circle: %s", (_name, formulas) => {
    const { document, sheet } = workbook();
    formulas.forEach((formula, row) => sheet.cells.setFormula(row, 4, formula));
    expect(() => calculate(document, "=E1")).toThrow(/refers to itself/);
  });
});

describe("a text that a function hands on stays text", () => {
  const looks = ["5-7", "100 %", "12:30", "1e3", "2026-01-31"];

  test.each(looks.flatMap((text) => [`=IF(TRUE,"${text}",1)`, `=IFERROR(A9/0,"${text}")`, `=CHOOSE(1,"${text}")`]))(
    "%s",
    (formula) => {
      const { document } = workbook();
      expect(looks).toContain(calculate(document, formula));
    },
  );
});

test.each([
  ['=A9<>""', true],
  ['=A9=""', false],
  ['=A9="TRUE"', false],
  ['=A9>"zz"', true],
  ['=""<A9', true],
  ['=SUMPRODUCT((A9:A9<>"")*(A9:A9=TRUE))', 1],
])("TRUE stands above every text: %s", (formula, value) => {
  const { document, sheet } = workbook();
  sheet.cells.set(8, 0, true);
  expect(calculate(document, formula)).toBe(value);
});

test("INDEX picks from one column of a range with many", () => {
  const { document, sheet } = workbook();
  [7, 8, 9].forEach((value, row) => sheet.cells.set(row, 1, value));
  document.names.push({ name: "Both", formula: "='Tom''s (data) 2024'!$A$1:$B$3", visible: true });
  expect(calculate(document, "=INDEX(Both,2,2)")).toBe(8);
  expect(calculate(document, "=SUM(INDEX(Both,0,2))")).toBe(24);
  expect(calculate(document, "=SUM(INDEX(Both,3,0))")).toBe(14);
  expect(calculate(document, "=INDEX(Both,2,3)")).toMatchObject({ error: "#REF!" });
});

test.each(["=Unknown+1", "=INDEX(Unknown,1,2)", "=1&Unknown", "=SUM(Unknown)"])(
  "a name that isn't there is an error: %s",
  (formula) => {
    const { document } = workbook();
    expect(calculate(document, formula)).toMatchObject({ error: "#NAME?" });
    expect(calculate(document, `=IFERROR(${formula.slice(1)},7)`)).toBe(7);
  },
);

describe("what can't be trusted is refused with sheet, cell and formula", () => {
  test.each([
    ["=MSP.FCR(A1,A2)", "the function MSP.FCR isn't supported"],
    ["=RANK(A1,A1:A3)", "the function RANK isn't supported"],
    ['=INDIRECT("A1")', "the function INDIRECT isn't supported"],
    ["=SUM(Gone!A1)", 'there is no sheet "Gone"'],
    ["=SUM([1]Book!A1)", "it refers to another workbook"],
    ['=1/3&""', "it turns a number into text of its own"],
  ])("%s", (formula, why) => {
    const { document } = workbook();
    const attempt = () => calculate(document, formula);
    expect(attempt).toThrow(UnsupportedFormula);
    expect(attempt).toThrow(`The formula in Tom's (data) 2024!F51 can't be calculated here (${why}`);
    expect(attempt).toThrow(formula);
  });

  test("a formula behind another one is named as the one that failed", () => {
    const { document, sheet } = workbook();
    sheet.cells.setFormula(7, 1, "=RANK(1,A1:A3)");
    expect(() => calculate(document, "=IFERROR(SUM(B1:B10),0)")).toThrow("Tom's (data) 2024!B8");
  });

  test("criteria for non-blank cells, where cells hold empty text", () => {
    const { document, sheet } = workbook();
    sheet.cells.set(0, 6, "x");
    expect(calculate(document, '=COUNTIF(G1:G3,"<>")')).toBe(1);
    sheet.cells.set(1, 6, "");
    expect(() => calculate(document, '=COUNTIF(G1:G3,"<>")')).toThrow("empty text");
  });

  test("the calendar, where days count from 1904", () => {
    const { document } = workbook();
    document.date1904 = true;
    expect(() => calculate(document, "=YEAR(A1)")).toThrow("from 1904");
    expect(() => calculate(document, '=TEXT(A1,"yyyy")')).toThrow("from 1904");
    expect(calculate(document, '=TEXT(A1,"0.0%")')).toBe("300.0%");
  });
});

test("nothing is written to the document", () => {
  const { document, sheet } = workbook();
  sheet.cells.setFormula(0, 3, "=1+1");
  calculate(document, "=D1*2");
  expect(sheet.cells.isDirty(0, 3)).toBe(true);
  expect(sheet.cells.usedRange(false)).toEqual({ row: 0, column: 0, rows: 3, columns: 4 });
});
