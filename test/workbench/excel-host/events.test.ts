import { failureCode, onFirstSheet, openHost, read } from "./openHost";

const settle = () => new Promise((resolve) => setImmediate(resolve));

test("the workbook's selection event reaches its handlers, until they are removed", async () => {
  const host = openHost(["Tickets", "Time"]);
  const seen: string[] = [];
  const handler = await host.run(async (context) => {
    const result = context.workbook.onSelectionChanged.add(async (args) => {
      await args.workbook.context.sync();
      seen.push("changed");
    });
    await context.sync();
    return result;
  });
  host.select("Time!B2:C3");
  await settle();
  await onFirstSheet(host, (sheet) => sheet.getRange("A5").select());
  await settle();
  expect(seen).toHaveLength(2);
  await host.Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.select("Tickets!A1");
  await settle();
  expect(seen).toHaveLength(2);
});

test("what is selected is the selected range, and its first cell the active one", async () => {
  const host = openHost(["Tickets", "Time sheets"]);
  host.select("'Time sheets'!B2:C3");
  await host.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([range.address, cell.address, sheet.name]).toEqual([
      "'Time sheets'!B2:C3",
      "'Time sheets'!B2",
      "Time sheets",
    ]);
  });
});

test("several selected areas are no range", async () => {
  const host = openHost();
  host.document.selection = { sheet: host.document.sheets[0]!, address: "A1:A2,C1" };
  const get = host.run(async (context) => void context.workbook.getSelectedRange().load("address"));
  expect(await failureCode(get)).toBe("InvalidSelection");
});

test("sheets that come, go and become active are reported to those who watch them all", async () => {
  const host = openHost();
  const seen: string[] = [];
  await host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ worksheetId }) => void seen.push(`added ${worksheetId}`));
    worksheets.onActivated.add(async ({ worksheetId }) => void seen.push(`activated ${worksheetId}`));
    worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
    await context.sync();
    const sheet = worksheets.add("New").load("id");
    sheet.activate();
    await context.sync();
    await settle();
    expect(seen).toEqual([`added ${sheet.id}`, `activated ${sheet.id}`, "selected A1"]);
  });
});

test("a listener beside Office.js hears of every request until it stops", async () => {
  const host = openHost();
  let calls = 0;
  const stop = host.onRequest(() => (calls += 1));
  await read(host, "A1");
  stop();
  await read(host, "A1");
  expect(calls).toBe(1);
});

test("cells that change are reported to those who watch their sheet, or all of them", async () => {
  const host = openHost(["Tickets", "Time"]);
  const seen: unknown[] = [];
  await host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Tickets").onChanged.add(async ({ address, changeType, triggerSource, details }) => {
      seen.push([address, changeType, triggerSource, details?.valueBefore, details?.valueAfter]);
    });
    worksheets.onChanged.add(async ({ address }) => void seen.push(`somewhere ${address}`));
    await context.sync();
    worksheets.getItem("Tickets").getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    worksheets.getItem("Tickets").getRange("A1").values = [["x"]];
    worksheets.getItem("Time").getRange("C3").clear("Contents");
    await context.sync();
  });
  host.document.sheets[0]?.cells.set(4, 0, "typed");
  host.edited("Tickets!A5");
  await settle();
  expect(seen).toEqual([
    ["A1:B2", "RangeEdited", "ThisLocalAddin", undefined, undefined],
    "somewhere A1:B2",
    ["A1", "RangeEdited", "ThisLocalAddin", 1, "x"],
    "somewhere A1",
    "somewhere C3",
    ["A5", "RangeEdited", "Unknown", undefined, undefined],
    "somewhere A5",
  ]);
});

test("formats that change are no change of cells", async () => {
  const host = openHost();
  const seen: string[] = [];
  await onFirstSheet(host, async (sheet, context) => {
    sheet.onChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("A1").clear("Formats");
    await context.sync();
    await settle();
  });
  expect(seen).toEqual([]);
});

test("formulas follow cells that the user has changed", async () => {
  const host = openHost();
  host.document.calculator = { calculate: (_document, cells) => cells.map(() => 7) };
  await onFirstSheet(host, (sheet) => void (sheet.getRange("B1").formulas = [["=A1"]]));
  expect(await read(host, "B1")).toEqual([[7]]);
  host.document.calculator = { calculate: (_document, cells) => cells.map(() => 8) };
  expect(await read(host, "B1")).toEqual([[7]]);
  host.edited("A1");
  expect(await read(host, "B1")).toEqual([[8]]);
});
