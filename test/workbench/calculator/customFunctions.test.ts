import { univerCalculatorWith } from "../../../src/workbench/calculator/univerCalculator";
import type { CustomFunctionTable } from "../../../src/workbench/calculator/customFunctions";
import { cellError, type CellValue } from "../../../src/workbench/document/cellValue";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

const seen: unknown[][] = [];
const answers: Readonly<Record<string, (...given: unknown[]) => unknown>> = {
  "MSP.FCR": (solved, tickets) => Number(solved) / Number(tickets),
  "MSP.SEEN": (...given) => seen.push(given),
  "MSP.TABLE": () => [
    ["MTTR", 4],
    ["FCR", null],
  ],
  "MSP.BROKEN": () => {
    throw Object.assign(new Error("MTTR requires at least one ticket."), { code: "#N/A" });
  },
  "MSP.BUG": () => {
    throw new TypeError("x is undefined");
  },
  "MSP.NAN": () => NaN,
  "MSP.ENDLESS": () => 1 / 0,
  "MSP.LATER": () => Promise.resolve(1),
};

function table(blank: CustomFunctionTable["blank"]): CustomFunctionTable {
  return {
    blank,
    knows: (name) => name in answers,
    ranges: (name) => (name === "MSP.SEEN" ? [true, false, false] : [false, false]),
    call: (name, given) => answers[name]?.(...given),
  };
}

function workbook() {
  const document = new WorkbookDocument();
  const sheet = document.addSheet("Data");
  const column: CellValue[] = [3, null, "x", true];
  column.forEach((value, row) => sheet.cells.set(row, 0, value));
  sheet.cells.set(0, 1, cellError("#DIV/0!"));
  return { document, sheet };
}

function answer(formula: string, blank: CustomFunctionTable["blank"] = null) {
  const { document, sheet } = workbook();
  return univerCalculatorWith(table(blank)).calculate(document, [{ sheet, row: 9, column: 9, formula }])[0];
}

test.each<[formula: string, value: unknown]>([
  ["=MSP.FCR(150,200)", 0.75],
  ["=msp.fcr(150,200)*100", 75],
  ["=IFERROR(MSP.BROKEN(),0)", 0],
  ["=MSP.BROKEN()", cellError("#N/A")],
  ["=MSP.BUG()", cellError("#VALUE!")],
  ["=MSP.NAN()", cellError("#VALUE!")],
  ["=MSP.ENDLESS()", cellError("#NUM!")],
  ["=MSP.LATER()", cellError("#BUSY!")],
  ["=MSP.FCR(B1,2)", cellError("#DIV/0!")],
  ["=MSP.FCR(A1:A4,2)", cellError("#VALUE!")],
  ["=INDEX(MSP.TABLE(),1,2)", 4],
])("%s", (formula, value) => {
  expect(answer(formula)).toEqual(value);
});

test("a matrix spills, and a null in it shows as 0", () => {
  expect(answer("=MSP.TABLE()")).toEqual([
    ["MTTR", 4],
    ["FCR", 0],
  ]);
});

test.each([0, "", null] as const)("a blank cell arrives as %p, an argument left out as null", (blank) => {
  seen.length = 0;
  answer("=MSP.SEEN(A1:A4,A2)", blank);
  expect(seen).toEqual([[[[3], [blank], ["x"], [true]], blank, null]]);
});

test("a single cell in place of a range is a range of one", () => {
  seen.length = 0;
  answer("=MSP.SEEN(A1,,7)");
  expect(seen).toEqual([[[[3]], null, 7]]);
});
