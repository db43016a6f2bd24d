import { freeze, revive, thaw } from "../../src/excel/addIn";
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

describe("freezing", () => {
  test("puts its value in place of every formula of the add-in, in the whole workbook", async () => {
    const document = book();
    const before = (await contents(document)) as { sheets: unknown[][] };
    expect(await freeze("workbook")).toEqual({ changed: 7, sheets: ["Board", "Data", "It's quiet"], skipped: [] });
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
    expect(await freeze("sheet")).toMatchObject({ changed: 1, sheets: ["Data"] });
    expect(formulasOn(document, "Board")).toHaveLength(6);
  });

  test("takes few round trips, whatever the number of formulas", async () => {
    const document = workbookOf({
      Big: Array.from({ length: 4000 }, (_, n) => [n, `=MSP.FCR(A${n + 1},5000)`, "x", `=MSP.SLA(A${n + 1},9)`]),
    });
    document.calculator = mspCalculator;
    const host = openInExcel(document, { platform: "web" });
    host.resetStats();
    expect(await freeze("workbook")).toMatchObject({ changed: 8000 });
    expect(host.stats.roundTrips).toBeLessThanOrEqual(6);
    host.resetStats();
    expect(await thaw("workbook")).toMatchObject({ changed: 8000 });
    expect(host.stats.roundTrips).toBeLessThanOrEqual(6);
  });

  test("more than can be remembered is refused before anything is changed", async () => {
    const document = workbookOf({
      Big: Array.from({ length: 3000 }, (_, n) => [`=MSP.FCR("${"x".repeat(400)}",${n})`]),
    });
    document.calculator = mspCalculator;
    openInExcel(document);
    await expect(freeze("workbook")).rejects.toThrow("more formulas of the add-in than can be remembered");
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
    const { changed, skipped } = await freeze("workbook");
    expect(changed).toBe(4);
    expect(skipped).toEqual([
      'B1 on sheet "Board" is still being calculated and stayed a formula. Freeze again when the value is there.',
      'B2 on sheet "Board" shows an error that can\'t be kept as a value, and stayed a formula. Where it is #NAME?, choose Revive first.',
      'Sheet "Data" is protected, so its formula of the add-in stayed. Unprotect it on the Review tab to freeze it too.',
    ]);
    expect(board.value(3, 1)).toEqual(cellError("#N/A"));
    expect(board.formula(3, 1)).toBeUndefined();
  });
});

