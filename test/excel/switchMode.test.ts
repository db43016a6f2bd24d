import { fifteenDigits } from "../../src/cells/fifteenDigits";
import { scanWorkbook, switchMode, writeScorecard } from "../../src/excel/addIn";
import { packSource, queueSource } from "../../src/excel/scorecard/storedScorecard";
import { columnOf } from "../../src/scorecard/layout";
import type { SheetDocument } from "../../src/workbench/document/sheetDocument";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import type { ExcelHost } from "../../src/workbench/excel-host";
import { openXlsx } from "../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { closeExcel, openInExcel, snapshot } from "../support/excel";
import { helpdesk, lineOf } from "../support/helpdesk";
import { liveCalculator } from "../support/liveCalculator";

afterEach(closeExcel);

function scorecardOf(document: WorkbookDocument): SheetDocument {
  const sheet = document.sheets.find(({ names }) => names.some(({ comment }) => comment === "Details of the workbook"));
  if (!sheet) throw new Error("There is no scorecard.");
  return sheet;
}

/** The value column by key: what Excel shows, calculated. */
async function shownValues(host: ExcelHost, document: WorkbookDocument): Promise<ReadonlyMap<string, unknown>> {
  const { name } = scorecardOf(document);
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
    range.load("values");
    await context.sync();
    const lines = (range.values as unknown[][]).filter((line) => String(line[columnOf.id]).includes("/"));
    // A number that is written in place of a formula has 15 digits.
    const kept = (value: unknown) => (typeof value === "number" ? fifteenDigits(value) : value);
    return new Map(lines.map((line) => [String(line[columnOf.id]), kept(line[columnOf.value])]));
  });
}

const formulaOf = (document: WorkbookDocument, key: string) => {
  const sheet = scorecardOf(document);
  return sheet.cells.formula(lineOf(sheet, key), columnOf.value);
};

describe("switching the mode of a scorecard", () => {
  test("shows the same numbers in every mode, without a new scan", async () => {
    const document = helpdesk();
    document.calculator = liveCalculator("Tickets");
    const host = openInExcel(document);
    await writeScorecard(await scanWorkbook(), { mode: "native" });
    const native = await shownValues(host, document);
    const nativeFormula = formulaOf(document, "MTTR/mean");
    host.resetStats();

    await switchMode("values");
    expect(host.stats.roundTrips).toBeLessThanOrEqual(10);
    expect(formulaOf(document, "MTTR/mean")).toBeUndefined();
    expect(await shownValues(host, document)).toEqual(native);

    await switchMode("live");
    expect(formulaOf(document, "MTTR/mean")).toMatch(/^=MSP\.MTTR\(/);
    const live = await shownValues(host, document);
    for (const [key, value] of native) {
      if (typeof value === "number") expect([key, live.get(key)]).toEqual([key, expect.closeTo(value, 9)]);
    }

    const { replaced } = await switchMode("native");
    expect(replaced).toEqual([]);
    expect(formulaOf(document, "MTTR/mean")).toBe(nativeFormula);
    expect(document.sheets.map(({ name }) => name)).toEqual([
      "Notes",
      "Tickets",
      "MSP Scorecard",
      "MSP Details",
      "MSP Method",
      "MSP History",
      "MSP Workings",
    ]);
  });

  test("keeps what the user typed, the sheet's name and its place", async () => {
    const document = helpdesk();
    openInExcel(document);
    await writeScorecard(await scanWorkbook(), { mode: "native" });
    const sheet = scorecardOf(document);
    const line = lineOf(sheet, "FCR/flagged");
    sheet.cells.set(line, columnOf.target, 0.9);
    sheet.cells.set(line, columnOf.note, "agreed in May");
    sheet.name = "Board paper";
    const { linesName: sheetName } = await switchMode("values");
    expect(sheetName).toBe("Board paper");
    const again = scorecardOf(document);
    expect(again).toBe(sheet);
    expect(again.cells.value(lineOf(again, "FCR/flagged"), columnOf.target)).toBe(0.9);
    expect(again.cells.value(lineOf(again, "FCR/flagged"), columnOf.note)).toBe("agreed in May");
  });

  test("a snapshot holds what the cells show, not what they showed when they were written", async () => {
    const document = helpdesk();
    const host = openInExcel(document);
    await writeScorecard(await scanWorkbook(), { mode: "native" });
    await host.run(async (context) => {
      const tickets = context.workbook.worksheets.getItem("Tickets");
      tickets.getRange("G2:G10").values = Array.from({ length: 9 }, () => ["Missed"]);
      await context.sync();
    });
    await switchMode("values");
    const sheet = scorecardOf(document);
    const line = lineOf(sheet, "SLA/resolution-label");
    expect(sheet.cells.value(line, columnOf.value)).toBe(0);
    expect(sheet.cells.value(line, columnOf.rating)).toBe("Misses benchmark");
  });

  test("works in a workbook that was saved and opened, with a source sheet renamed", async () => {
    const document = helpdesk();
    openInExcel(document);
    await writeScorecard(await scanWorkbook(), { mode: "values" });
    const { document: opened } = openXlsx(saveXlsx(document), "book.xlsx");
    opened.calculator = document.calculator;
    const host = openInExcel(opened);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("Tickets").name = "All tickets";
      await context.sync();
    });
    expect((await switchMode("native")).replaced).toEqual([]);
    expect(formulaOf(opened, "MTTR/mean")).toContain("'All tickets'!");
  });

  test("a formula whose sheet is gone gives way to the number", async () => {
    const document = helpdesk();
    openInExcel(document);
    await writeScorecard(await scanWorkbook(), { mode: "values" });
    const tickets = document.sheet("Tickets");
    if (tickets) document.removeSheet(tickets);
    await switchMode("native");
    const sheet = scorecardOf(document);
    expect(sheet.cells.value(lineOf(sheet, "FCR/flagged"), columnOf.value)).toBeCloseTo(8 / 11, 12);
    expect(formulaOf(document, "FCR/flagged")).toBeUndefined();
  });

  test("a way of counting that this version does not know is named, and the sheet is left unchanged", async () => {
    const document = helpdesk();
    const host = openInExcel(document);
    const result = await scanWorkbook();
    const { linesName: sheetName } = await writeScorecard(result, { mode: "native" });
    const findings = result.findings.map((one) => (one.kpi === "MTTR" ? { ...one, variant: "by-guess" } : one));
    const createdAt = "2026-07-01T08:00:00Z";
    const source = await packSource({
      mode: "native",
      scope: "x",
      createdAt,
      result: { ...result, findings },
      sheets: [],
    });
    await host.run(async (context) => {
      queueSource(context.workbook.worksheets.getItem(sheetName), source);
      await context.sync();
    });
    const before = snapshot(document);
    await expect(switchMode("values")).rejects.toThrow(
      `Sheet "${sheetName}" counts MTTR as "by-guess", which this version of the add-in does not know, and was left unchanged. Scan again to write it again. Nothing in the workbook was changed.`,
    );
    expect(snapshot(document)).toEqual(before);
  });

  test("without a scorecard, or with one that lost what it was made from, it says what to do", async () => {
    const document = helpdesk();
    openInExcel(document);
    await expect(switchMode("values")).rejects.toThrow("no scorecard in this workbook yet");
    await writeScorecard(await scanWorkbook(), { mode: "native" });
    scorecardOf(document).cells.clear({ row: 0, column: 60, rows: 50, columns: 1 }, "all");
    const before = snapshot(document);
    await expect(switchMode("values")).rejects.toThrow("Scan and write it again");
    expect(snapshot(document)).toEqual(before);
  });
});
