import { startExcelHost, type ExcelHost } from "../../../src/workbench/excel-host/index";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

let host: ExcelHost;

beforeEach(() => {
  const document = new WorkbookDocument();
  document.addSheet("Tickets");
  host = startExcelHost(document);
});
afterEach(() => host.dispose());

test("what is written through Office.js is read back through Office.js", async () => {
  const values = await host.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tickets").getRange("B2:C3");
    range.values = [
      ["Opened", 12.5],
      [true, ""],
    ];
    range.load("values, address, valueTypes, text");
    await context.sync();
    return { values: range.values, address: range.address, types: range.valueTypes, text: range.text };
  });
  expect(values).toEqual({
    values: [
      ["Opened", 12.5],
      [true, ""],
    ],
    address: "Tickets!B2:C3",
    types: [
      ["String", "Double"],
      ["Boolean", "Empty"],
    ],
    text: [
      ["Opened", "12.5"],
      ["TRUE", ""],
    ],
  });
});

test("a property that was not loaded can't be read", async () => {
  await host.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tickets").getRange("A1");
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("a range stays usable over several requests, and is let go at the end", async () => {
  await host.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tickets").getRange("A1");
    await context.sync();
    range.values = [[1]];
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1]]);
  });
  expect(host.stats.roundTrips).toBe(3);
  expect(host.stats.cleanups).toBe(1);
});
