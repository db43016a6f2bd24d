import { convertToValues, repairFormulas, restoreFormulas } from "../../src/excel/addIn";
import { cellError } from "../../src/workbench/document/cellValue";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { openXlsx } from "../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { closeExcel, openInExcel, workbookOf } from "../support/excel";
import { book, formulas } from "../support/mspBook";
import { mspCalculator } from "../support/mspCalculator";

afterEach(closeExcel);

/** Formulas and values of every sheet, calculated. */
async function contents(document: WorkbookDocument): Promise<unknown> {
  const host = openInExcel(document);
  return host.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    const ranges = sheets.items.map((sheet) => {
      const range = sheet.getRange("A1:F8");
      range.load("formulas,values");
      sheet.names.load("items/name");
      return { sheet, range };
    });
    context.workbook.settings.load("items/key");
    await context.sync();
    return {
      settings: context.workbook.settings.items.map(({ key }) => key),
      sheets: ranges.map(({ sheet, range }) => [
        sheet.name,
        range.formulas as unknown,
        range.values as unknown,
        sheet.names.items.map(({ name }) => name),
      ]),
    };
  });
}

const formulasOn = (document: WorkbookDocument, name: string) =>
  [...(document.sheet(name)?.cells.formulas() ?? [])].map(({ formula }) => formula);

function sheet(document: WorkbookDocument, name: string) {
  const found = document.sheet(name);
  if (!found) throw new Error(`There is no sheet "${name}".`);
  return found;
}

describe("converting to values", () => {
  test("puts its value in place of every formula of the add-in, in the whole workbook", async () => {
    const document = book();
    const before = (await contents(document)) as { sheets: unknown[][] };
    expect(await convertToValues("workbook")).toEqual({
      changed: 7,
      sheets: ["Board", "Data", "It's quiet"],
      skipped: [],
    });
    const after = (await contents(document)) as { sheets: unknown[][] };
    expect(after.sheets.map(([, , values]) => values)).toEqual(before.sheets.map(([, , values]) => values));
    expect(formulasOn(document, "Board")).toEqual([formulas.ownOnly]);
    expect(formulasOn(document, "Data")).toEqual([]);
    expect(sheet(document, "Board").cells.value(2, 2)).toBe("FCR");
    expect(sheet(document, "Board").cells.value(3, 3)).toBe(0.95);
  });

  test("a sheet: the others keep theirs", async () => {
    const document = book();
    document.activeSheet = sheet(document, "Data");
    openInExcel(document);
    expect(await convertToValues("sheet")).toMatchObject({ changed: 1, sheets: ["Data"] });
    expect(formulasOn(document, "Board")).toHaveLength(6);
  });

  test("takes few round trips, whatever the number of formulas", async () => {
    const document = workbookOf({
      Big: Array.from({ length: 4000 }, (_, n) => [n, `=MSP.FCR(A${n + 1},5000)`, "x", `=MSP.SLA(A${n + 1},9)`]),
    });
    document.calculator = mspCalculator;
    const host = openInExcel(document, { platform: "web" });
    host.resetStats();
    expect(await convertToValues("workbook")).toMatchObject({ changed: 8000 });
    expect(host.stats.roundTrips).toBeLessThanOrEqual(6);
    host.resetStats();
    expect(await restoreFormulas("workbook")).toMatchObject({ changed: 8000 });
    expect(host.stats.roundTrips).toBeLessThanOrEqual(6);
  });

  test("more than can be stored is refused before anything is changed", async () => {
    const document = workbookOf({
      Big: Array.from({ length: 3000 }, (_, n) => [`=MSP.FCR("${"x".repeat(400)}",${n})`]),
    });
    document.calculator = mspCalculator;
    openInExcel(document);
    await expect(convertToValues("workbook")).rejects.toThrow("can't store so many MSP formulas");
    expect(formulasOn(document, "Big")).toHaveLength(3000);
  });

  test("protected sheets, values to come and errors that can't be typed are left and named", async () => {
    const document = book();
    const board = sheet(document, "Board").cells;
    board.setFormula(0, 1, formulas.plain, cellError("#BUSY!"));
    board.setFormula(1, 1, formulas.inside, cellError("#NAME?"));
    board.setFormula(3, 1, formulas.other, cellError("#N/A"));
    sheet(document, "Data").protection = { protected: true, options: {} };
    openInExcel(document);
    const { changed, skipped } = await convertToValues("workbook");
    expect(changed).toBe(4);
    expect(skipped).toEqual([
      'Not converted: B1 on sheet "Board", still calculating. Convert again when the value is there.',
      'Not converted: B2 on sheet "Board", an error that can\'t be kept as a value. If it is #NAME?, choose Repair #NAME? first.',
      'Not converted: 1 MSP formula on sheet "Data", which is protected. Unprotect it on the Review tab, then try again.',
    ]);
    expect(board.value(3, 1)).toEqual(cellError("#N/A"));
    expect(board.formula(3, 1)).toBeUndefined();
  });
});

