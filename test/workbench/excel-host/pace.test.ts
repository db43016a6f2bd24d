import { startExcelHost, type ExcelHost } from "../../../src/workbench/excel-host";
import { univerCalculatorWith } from "../../../src/workbench/calculator/univerCalculator";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

let host: ExcelHost | undefined;
let pauses = 0;
afterEach(() => host?.dispose());

/** An Excel that pauses as often as it can. */
function open(pace?: { readonly heard?: () => void }) {
  const document = new WorkbookDocument();
  document.addSheet("Data");
  document.addSheet("Sums");
  document.calculator = univerCalculatorWith(undefined, () => undefined);
  pauses = 0;
  const pause = () =>
    new Promise<void>((go) => {
      pauses += 1;
      pace?.heard?.();
      setImmediate(go);
    });
  host?.dispose();
  host = startExcelHost(document, pace ? { pace: { milliseconds: 0, pause } } : {});
  return { host, document };
}

/** A chain of formulas, a formula that spills, sums over both, a chart and what nothing here can compute. */
async function fill({ run }: ExcelHost) {
  return run(async (context) => {
    const [data, sums] = ["Data", "Sums"].map((name) => context.workbook.worksheets.getItem(name));
    if (!data || !sums) throw new Error("There are two sheets.");
    data.getRange("A1").values = [[1]];
    data.getRange("A2:A150").formulas = Array.from({ length: 149 }, (_none, row) => [`=A${row + 1}+1`]);
    data.getRange("C1").formulas = [["=SORT(A1:A5,1,-1)"]];
    sums.getRange("A1:A3").formulas = [["=SUM(Data!A:A)"], ["=SUM(Data!C1:C5)"], ["=BESSELI(1,1)"]];
    data.charts.add("Line", data.getRange("A1:A150"), "Columns");
    const shown = [sums.getRange("A1:A3"), data.getRange("C1:C5"), data.getRange("A149:A150")];
    for (const range of shown) range.load("values");
    data.charts.load("count");
    await context.sync();
    data.getRange("A1").values = [[11]];
    sums.getRange("A1:A3").load("values");
    const again = sums.getRange("A1:A2");
    again.load("values");
    await context.sync();
    return [...shown, again].map(({ values }) => values as unknown).concat(data.charts.count);
  });
}

test("a paced Excel answers what one answers that works at a stretch, with pauses in which others have their turn", async () => {
  const expected = await fill(open().host);
  expect(expected).toEqual([expect.anything(), [[5], [4], [3], [2], [1]], [[149], [150]], [[12825], [65]], 1]);
  expect(await fill(open({}).host)).toEqual(expected);
  expect(pauses).toBeGreaterThan(100);
});

test("what uses the engine in a pause does not disturb the calculation", async () => {
  const expected = await fill(open().host);
  const other = new WorkbookDocument();
  const sheet = other.addSheet("Data");
  sheet.cells.set(0, 0, 7);
  const calculator = univerCalculatorWith();
  const heard = () => {
    const cells = [{ sheet, row: 3, column: 3, formula: "=SUM(Data!A1:A9)*2" }];
    expect(calculator.calculate(other, cells)).toEqual([14]);
  };
  expect(await fill(open({ heard }).host)).toEqual(expected);
});

test("requests are answered one after the other, and the workbook is Excel's meanwhile", async () => {
  const busy: boolean[] = [];
  const opened = open({ heard: () => busy.push(opened.host.answering) });
  const order: string[] = [];
  const write = async (name: string, value: number) => {
    await opened.host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      for (let row = 1; row <= 30; row++) sheet.getRange(`A${row}`).values = [[value]];
      sheet.getRange("A1:A30").load("values");
      await context.sync();
    });
    order.push(name);
  };
  await Promise.all([write("first", 1), write("second", 2)]);
  expect(order).toEqual(["first", "second"]);
  expect(opened.document.sheet("Data")?.cells.value(29, 0)).toBe(2);
  expect(busy).toContain(true);
  expect(busy).not.toContain(false);
  expect(opened.host.answering).toBe(false);
});
