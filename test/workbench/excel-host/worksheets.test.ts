import { failureCode, fill, onFirstSheet, openHost, read } from "./openHost";

const names = (host: ReturnType<typeof openHost>) => host.document.sheets.map((sheet) => sheet.name);

describe("names of sheets", () => {
  test.each([
    ["31 characters", "x".repeat(31)],
    ["spaces, points and brackets", "MSP Scorecard - A.C.M.E. (Ltd)"],
    ["an apostrophe inside", "Client's tickets"],
    ["other alphabets", "Kundendienst-Übersicht 日本"],
  ])("%s are fine", async (_what, name) => {
    const host = openHost();
    await host.run((context) => Promise.resolve(void context.workbook.worksheets.add(name)));
    expect(names(host)).toEqual(["Tickets", name]);
  });

  test.each([
    ["32 characters", "x".repeat(32)],
    ["a colon", "a:b"],
    ["a backslash", "a\\b"],
    ["a slash", "a/b"],
    ["a question mark", "a?b"],
    ["an asterisk", "a*b"],
    ["an opening bracket", "a[b"],
    ["a closing bracket", "a]b"],
    ["an apostrophe first", "'ab"],
    ["an apostrophe last", "ab'"],
    ["History, which Excel keeps to itself", "history"],
  ])("%s is refused", async (_what, name) => {
    const host = openHost();
    const add = host.run((context) => Promise.resolve(void context.workbook.worksheets.add(name)));
    expect(await failureCode(add)).toBe("InvalidArgument");
    const rename = onFirstSheet(host, (sheet) => void (sheet.name = name));
    expect(await failureCode(rename)).toBe("InvalidArgument");
    expect(names(host)).toEqual(["Tickets"]);
  });

  test("two sheets can't have one name, whatever the case", async () => {
    const host = openHost(["Tickets", "Time"]);
    const add = host.run((context) => Promise.resolve(void context.workbook.worksheets.add("TICKETS")));
    expect(await failureCode(add)).toBe("ItemAlreadyExists");
    expect(await failureCode(onFirstSheet(host, (sheet) => void (sheet.name = "time")))).toBe("ItemAlreadyExists");
  });

  test("a sheet may change the case of its own name", async () => {
    const host = openHost();
    await onFirstSheet(host, (sheet) => void (sheet.name = "TICKETS"));
    expect(names(host)).toEqual(["TICKETS"]);
  });

  test("a sheet added without a name gets a free one", async () => {
    const host = openHost(["Sheet2"]);
    await host.run((context) => Promise.resolve(void context.workbook.worksheets.add()));
    expect(names(host)).toEqual(["Sheet2", "Sheet3"]);
  });

  test("a renamed sheet takes its formulas and names along", async () => {
    const host = openHost(["Tickets", "Scorecard"]);
    const scorecard = host.document.sheets[1]!;
    scorecard.cells.setFormula(0, 0, '=SUM(Tickets!A1:A3)&"Tickets!A1"', 6);
    host.document.names.push({ name: "Opened", formula: "=Tickets!$A$1:$A$3", visible: true });
    await onFirstSheet(host, (sheet) => void (sheet.name = "Q1 2024"));
    expect(scorecard.cells.formula(0, 0)).toBe("=SUM('Q1 2024'!A1:A3)&\"Tickets!A1\"");
    expect(scorecard.cells.value(0, 0)).toBe(6);
    expect(host.document.names[0]?.formula).toBe("='Q1 2024'!$A$1:$A$3");
  });
});

