import { UnsupportedFormula } from "../../../src/workbench/document/formulaCell";
import type { Calculator } from "../../../src/workbench/document/workbookDocument";
import { parseLocalAddress } from "../../../src/workbench/document/a1";
import { failure, fill, onFirstSheet, openHost, read } from "./openHost";

/** Understands =SUM(range) on the formula's own sheet and =A1+1, and remembers what it was asked. */
function sums(asked: string[] = []): Calculator {
  return {
    calculate: (_document, cells) =>
      cells.map(({ sheet, formula }) => {
        asked.push(formula);
        const sum = /^=SUM\(([A-Z0-9:]+)\)$/.exec(formula);
        const rect = parseLocalAddress(sum?.[1] ?? "");
        if (!rect) throw new UnsupportedFormula(sheet.name, "A1", formula, "it isn't a sum");
        let total = 0;
        for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
          const value = sheet.cells.value(row, rect.column);
          if (typeof value === "number") total += value;
        }
        return total;
      }),
  };
}

test("a formula has its value as soon as it is read, and follows its cells", async () => {
  const host = openHost();
  host.document.calculator = sums();
  await fill(host, [["=SUM(A2:A4)"], [1], [2], [3]]);
  expect(await read(host, "A1")).toEqual([[6]]);
  await fill(host, [[10]], "A2");
  expect(await read(host, "A1")).toEqual([[15]]);
});

test("formulas that a change doesn't reach are not calculated again", async () => {
  const host = openHost();
  const asked: string[] = [];
  host.document.calculator = sums(asked);
  await fill(host, [
    ["=SUM(A2:A4)", "=SUM(B2:B4)"],
    [1, 1],
  ]);
  await read(host, "A1:B1");
  asked.length = 0;
  await fill(host, [[5]], "B3");
  expect(await read(host, "A1:B1")).toEqual([[1, 6]]);
  expect(asked).toEqual(["=SUM(B2:B4)"]);
});

test("cached values of a file are kept until something they depend on changes", async () => {
  const host = openHost();
  host.document.sheets[0]?.cells.setFormula(0, 0, "=XLOOKUP(1,B1:B9,C1:C9)", "from the file");
  expect(await read(host, "A1")).toEqual([["from the file"]]);
  await fill(host, [[1]], "B2");
  const { code, message } = await failure(read(host, "A1"));
  expect(code).toBe("ApiNotImplementedInSimulator");
  expect(message).toContain("=XLOOKUP(1,B1:B9,C1:C9)");
});

test("without a calculator a new formula has no value, and says so", async () => {
  const host = openHost();
  await fill(host, [["=1+1"]]);
  expect((await failure(read(host, "A1"))).message).toBe(
    "Calculating Tickets!A1 (=1+1) is not implemented by the simulated Excel: the document has no calculator.",
  );
});

test("what the calculator can't compute is refused with its words", async () => {
  const host = openHost();
  host.document.calculator = sums();
  await fill(host, [["=LAMBDA(1)"]]);
  expect((await failure(read(host, "A1"))).message).toContain("it isn't a sum");
});

test("in manual mode a formula has its value when it is entered, and then waits until calculation is asked for", async () => {
  const host = openHost();
  host.document.calculator = sums();
  await host.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A2").values = [["=SUM(A2:A3)"], [3]];
    const entered = sheet.getRange("A1").load("values");
    sheet.getRange("A2").values = [[4]];
    const before = sheet.getRange("A1").load("values");
    const application = context.workbook.application.load("calculationMode, calculationState");
    await context.sync();
    expect(entered.values).toEqual([[3]]);
    expect([before.values, application.calculationMode, application.calculationState]).toEqual([
      [[3]],
      "Manual",
      "Pending",
    ]);
    context.workbook.application.calculate("Recalculate");
    const after = sheet.getRange("A1").load("values");
    application.load("calculationState");
    await context.sync();
    expect([after.values, application.calculationState]).toEqual([[[4]], "Done"]);
  });
});

test("calculation can be put off until the end of a request", async () => {
  const host = openHost();
  host.document.calculator = sums();
  await host.run(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.values = [["=SUM(A2:A3)"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[0]]);
  });
  expect(await read(host, "A1")).toEqual([[0]]);
  await onFirstSheet(host, (sheet) => void (sheet.getRange("A2").values = [[9]]));
  expect(await read(host, "A1")).toEqual([[9]]);
});

test("a formula that can't be calculated doesn't hide the values of the others", async () => {
  const host = openHost();
  host.document.calculator = sums();
  await fill(host, [
    ["=SUM(A2:A3)", "=LAMBDA(1)"],
    [4, 0],
  ]);
  expect(await read(host, "A1")).toEqual([[4]]);
  expect((await failure(read(host, "A1:B1"))).code).toBe("ApiNotImplementedInSimulator");
});

test("all that is due is calculated at once, whatever was asked for", async () => {
  const host = openHost();
  let calls = 0;
  host.document.calculator = { calculate: (_document, cells) => ((calls += 1), cells.map(() => 7)) };
  await fill(host, [["=1", "=2", "=3"]]);
  await onFirstSheet(host, async (sheet, context) => {
    const cells = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).load("values"));
    await context.sync();
    expect(cells.map((cell) => cell.values)).toEqual([[[7]], [[7]], [[7]]]);
  });
  expect(calls).toBe(1);
});

test("a formula that waits for another gets its new value", async () => {
  const host = openHost();
  const order: string[] = [];
  host.document.calculator = {
    calculate: (document, cells) =>
      cells.map(({ sheet, row, column, formula }) => {
        order.push(formula);
        const above = document.sheets.indexOf(sheet) === 0 && row > 0 ? sheet.cells.value(row - 1, column) : 1;
        return typeof above === "number" ? above + 1 : 0;
      }),
  };
  await fill(host, [["=1+1"], ["=A1+1"]]);
  await onFirstSheet(host, (sheet) => sheet.getRange("A2").load("values"));
  expect(order).toEqual(["=1+1", "=A1+1"]);
});

test("a changed name reaches the formulas that use it", async () => {
  const host = openHost();
  const asked: string[] = [];
  host.document.calculator = { calculate: (_document, cells) => cells.map(({ formula }) => asked.push(formula)) };
  await host.run(async (context) => {
    context.workbook.names.add("Rate", "=5");
    context.workbook.worksheets.getFirst().getRange("A1:B1").values = [["=Rate*2", "=1+1"]];
    await context.sync();
  });
  await read(host, "A1:B1");
  asked.length = 0;
  await host.run((context) => Promise.resolve(void (context.workbook.names.getItem("rate").formula = "=6")));
  await read(host, "A1:B1");
  expect(asked).toEqual(["=Rate*2"]);
});
