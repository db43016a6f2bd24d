import { RANGE_TYPE } from "@univerjs/core";
import { univerCalculatorWith } from "../../../../src/workbench/calculator/univerCalculator";
import { cellError } from "../../../../src/workbench/document/cellValue";
import { DocumentHistory } from "../../../../src/workbench/document/history";
import { WorkbookDocument } from "../../../../src/workbench/document/workbookDocument";
import { startExcelHost } from "../../../../src/workbench/excel-host";
import { Calculation } from "../../../../src/workbench/browser/grid/calculation";
import { callsAddIn, CustomTable } from "../../../../src/workbench/browser/grid/functions/customTable";
import type { FunctionsJson } from "../../../../src/workbench/browser/grid/grid";
import { differentLines } from "../../../../src/workbench/browser/grid/view/differentLines";
import { selectedRect } from "../../../../src/workbench/browser/grid/view/selectedRect";

const range = { type: "any" as const, dimensionality: "matrix" as const, description: "" };
const metadata: FunctionsJson = {
  functions: [
    {
      id: "FCR",
      name: "FCR",
      description: "",
      helpUrl: "",
      result: {},
      parameters: ["solved", "all"].map((name) => ({ ...range, name })),
    },
    { id: "KPIS", name: "KPIS", description: "", helpUrl: "", result: {}, parameters: [] },
    { id: "GONE", name: "GONE", description: "", helpUrl: "", result: {}, parameters: [] },
  ],
};

function workbook() {
  const ready = jest.fn();
  const table = new CustomTable(ready);
  const total = (cells: unknown) => (cells as number[][]).flat().reduce((sum, value) => sum + value, 0);
  const functions = new Map<string, (...given: unknown[]) => unknown>([
    ["FCR", (solved, all) => total(solved) / total(all)],
    [
      "KPIS",
      () => [
        ["FCR", 0.75],
        ["MTTR", 4],
      ],
    ],
  ]);
  table.register(functions, metadata);
  const document = new WorkbookDocument();
  document.calculator = univerCalculatorWith(table);
  const sheet = document.addSheet("Tickets");
  const calculation = new Calculation(document);
  const history = new DocumentHistory(document);
  const run = () => calculation.run(history.peek());
  return { document, sheet, calculation, history, run, table, functions, ready };
}

test("a function of the add-in calculates, and again when a source cell changes", () => {
  const { sheet, history, run } = workbook();
  sheet.cells.set(0, 0, 150);
  sheet.cells.set(1, 0, 200);
  sheet.cells.setFormula(2, 0, "=MSP.FCR(A1,A2)");
  run();
  expect(sheet.cells.value(2, 0)).toBe(0.75);
  history.take();
  sheet.cells.set(0, 0, 100);
  run();
  expect(sheet.cells.value(2, 0)).toBe(0.5);
});

test("a spill fills its cells, what reads them follows, and something in the way makes it #SPILL! while it is there", () => {
  const { sheet, history, run } = workbook();
  sheet.cells.setFormula(0, 0, "=MSP.KPIS()");
  sheet.cells.setFormula(5, 0, "=B2*2");
  run();
  expect(sheet.cells.value(1, 1)).toBe(4);
  expect(sheet.cells.value(5, 0)).toBe(8);
  history.take();
  sheet.cells.set(1, 0, "mine");
  run();
  expect(sheet.cells.value(0, 0)).toBe(cellError("#SPILL!"));
  expect(sheet.cells.value(5, 0)).toBe(0);
  history.take();
  sheet.cells.set(1, 0, null);
  run();
  expect(sheet.cells.value(0, 0)).toBe("FCR");
  expect(sheet.cells.value(5, 0)).toBe(8);
});

test("a formula that can't be calculated is named with the reason; the others are calculated all the same", () => {
  const { sheet, calculation, history, run } = workbook();
  sheet.cells.setFormula(0, 0, "=RANK(1,B1:B3)");
  sheet.cells.setFormula(1, 0, "=A1+1");
  sheet.cells.setFormula(2, 0, "=1+1");
  const changed = run().flatMap(({ cells }) => cells);
  expect(sheet.cells.value(2, 0)).toBe(2);
  expect(calculation.refusal(sheet, 0, 0)).toContain("RANK");
  expect(changed).toEqual(
    expect.arrayContaining([
      { row: 0, column: 0 },
      { row: 1, column: 0 },
    ]),
  );
  history.take();
  sheet.cells.setFormula(0, 0, "=5");
  run();
  expect(calculation.refusal(sheet, 0, 0)).toBeUndefined();
  expect(sheet.cells.value(1, 0)).toBe(6);
});