describe("order and visibility", () => {
  test("a sheet found by name, by id, first and last is the same sheet", async () => {
    const host = openHost(["a", "b", "c"]);
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      const last = worksheets.getLast().load("id, name, position");
      await context.sync();
      const again = worksheets.getItem(last.id).load("name");
      const byName = worksheets.getItem("C").load("id");
      const count = worksheets.getCount();
      await context.sync();
      expect([last.name, last.position, again.name, count.value]).toEqual(["c", 2, "c", 3]);
      expect(byName.id).toBe(last.id);
    });
  });

  test("hidden sheets are passed over where only visible ones are asked for", async () => {
    const host = openHost(["a", "b", "c"]);
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("b").visibility = "Hidden";
      const next = worksheets.getItem("a").getNext(true).load("name");
      const none = worksheets.getItem("c").getNextOrNullObject();
      const count = worksheets.getCount(true);
      await context.sync();
      expect([next.name, none.isNullObject, count.value]).toEqual(["c", true, 2]);
    });
  });

  test("a sheet moves to the position it is given", async () => {
    const host = openHost(["a", "b", "c"]);
    await onFirstSheet(host, (sheet) => void (sheet.position = 2));
    expect(names(host)).toEqual(["b", "c", "a"]);
    expect(await failureCode(onFirstSheet(host, (sheet) => void (sheet.position = 3)))).toBe("InvalidArgument");
  });

  test("the last visible sheet can be neither hidden nor deleted", async () => {
    const host = openHost(["a", "b"]);
    host.document.sheets[1]!.visibility = "Hidden";
    expect(await failureCode(onFirstSheet(host, (sheet) => void (sheet.visibility = "Hidden")))).toBe(
      "InvalidOperation",
    );
    expect(await failureCode(onFirstSheet(host, (sheet) => sheet.delete()))).toBe("InvalidOperation");
    expect(names(host)).toEqual(["a", "b"]);
  });

  test("a very hidden sheet can't be deleted before it is shown", async () => {
    const host = openHost(["a", "b"]);
    host.document.sheets[0]!.visibility = "VeryHidden";
    expect(await failureCode(onFirstSheet(host, (sheet) => sheet.delete()))).toBe("InvalidOperation");
  });

  test("hiding or deleting the active sheet makes its neighbour active", async () => {
    const host = openHost(["a", "b", "c"]);
    await onFirstSheet(host, (sheet) => {
      sheet.activate();
      sheet.visibility = "Hidden";
    });
    expect(host.document.activeSheet.name).toBe("b");
    await host.run((context) => Promise.resolve(context.workbook.worksheets.getItem("b").delete()));
    expect(host.document.activeSheet.name).toBe("c");
  });

  test("a hidden sheet can't be activated", async () => {
    const host = openHost(["a", "b"]);
    host.document.sheets[0]!.visibility = "Hidden";
    expect(await failureCode(onFirstSheet(host, (sheet) => sheet.activate()))).toBe("InvalidOperation");
  });

  test("a new sheet comes last and does not become active", async () => {
    const host = openHost(["a", "b"]);
    await host.run((context) => Promise.resolve(void context.workbook.worksheets.add("new")));
    expect(names(host)).toEqual(["a", "b", "new"]);
    expect(host.document.activeSheet.name).toBe("a");
  });
});

test("what referred to a deleted sheet is #REF!", async () => {
  const host = openHost(["Tickets", "Scorecard"]);
  const scorecard = host.document.sheets[1]!;
  scorecard.cells.setFormula(0, 0, "=SUM(Tickets!A1:A3)+B1", 6);
  await onFirstSheet(host, (sheet) => sheet.delete());
  expect(scorecard.cells.formula(0, 0)).toBe("=SUM(#REF!)+B1");
  expect(scorecard.cells.isDirty(0, 0)).toBe(true);
});

test("a range of a deleted sheet is no longer valid", async () => {
  const host = openHost(["a", "b"]);
  const used = onFirstSheet(host, async (sheet, context) => {
    const range = sheet.getRange("A1");
    await context.sync();
    sheet.delete();
    range.load("values");
    await context.sync();
  });
  expect(await failureCode(used)).toBe("InvalidReference");
});

test("gridlines and tab colour are the sheet's", async () => {
  const host = openHost();
  await onFirstSheet(host, async (sheet, context) => {
    sheet.showGridlines = false;
    sheet.tabColor = "#0078d4";
    sheet.load("showGridlines, showHeadings, tabColor");
    await context.sync();
    expect([sheet.showGridlines, sheet.showHeadings, sheet.tabColor]).toEqual([false, true, "#0078D4"]);
  });
  expect(host.document.sheets[0]).toMatchObject({ showGridlines: false, tabColor: "#0078D4" });
});

describe("the used range", () => {
  test("of an empty sheet is A1, or a null object", async () => {
    await onFirstSheet(openHost(), async (sheet, context) => {
      const used = sheet.getUsedRange().load("address");
      const orNull = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect([used.address, orNull.isNullObject]).toEqual(["Tickets!A1", true]);
    });
  });

  test("spans all values; formats count only where values alone weren't asked for", async () => {
    const host = openHost();
    await fill(host, [["x"]], "C3");
    await fill(host, [["y"]], "E7");
    await onFirstSheet(host, async (sheet, context) => {
      sheet.getRange("G9").format.fill.color = "yellow";
      sheet.getRange("1:1").format.font.bold = true;
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      const all = sheet.getUsedRange().load("address");
      await context.sync();
      expect([values.address, all.address]).toEqual(["Tickets!C3:E7", "Tickets!C3:G9"]);
    });
  });

  test("shrinks when values go", async () => {
    const host = openHost();
    await fill(host, [["x"], ["y"]]);
    await fill(host, [[""]], "A2");
    await onFirstSheet(host, async (sheet, context) => {
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect(used.address).toBe("Tickets!A1");
    });
    expect(await read(host, "A1:A2")).toEqual([["x"], [""]]);
  });

  test("of a range is its part that holds something", async () => {
    const host = openHost();
    await fill(host, [["x"], ["y"], ["z"]], "B2");
    await onFirstSheet(host, async (sheet, context) => {
      const used = sheet.getRange("A3:D20").getUsedRangeOrNullObject(true).load("address");
      const column = sheet.getRange("B:B").getUsedRange(true).load("address");
      const none = sheet.getRange("C:C").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([used.address, column.address, none.isNullObject]).toEqual(["Tickets!B3:B4", "Tickets!B2:B4", true]);
    });
  });
});
