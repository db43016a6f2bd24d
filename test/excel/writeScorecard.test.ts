import { readSettings, saveSettings } from "../../src/excel/stored/settings";
import { scanWorkbook, writeScorecard } from "../../src/excel/addIn";
import { columnOf } from "../../src/scorecard/layout";
import type { ExcelHost } from "../../src/workbench/excel-host";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import { openFile } from "../../src/workbench/files/openFile";
import { closeExcel, openInExcel, snapshot } from "../support/excel";
import { helpdesk, lineOf } from "../support/helpdesk";

afterEach(closeExcel);

async function write(document: WorkbookDocument, mode: "native" | "values" = "native") {
  const result = await scanWorkbook();
  const written = await writeScorecard(result, { mode });
  const sheet = document.sheet(written.linesName);
  if (!sheet) throw new Error(`There is no sheet "${written.linesName}".`);
  return { written, sheet };
}

/** What a cell shows: Excel calculates it when it is read. */
async function shown(host: ExcelHost, sheet: string, row: number, column: number): Promise<unknown> {
  return host.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });
}

describe("writing the scorecard over Office.js", () => {
  test("adds one visible sheet whose formulas give what was counted", async () => {
    const document = helpdesk();
    const host = openInExcel(document);
    const { written, sheet } = await write(document);
    expect(written.replaced).toEqual([]);
    expect(document.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Notes", "Visible"],
      ["Tickets", "Visible"],
      ["MSP Scorecard", "Visible"],
      ["MSP Details", "Visible"],
      ["MSP Method", "Visible"],
      ["MSP History", "Visible"],
      ["MSP Workings", "Visible"],
    ]);
    expect(document.activeSheet).toBe(document.sheet(written.sheetName));
    const mean = lineOf(sheet, "MTTR/mean");
    expect(sheet.cells.formula(mean, columnOf.value)).toMatch(/^=.*Tickets!/);
    expect(sheet.cells.value(mean, columnOf.value)).toBeCloseTo((10 * 2 + 10) / 11, 6);
    const sla = lineOf(sheet, "SLA/resolution-label");
    expect(sheet.cells.value(sla, columnOf.value)).toBeCloseTo(9 / 11, 12);
    expect(await shown(host, "MSP Details", sla, columnOf.rating)).toBe("Misses benchmark");
    expect(await shown(host, "MSP Details", sla, columnOf.consensus)).toBe("1 of 3");
    expect(sheet.cells.value(sla, columnOf.rowsUsed)).toBe("11 rows");
  });

  test("the sheet lives: a changed source cell changes value, rating and gap", async () => {
    const document = helpdesk();
    const host = openInExcel(document);
    const { sheet } = await write(document);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("Tickets").getRange("G2:G10").values = Array.from({ length: 9 }, () => [
        "Missed",
      ]);
      await context.sync();
      const line = lineOf(sheet, "SLA/resolution-label");
      const cells = context.workbook.worksheets
        .getItem("MSP Details")
        .getRangeByIndexes(line, 0, 1, columnOf.percent + 1);
      cells.load("values");
      await context.sync();
      expect(cells.values[0]?.[columnOf.value]).toBe(0);
      expect(cells.values[0]?.[columnOf.rating]).toBe("Misses benchmark");
      expect(cells.values[0]?.[columnOf.icon]).toBe("\u25bc");
    });
  });

  test("takes at most 10 round trips and 1 MB of requests", async () => {
    const document = helpdesk();
    const host = openInExcel(document, { platform: "web" });
    const result = await scanWorkbook();
    host.resetStats();
    await writeScorecard(result, { mode: "native" });
    expect(host.stats.roundTrips).toBeLessThanOrEqual(10);
    expect(host.stats.requestBytes).toBeLessThan(1_000_000);
  });

  test("of a full sample with its history as well, the first time and again", async () => {
    const { document } = openFile("assets/samples/helpdesk.xlsx", {});
    document.calculator = univerCalculator;
    const host = openInExcel(document, { platform: "web" });
    const result = await scanWorkbook();
    for (const _time of ["first", "again"]) {
      host.resetStats();
      await writeScorecard(result, { mode: "native" });
      expect(host.stats.roundTrips).toBeLessThanOrEqual(10);
      expect(host.stats.requestBytes).toBeLessThan(1_000_000);
    }
  });

  test("a refresh writes over the sheet in its place, keeps its name, targets and notes", async () => {
    const document = helpdesk();
    const host = openInExcel(document);
    const { sheet } = await write(document);
    const line = lineOf(sheet, "FCR/flagged");
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("MSP Scorecard").getCell(0, 0).values = [["Harbour Light IT"]];
      const old = worksheets.getItem("MSP Details");
      old.name = "Board paper";
      old.position = 0;
      old.getCell(line, columnOf.target).values = [[0.9]];
      old.getCell(line, columnOf.note).values = [["'=agreed in May"]];
      await context.sync();
    });
    const again = await write(document);
    expect(document.sheets.map(({ name }) => name)).toEqual([
      "Board paper",
      "Notes",
      "Tickets",
      "MSP Scorecard",
      "MSP Method",
      "MSP History",
      "MSP Workings",
    ]);
    expect(again.sheet).toBe(sheet);
    const refreshed = lineOf(again.sheet, "FCR/flagged");
    expect(again.sheet.cells.value(refreshed, columnOf.target)).toBe(0.9);
    expect(again.sheet.cells.value(refreshed, columnOf.note)).toBe("=agreed in May");
    expect(again.sheet.cells.formula(refreshed, columnOf.note)).toBeUndefined();
    expect(document.sheet("MSP Scorecard")?.cells.value(0, 0)).toBe("Harbour Light IT");
    expect((await readSettings()).company).toBe("Harbour Light IT");
    await saveSettings({ company: "Harbour Light" });
    await write(document);
    expect(document.sheet("MSP Scorecard")?.cells.value(0, 0)).toBe("Harbour Light");
    expect(await shown(host, "Board paper", refreshed, columnOf.gap)).toBeCloseTo(8 / 11 - 0.9, 12);
  });

  test("a user's own sheet called MSP Scorecard is left alone, and scanned like any other", async () => {
    const document = helpdesk();
    document.addSheet("MSP Scorecard").cells.set(0, 0, "mine");
    openInExcel(document);
    const { written } = await write(document);
    expect(written.sheetName).toBe("MSP Scorecard (2)");
    expect(document.sheet("MSP Scorecard")?.cells.value(0, 0)).toBe("mine");
  });

  test("our own scorecard is never scanned as data", async () => {
    const document = helpdesk();
    openInExcel(document);
    await write(document);
    const { findings } = await scanWorkbook();
    expect(findings.flatMap(({ ranges }) => ranges).filter((range) => range.includes("Scorecard"))).toEqual([]);
  });

  test("a formula that gives something else than what was counted gives way to the number", async () => {
    const document = helpdesk();
    openInExcel(document);
    const result = await scanWorkbook();
    const tampered = {
      ...result,
      findings: result.findings.map((one) => (one.kpi === "FCR" ? { ...one, native: { formula: "=1/3" } } : one)),
    };
    const { replaced, linesName: sheetName } = await writeScorecard(tampered, { mode: "native" });
    expect(replaced.map(({ label }) => label)).toEqual([expect.stringContaining("First contact resolution")]);
    const sheet = document.sheet(sheetName);
    if (!sheet) throw new Error("The scorecard is missing.");
    const line = lineOf(sheet, "FCR/flagged");
    expect(sheet.cells.value(line, columnOf.value)).toBeCloseTo(8 / 11, 12);
    expect(sheet.cells.value(line, columnOf.variant)).toBe(
      "Resolved on the first contact (written as a number: its formula gives another result in this Excel)",
    );
  });

  test("a protected workbook is refused before anything is written", async () => {
    const document = helpdesk();
    document.structureProtected = true;
    openInExcel(document);
    const before = snapshot(document);
    const result = await scanWorkbook();
    await expect(writeScorecard(result, { mode: "native" })).rejects.toThrow("structure of this workbook is protected");
    expect(snapshot(document)).toEqual(before);
  });

  test("an Excel without what the add-in calls is told so", async () => {
    openInExcel(helpdesk(), { excelApi: "1.8" });
    await expect(scanWorkbook()).rejects.toThrow("too old");
  });
});