describe("thawing", () => {
  test("a workbook frozen and thawed is what it was, and nothing is left of the freeze", async () => {
    const document = book();
    const before = await contents(document);
    await freeze("workbook");
    expect(await contents(document)).not.toEqual(before);
    expect(await thaw("workbook")).toEqual({ changed: 7, sheets: ["Board", "Data", "It's quiet"], skipped: [] });
    expect(await contents(document)).toEqual(before);
  });

  test("a workbook frozen, saved, opened and thawed is what it was", async () => {
    const document = book();
    const before = await contents(document);
    await freeze("workbook");
    const { document: opened } = openXlsx(saveXlsx(document), "book.xlsx");
    opened.calculator = mspCalculator;
    openInExcel(opened);
    expect(formulasOn(opened, "Board")).toEqual([formulas.ownOnly]);
    expect(await thaw("workbook")).toMatchObject({ changed: 7, skipped: [] });
    expect(await contents(opened)).toEqual(before);
  });

  test("a cell that was edited since stays as it is, is named and stays remembered", async () => {
    const document = book();
    openInExcel(document);
    await freeze("workbook");
    const board = sheet(document, "Board").cells;
    board.set(0, 1, 0.5);
    board.set(3, 3, "mine");
    const thawed = await thaw("workbook");
    expect(thawed.changed).toBe(5);
    expect(thawed.skipped).toEqual([
      'B1 on sheet "Board" was changed after the freeze and stayed as it is. Its formula was =MSP.FCR(A1,A2)',
      'C3 on sheet "Board" was changed after the freeze and stayed as it is. Its formula was =MSP.KPIS()',
    ]);
    expect(board.value(0, 1)).toBe(0.5);
    board.set(3, 3, 0.95);
    expect(await thaw("workbook")).toMatchObject({ changed: 1 });
    expect(board.formula(2, 2)).toBe("=MSP.KPIS()");
  });

  test("formulas are frozen again after new ones were written, and all of them come back", async () => {
    const document = book();
    openInExcel(document);
    await freeze("workbook");
    sheet(document, "Data").cells.setFormula(0, 3, "=MSP.SLA(1,2)");
    expect(await freeze("workbook")).toMatchObject({ changed: 1, sheets: ["Data"] });
    expect(await thaw("workbook")).toMatchObject({ changed: 8 });
    expect(formulasOn(document, "Data").sort()).toEqual([formulas.plain, "=MSP.SLA(1,2)"]);
  });

  test("follows a sheet that was renamed, also in the formulas that refer to it", async () => {
    const document = book();
    openInExcel(document);
    await freeze("workbook");
    sheet(document, "Data").name = "Tickets 2026";
    sheet(document, "Board").name = "For the board";
    expect(await thaw("workbook")).toMatchObject({ changed: 7, skipped: [] });
    expect(formulasOn(document, "For the board")).toContain("=MSP.MTTR('Tickets 2026'!$A$1:$A$2)");
    expect(formulasOn(document, "Tickets 2026")).toEqual([formulas.plain]);
  });

  test("says so where a sheet is gone: its own formulas, and those that refer to it", async () => {
    const document = book();
    openInExcel(document);
    await freeze("workbook");
    document.removeSheet(sheet(document, "Data"));
    const { changed, skipped } = await thaw("workbook");
    expect(changed).toBe(5);
    expect(skipped).toEqual([
      'B4 on sheet "Board" stayed frozen: the formula refers to the sheet "Data", which is gone.',
      'Sheet "Data" is gone, and with it its formula of the add-in.',
    ]);
    expect((await thaw("workbook")).skipped).toHaveLength(1);
  });

  test("follows cells below and beside rows and columns that were inserted above and before them", async () => {
    const document = book();
    openInExcel(document);
    await freeze("workbook");
    const data = sheet(document, "Data");
    const frozen = data.cells.value(2, 0);
    // Excel moves the cells and the hidden name with them.
    data.cells.set(2, 0, null);
    data.cells.set(4, 1, frozen);
    const mark = data.names[0];
    if (mark) mark.formula = "=Data!$B$5";
    expect(await thaw("workbook")).toMatchObject({ changed: 7, skipped: [] });
    expect(data.cells.formula(4, 1)).toBe(formulas.plain);
  });

  test("a protected sheet stays frozen and is named", async () => {
    const document = book();
    openInExcel(document);
    await freeze("workbook");
    sheet(document, "Data").protection = { protected: true, options: {} };
    const { changed, skipped } = await thaw("workbook");
    expect(changed).toBe(6);
    expect(skipped).toEqual([
      'Sheet "Data" is protected, so its formula of the add-in stayed frozen. Unprotect it on the Review tab to thaw it too.',
    ]);
    sheet(document, "Data").protection = { protected: false, options: {} };
    expect(await thaw("workbook")).toMatchObject({ changed: 1, skipped: [] });
  });

  test("where nothing is frozen, nothing happens", async () => {
    const host = openInExcel(book());
    host.resetStats();
    expect(await thaw("workbook")).toEqual({ changed: 0, sheets: [], skipped: [] });
  });
});

describe("reviving", () => {
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
    expect(await revive("workbook")).toEqual({ changed: 3, sheets: ["Sheet"], skipped: [] });
    expect(formulasOn(document, "Sheet")).toEqual([
      "=MSP.FCR(1,2)",
      '="_xldudf_MSP_FCR("&MSP.SLA(1,2)',
      "=MSP.FCR(1,2)",
      "=MSP.SLA(1,2)",
    ]);
    expect(await revive("workbook")).toMatchObject({ changed: 0 });
  });
});
