import { failure, fill, onFirstSheet, openHost, read } from "./openHost";

test("what is written through Office.js is read back through Office.js", async () => {
  const host = openHost();
  const seen = await onFirstSheet(host, async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    range.values = [
      ["Opened", 12.5],
      [true, ""],
    ];
    range.load("values, address, valueTypes, text");
    await context.sync();
    return { values: range.values, address: range.address, types: range.valueTypes, text: range.text };
  });
  expect(seen).toEqual({
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
  await onFirstSheet(openHost(), async (sheet, context) => {
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    expect(range.address).toBe("Tickets!A1");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("a range stays usable over several requests, and is let go at the end", async () => {
  const host = openHost();
  await host.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tickets").getRange("A1");
    await context.sync();
    range.values = [[1]];
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1]]);
  });
  expect(host.stats).toMatchObject({ roundTrips: 3, cleanups: 1 });
});

test("a range follows its sheet through a new name", async () => {
  await onFirstSheet(openHost(), async (sheet, context) => {
    const range = sheet.getRange("A1");
    await context.sync();
    sheet.name = "March";
    range.load("address");
    await context.sync();
    expect(range.address).toBe("March!A1");
  });
});

test("nested properties load in one request", async () => {
  const host = openHost();
  await onFirstSheet(host, async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.format.fill.color = "#00ff00";
    range.load({ values: true, format: { fill: { color: true }, columnWidth: true }, worksheet: { name: true } });
    await context.sync();
    expect(range.format.fill.color).toBe("#00FF00");
    expect(range.format.columnWidth).toBe(48);
    expect(range.worksheet.name).toBe("Tickets");
  });
});

test("the members of a collection come with what was asked of them", async () => {
  const host = openHost(["Tickets", "Time"]);
  await host.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name, items/visibility");
    await context.sync();
    expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["Tickets", "Visible"],
      ["Time", "Visible"],
    ]);
  });
});

test("collections within the members of a collection load along", async () => {
  const host = openHost(["Tickets"]);
  await fill(host, [["Status"], ["Open"]]);
  await onFirstSheet(host, async (sheet, context) => {
    sheet.tables.add("A1:A2", true).name = "Queue";
    const sheets = context.workbook.worksheets.load("items/name, items/tables/items/name, items/tables/count");
    await context.sync();
    expect(sheets.items[0]?.tables.items.map((table) => table.name)).toEqual(["Queue"]);
    expect(sheets.items[0]?.tables.count).toBe(1);
  });
});

test("$top and $skip cut a collection", async () => {
  const host = openHost(["a", "b", "c", "d"]);
  await host.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true, $top: 2, $skip: 1 });
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["b", "c"]);
  });
});

test("a null object says so, and its parts are null as well", async () => {
  await openHost().run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
});

test("a member that isn't simulated fails by its name", async () => {
  const host = openHost();
  expect(await failure(onFirstSheet(host, (sheet) => sheet.getRange("A1:B2").sort.apply([{ key: 0 }])))).toEqual({
    code: "ApiNotImplementedInSimulator",
    message: "Range.sort is not implemented by the simulated Excel.",
  });
  const hyperlink = onFirstSheet(host, (sheet) => void sheet.getRange("A1").load("linkedDataTypeState"));
  expect((await failure(hyperlink)).message).toMatch(/^Range.linkedDataTypeState is not implemented/);
  const set = onFirstSheet(host, (sheet) => void (sheet.getRange("A1").style = "Good"));
  expect((await failure(set)).message).toMatch(/^Setting Range.style is not implemented/);
});

test("actions before a failing one stay done: Excel does not roll a request back", async () => {
  const host = openHost();
  await failure(
    onFirstSheet(host, (sheet) => {
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A1:B1").values = [["wrong size"]];
      sheet.getRange("A2").values = [["never"]];
    }),
  );
  expect(await read(host, "A1:A2")).toEqual([["kept"], [""]]);
});

test("an error names the statement that caused it", async () => {
  const error = await onFirstSheet(openHost(), (_sheet, context) => {
    context.workbook.worksheets.getItem("Nowhere").load("name");
  }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: "RichApi.Error",
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem", statement: expect.stringContaining("getItem") },
  });
});

test("round trips, bytes and actions are counted, and can be counted anew", async () => {
  const host = openHost();
  await read(host, "A1:C3");
  expect(host.stats.roundTrips).toBe(1);
  expect(host.stats.requestBytes).toBeGreaterThan(200);
  expect(host.stats.responseBytes).toBeGreaterThan(40);
  expect(host.stats.actions).toBeGreaterThan(3);
  host.resetStats();
  expect(host.stats).toEqual({ roundTrips: 0, requestBytes: 0, responseBytes: 0, actions: 0, cleanups: 0 });
});

test("values cross as JSON: the add-in's array is not the workbook's", async () => {
  const host = openHost();
  const values = [["Open", 1]];
  await fill(host, values);
  const seen = await read(host, "A1:B1");
  values[0]![0] = "changed";
  seen[0]![1] = 99;
  expect(await read(host, "A1:B1")).toEqual([["Open", 1]]);
});
