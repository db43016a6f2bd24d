import { failureCode, fill, onFirstSheet, openHost, read } from "./openHost";

async function withTable() {
  const host = openHost(["History", "Tickets"].slice(1));
  await fill(host, [
    ["KPI", "Value", "Note"],
    ["FCR", 0.75, ""],
    ["MTTR", 12, ""],
  ]);
  await onFirstSheet(host, (sheet) => {
    const table = sheet.tables.add("A1:C3", true);
    table.name = "MSP_History";
    table.style = "TableStyleLight9";
  });
  return host;
}

test("a table knows its parts", async () => {
  await onFirstSheet(await withTable(), async (sheet, context) => {
    const table = sheet.tables.getItem("msp_history").load("name, style, showTotals, id");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    parts.push(table.columns.getItem("Value").getDataBodyRange());
    parts.forEach((part) => part.load("address"));
    table.columns.load("items/name, items/index");
    table.rows.load("count");
    await context.sync();
    expect(parts.map((part) => part.address)).toEqual(["A1:C3", "A1:C1", "A2:C3", "B2:B3"].map((a) => `Tickets!${a}`));
    expect(table.columns.items.map((column) => [column.name, column.index])).toEqual([
      ["KPI", 0],
      ["Value", 1],
      ["Note", 2],
    ]);
    expect([table.name, table.style, table.showTotals, table.rows.count]).toEqual([
      "MSP_History",
      "TableStyleLight9",
      false,
      2,
    ]);
  });
});

test("a table is found from the workbook as well, whatever the case", async () => {
  const host = await withTable();
  await host.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("MSP_HISTORY").load("name");
    const none = context.workbook.tables.getItemOrNullObject("Other");
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect([table.name, none.isNullObject, count.value]).toEqual(["MSP_History", true, 1]);
  });
});

test("rows are appended below", async () => {
  const host = await withTable();
  await onFirstSheet(host, async (sheet, context) => {
    const table = sheet.tables.getItem("MSP_History");
    table.rows.add(undefined, [
      ["CSAT", 0.9, "new"],
      ["NPS", 40, "new"],
    ]);
    const body = table.getDataBodyRange().load("address, values");
    await context.sync();
    expect(body.address).toBe("Tickets!A2:C5");
    expect(body.values[3]).toEqual(["NPS", 40, "new"]);
  });
});

test("rows are not appended over filled cells: Excel would move them", async () => {
  const host = await withTable();
  await fill(host, [["below"]], "A4");
  const add = onFirstSheet(host, (sheet) => void sheet.tables.getItem("MSP_History").rows.add(undefined, [[1, 2, 3]]));
  expect(await failureCode(add)).toBe("ApiNotImplementedInSimulator");
  expect(await read(host, "A4")).toEqual([["below"]]);
});

test("headings become text, unique and never blank", async () => {
  const host = openHost();
  await fill(host, [
    [2024, "", "KPI", "kpi"],
    [1, 2, 3, 4],
  ]);
  await onFirstSheet(host, (sheet) => void sheet.tables.add("A1:D2", true));
  expect(await read(host, "A1:D1")).toEqual([["2024", "Column2", "KPI", "kpi2"]]);
  await fill(host, [["New"]], "B1");
  expect(host.document.sheets[0]?.tables[0]?.columns.map((column) => column.name)).toEqual([
    "2024",
    "New",
    "KPI",
    "kpi2",
  ]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ["another table", (sheet) => void sheet.tables.add("C3:D5", true), "InvalidArgument"],
  [
    "merged cells",
    (sheet) => (sheet.getRange("F1:G1").merge(), void sheet.tables.add("F1:G3", true)),
    "MergedRangeConflict",
  ],
])("a table can't lie over %s", async (_what, add, code) => {
  expect(await failureCode(onFirstSheet(await withTable(), add))).toBe(code);
});

test.each([
  ["a space", "MSP History", "InvalidArgument"],
  ["the look of a cell", "MSP12", "InvalidArgument"],
  ["the name of another table", "msp_history", "ItemAlreadyExists"],
])("a table's name can't have %s", async (_what, name, code) => {
  const host = await withTable();
  const second = onFirstSheet(host, (sheet) => {
    sheet.getRange("H1:I1").values = [["a", "b"]];
    sheet.tables.add("H1:I2", true).name = name;
  });
  expect(await failureCode(second)).toBe(code);
});

test("a totals row comes and goes at the bottom", async () => {
  const host = await withTable();
  await onFirstSheet(host, async (sheet, context) => {
    const table = sheet.tables.getItem("MSP_History");
    table.showTotals = true;
    const whole = table.getRange().load("address");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect([whole.address, body.address]).toEqual(["Tickets!A1:C4", "Tickets!A2:C3"]);
    table.showTotals = false;
  });
  expect(host.document.sheets[0]?.tables[0]?.rect.rows).toBe(3);
});

test("a deleted table takes its cells along, one turned into a range leaves them", async () => {
  const deleted = await withTable();
  await onFirstSheet(deleted, (sheet) => sheet.tables.getItem("MSP_History").delete());
  expect(deleted.document.sheets[0]?.cells.usedRange(false)).toBeUndefined();
  const converted = await withTable();
  await onFirstSheet(converted, (sheet) => void sheet.tables.getItem("MSP_History").convertToRange());
  expect(converted.document.sheets[0]?.tables).toEqual([]);
  expect(await read(converted, "A2")).toEqual([["FCR"]]);
});