test("in manual mode nothing is calculated", () => {
  const { document, sheet, run } = workbook();
  document.calculationMode = "manual";
  sheet.cells.setFormula(0, 0, "=1+1");
  run();
  expect(sheet.cells.isDirty(0, 0)).toBe(true);
});

test("a function that has to wait shows #BUSY! and says when it could answer", async () => {
  const { sheet, run, functions, ready } = workbook();
  functions.set("KPIS", () => Promise.resolve([["FCR", 0.75]]));
  sheet.cells.setFormula(0, 0, "=MSP.KPIS()");
  run();
  expect(sheet.cells.value(0, 0)).toBe(cellError("#BUSY!"));
  await Promise.resolve();
  expect(ready).toHaveBeenCalledTimes(1);
});

test("known is what functions.json names and the add-in has associated; what is wrong in it stays in the cell", () => {
  const { sheet, table, functions, run } = workbook();
  expect(["MSP.FCR", "MSP.GONE", "FCR"].map((name) => table.knows(name))).toEqual([true, false, false]);
  functions.set("KPIS", () => {
    throw new Error("broken");
  });
  sheet.cells.setFormula(0, 0, "=MSP.KPIS()");
  run();
  expect(sheet.cells.value(0, 0)).toBe(cellError("#VALUE!"));
});

test.each([
  ["=MSP.FCR(1,2)", true],
  ["=1+msp.kpis()", true],
  ["=SUM(A1)", false],
  ["=COMSP.X()", false],
])("%s calls the add-in: %p", (formula, calls) => {
  expect(callsAddIn(formula)).toBe(calls);
});

test.each([
  [
    { startRow: 1, startColumn: 2, endRow: 3, endColumn: 2 },
    { row: 1, column: 2, rows: 3, columns: 1 },
  ],
  [
    { startRow: 0, startColumn: 1, endRow: 999, endColumn: 2, rangeType: RANGE_TYPE.COLUMN },
    { row: 0, column: 1, rows: 1_048_576, columns: 2 },
  ],
  [
    { startRow: 4, startColumn: NaN, endRow: 5, endColumn: NaN, rangeType: RANGE_TYPE.ROW },
    { row: 4, column: 0, rows: 2, columns: 16_384 },
  ],
  [
    { startRow: 0, startColumn: 0, endRow: 999, endColumn: 39, rangeType: RANGE_TYPE.ALL },
    { row: 0, column: 0, rows: 1_048_576, columns: 16_384 },
  ],
])("a selection of the grid reaches as far as Excel's does", (shown, rect) => {
  expect(selectedRect(shown)).toEqual(rect);
});

test("only rows and columns that are shown otherwise are sent", () => {
  const standard = { w: 64 };
  expect(differentLines({ 1: { w: 120 } }, { 1: { w: 120, hd: 0 } }, standard)).toBeUndefined();
  expect(differentLines({ 1: { w: 120 } }, {}, standard)).toEqual({ 1: { w: 120, hd: 0 } });
  expect(differentLines({}, { 1: { w: 120 }, 2: { hd: 1 } }, standard)).toEqual({
    1: { w: 64, hd: 0 },
    2: { w: 64, hd: 0 },
  });
});

test("what the add-in reads of a formula that can't be calculated is an error, and the grid still says why", async () => {
  const { document, sheet, table, history } = workbook();
  const calculation = new Calculation(document, document.calculator);
  document.calculator = univerCalculatorWith(table, () => undefined);
  sheet.cells.setFormula(0, 0, "=RANK(1,B1:B3)");
  sheet.cells.setFormula(1, 0, "=1+1");
  calculation.run(history.peek());
  const host = startExcelHost(document);
  await host.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tickets").getRange("A1:A2").load("values");
    await context.sync();
    expect(range.values).toEqual([["#N/A"], [2]]);
  });
  host.dispose();
  history.take();
  calculation.run(history.peek());
  expect(calculation.refusal(sheet, 0, 0)).toContain("RANK");
  sheet.cells.setFormula(0, 0, "=5");
  calculation.run(history.peek());
  expect(calculation.refusal(sheet, 0, 0)).toBeUndefined();
});