describe("restoring formulas", () => {
  test("a workbook converted and restored is what it was, and nothing is left of the conversion", async () => {
    const document = book();
    const before = await contents(document);
    await convertToValues("workbook");
    expect(await contents(document)).not.toEqual(before);
    expect(await restoreFormulas("workbook")).toEqual({
      changed: 7,
      sheets: ["Board", "Data", "It's quiet"],
      skipped: [],
    });
    expect(await contents(document)).toEqual(before);
  });

  test("what is stored keeps the names that earlier versions gave it", async () => {
    const document = book();
    await contents(document);
    await convertToValues("workbook");
    const { settings, sheets } = (await contents(document)) as { settings: string[]; sheets: unknown[][] };
    expect(settings).toEqual(["msp-scorecard.frozen.1", "msp-scorecard.frozen.2", "msp-scorecard.frozen.3"]);
    expect(sheets[0]?.[3]).toEqual(["MSP_Frozen"]);
  });

  test("a workbook converted, saved, opened and restored is what it was", async () => {
    const document = book();
    const before = await contents(document);
    await convertToValues("workbook");
    const { document: opened } = openXlsx(saveXlsx(document), "book.xlsx");
    opened.calculator = mspCalculator;
    openInExcel(opened);
    expect(formulasOn(opened, "Board")).toEqual([formulas.ownOnly]);
    expect(await restoreFormulas("workbook")).toMatchObject({ changed: 7, skipped: [] });
    expect(await contents(opened)).toEqual(before);
  });

  test("a cell that was edited since is left unchanged and named, and its formula stays stored", async () => {
    const document = book();
    openInExcel(document);
    await convertToValues("workbook");
    const board = sheet(document, "Board").cells;
    board.set(0, 1, 0.5);
    board.set(3, 3, "mine");
    const restored = await restoreFormulas("workbook");
    expect(restored.changed).toBe(5);
    expect(restored.skipped).toEqual([
      'Not restored: B1 on sheet "Board", edited since the conversion. Its formula was =MSP.FCR(A1,A2)',
      'Not restored: C3 on sheet "Board", edited since the conversion. Its formula was =MSP.KPIS()',
    ]);
    expect(board.value(0, 1)).toBe(0.5);
    board.set(3, 3, 0.95);
    expect(await restoreFormulas("workbook")).toMatchObject({ changed: 1 });
    expect(board.formula(2, 2)).toBe("=MSP.KPIS()");
  });

  test("a sheet with new formulas is converted again, and all of them are restored", async () => {
    const document = book();
    openInExcel(document);
    await convertToValues("workbook");
    sheet(document, "Data").cells.setFormula(0, 3, "=MSP.SLA(1,2)");
    expect(await convertToValues("workbook")).toMatchObject({ changed: 1, sheets: ["Data"] });
    expect(await restoreFormulas("workbook")).toMatchObject({ changed: 8 });
    expect(formulasOn(document, "Data").sort()).toEqual([formulas.plain, "=MSP.SLA(1,2)"]);
  });

  test("follows a sheet that was renamed, also in the formulas that refer to it", async () => {
    const document = book();
    openInExcel(document);
    await convertToValues("workbook");
    sheet(document, "Data").name = "Tickets 2026";
    sheet(document, "Board").name = "For the board";
    expect(await restoreFormulas("workbook")).toMatchObject({ changed: 7, skipped: [] });
    expect(formulasOn(document, "For the board")).toContain("=MSP.MTTR('Tickets 2026'!$A$1:$A$2)");
    expect(formulasOn(document, "Tickets 2026")).toEqual([formulas.plain]);
  });

  test("says so where a sheet is gone: its own formulas, and those that refer to it", async () => {
    const document = book();
    openInExcel(document);
    await convertToValues("workbook");
    document.removeSheet(sheet(document, "Data"));
    const { changed, skipped } = await restoreFormulas("workbook");
    expect(changed).toBe(5);
    expect(skipped).toEqual([
      'Not restored: B4 on sheet "Board", whose formula refers to the deleted sheet "Data".',
      'Not restored: 1 MSP formula of the deleted sheet "Data".',
    ]);
    expect((await restoreFormulas("workbook")).skipped).toHaveLength(1);
  });

  test("follows cells below and beside rows and columns that were inserted above and before them", async () => {
    const document = book();
    openInExcel(document);
    await convertToValues("workbook");
    const data = sheet(document, "Data");
    const shown = data.cells.value(2, 0);
    // Excel moves the cells and the hidden name with them.
    data.cells.set(2, 0, null);
    data.cells.set(4, 1, shown);
    const mark = data.names[0];
    if (mark) mark.formula = "=Data!$B$5";
    expect(await restoreFormulas("workbook")).toMatchObject({ changed: 7, skipped: [] });
    expect(data.cells.formula(4, 1)).toBe(formulas.plain);
  });

  test("a protected sheet keeps its values and is named", async () => {
    const document = book();
    openInExcel(document);
    await convertToValues("workbook");
    sheet(document, "Data").protection = { protected: true, options: {} };
    const { changed, skipped } = await restoreFormulas("workbook");
    expect(changed).toBe(6);
    expect(skipped).toEqual([
      'Not restored: 1 MSP formula on sheet "Data", which is protected. Unprotect it on the Review tab, then try again.',
    ]);
    sheet(document, "Data").protection = { protected: false, options: {} };
    expect(await restoreFormulas("workbook")).toMatchObject({ changed: 1, skipped: [] });
  });

  test("where nothing was converted, nothing happens", async () => {
    const host = openInExcel(book());
    host.resetStats();
    expect(await restoreFormulas("workbook")).toEqual({ changed: 0, sheets: [], skipped: [] });
  });
});

describe("repairing formulas", () => {
  test("enters anew what is stuck at #NAME?, and leaves what works", async () => {
    const document = workbookOf({
      Sheet: [
        ["=_xldudf_MSP_FCR(1,2)"],
        ['="_xldudf_MSP_FCR("&_xldudf_MSP_SLA(1,2)'],
        ["=MSP.FCR(1,2)"],
        ["=MSP.SLA(1,2)"],
      ],
    });
    document.calculator = mspCalculator;
    const { cells } = sheet(document, "Sheet");
    cells.setFormula(3, 0, "=MSP.SLA(1,2)", cellError("#NAME?"));
    openInExcel(document);
    expect(await repairFormulas("workbook")).toEqual({ changed: 3, sheets: ["Sheet"], skipped: [] });
    expect(formulasOn(document, "Sheet")).toEqual([
      "=MSP.FCR(1,2)",
      '="_xldudf_MSP_FCR("&MSP.SLA(1,2)',
      "=MSP.FCR(1,2)",
      "=MSP.SLA(1,2)",
    ]);
    expect(await repairFormulas("workbook")).toMatchObject({ changed: 0 });
  });
});
