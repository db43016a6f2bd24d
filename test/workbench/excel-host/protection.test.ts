import { failureCode, fill, onFirstSheet, openHost } from "./openHost";

type Batch = (sheet: Excel.Worksheet) => unknown;

describe("a protected sheet", () => {
  const locked = () => {
    const host = openHost(["Tickets", "Other"]);
    host.document.sheets[0]!.protection = { protected: true, options: {} };
    return host;
  };

  test.each<[string, Batch]>([
    ["values", (sheet) => void (sheet.getRange("A1").values = [[1]])],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
    ["formats", (sheet) => void (sheet.getRange("A1").format.font.bold = true)],
    ["fills", (sheet) => sheet.getRange("A1").format.fill.clear()],
    ["number formats", (sheet) => void (sheet.getRange("A1").numberFormat = [["0"]])],
    ["column widths", (sheet) => void (sheet.getRange("A1").format.columnWidth = 100)],
    ["hiding rows", (sheet) => void (sheet.getRange("A1").rowHidden = true)],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
    ["tables", (sheet) => void sheet.tables.add("A1:B2", true)],
    ["charts", (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2"))],
    ["conditional formats", (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom")],
  ])("refuses %s", async (_what, batch) => {
    expect(await failureCode(onFirstSheet(locked(), (sheet) => void batch(sheet)))).toBe("AccessDenied");
  });

  test("is read as ever, and may be deleted", async () => {
    const host = locked();
    await onFirstSheet(host, async (sheet, context) => {
      const range = sheet.getRange("A1").load("values");
      const protection = sheet.protection.load("protected, options");
      await context.sync();
      expect([range.values, protection.protected]).toEqual([[[""]], true]);
      expect(protection.options).toMatchObject({ allowFormatCells: false });
    });
    await onFirstSheet(host, (sheet) => sheet.delete());
    expect(host.document.sheets.map((sheet) => sheet.name)).toEqual(["Other"]);
  });

  test("allows what its options allow, and writing to unlocked cells", async () => {
    const host = openHost();
    await onFirstSheet(host, (sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("B1").values = [["note"]];
    });
    expect(await failureCode(fill(host, [[1, 2]]))).toBe("AccessDenied");
  });

  test("opens only with its password", async () => {
    const host = openHost();
    await onFirstSheet(host, (sheet) => sheet.protection.protect({}, "secret"));
    expect(await failureCode(onFirstSheet(host, (sheet) => sheet.protection.unprotect("wrong")))).toBe("AccessDenied");
    await onFirstSheet(host, (sheet) => sheet.protection.unprotect("secret"));
    await fill(host, [[1]]);
  });
});

describe("a workbook with protected structure", () => {
  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["adding", (context) => void context.workbook.worksheets.add("New")],
    ["renaming", (context) => void (context.workbook.worksheets.getFirst().name = "New")],
    ["deleting", (context) => context.workbook.worksheets.getFirst().delete()],
    ["hiding", (context) => void (context.workbook.worksheets.getFirst().visibility = "Hidden")],
    ["moving", (context) => void (context.workbook.worksheets.getFirst().position = 1)],
  ])("refuses %s sheets", async (_what, batch) => {
    const host = openHost(["a", "b"]);
    host.document.structureProtected = true;
    expect(await failureCode(host.run(async (context) => void (await batch(context))))).toBe("AccessDenied");
    expect(host.document.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["a", "Visible"],
      ["b", "Visible"],
    ]);
  });

  test("still lets cells be written", async () => {
    const host = openHost();
    await host.run((context) => Promise.resolve(context.workbook.protection.protect()));
    await fill(host, [[1]]);
    await host.run(async (context) => {
      const protection = context.workbook.protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
  });
});
