import fc from "fast-check";
import { describeError, scanWorkbook, writeScorecard } from "../../src/excel/addIn";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { remembering } from "../support/rememberingCalculator";
import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import { closeExcel, openInExcel, snapshot, workbookOf } from "../support/excel";
import { helpdesk } from "../support/helpdesk";

afterEach(closeExcel);

type Change = (sheet: Excel.Worksheet) => void;

/** The rows of the tickets from one on, one place further down or up. */
function moveRows(sheet: Excel.Worksheet, from: number, to: number): void {
  const rows = 14 - Math.max(from, to);
  sheet
    .getRange(`A${to}`)
    .getResizedRange(rows - 1, 7)
    .copyFrom(`A${from}:H${from + rows - 1}`);
}

/** What a writer says where somebody changed the sheet of tickets after the scan; "written" where nothing stood in the way. */
async function after(change: Change, document: WorkbookDocument = helpdesk(), on = "Tickets"): Promise<string> {
  const host = openInExcel(document);
  const result = await scanWorkbook();
  await host.run(async (context) => {
    change(context.workbook.worksheets.getItem(on));
    await context.sync();
  });
  const before = snapshot(document);
  try {
    await writeScorecard(result, { mode: "values" });
    return "written";
  } catch (error) {
    const { code, message, retry } = describeError(error);
    expect({ code, retry }).toEqual({ code: "ChangedSinceScan", retry: true });
    expect(message).toContain(
      " Scan again, so that what is written is what the workbook holds now. Nothing in the workbook was changed.",
    );
    expect(snapshot(document)).toEqual(before);
    return message.slice(0, message.indexOf(" Scan again"));
  }
}

describe("between the scan and the writing", () => {
  test.each<readonly [string, string, Change]>([
    ["nothing is changed", "written", () => undefined],
    [
      "the sheet is renamed",
      'The sheet "Tickets" was renamed to "Tickets 2026" since the scan.',
      (sheet) => void (sheet.name = "Tickets 2026"),
    ],
    ["the sheet is deleted", 'The sheet "Tickets" was deleted since the scan.', (sheet) => sheet.delete()],
    [
      "a row is deleted",
      'Rows or columns of the sheet "Tickets" were added or removed since the scan.',
      (sheet) => {
        moveRows(sheet, 6, 5);
        sheet.getRange("A13:H13").clear();
      },
    ],
    [
      "a row is inserted",
      'Rows or columns of the sheet "Tickets" were added or removed since the scan.',
      (sheet) => {
        sheet.getRange("A14:H14").values = [[1011, "Acme", "2 - High", "Open", 46_011, "", "", ""]];
        moveRows(sheet, 5, 6);
      },
    ],
    [
      "a row is added below",
      'Rows or columns of the sheet "Tickets" were added or removed since the scan.',
      (sheet) => void (sheet.getRange("A14:B14").values = [[1013, "Acme"]]),
    ],
    [
      "a cell is edited",
      "The cell Tickets!G5 was changed since the scan.",
      (sheet) => void (sheet.getRange("G5").values = [["Missed"]]),
    ],
    [
      "cells are cleared",
      "Cells Tickets!G5 and 2 other cells were changed since the scan.",
      (sheet) => sheet.getRange("G5:G7").clear("Contents"),
    ],
    [
      "a heading is edited",
      "The cell Tickets!F1 was changed since the scan.",
      (sheet) => void (sheet.getRange("F1").values = [["Solved"]]),
    ],
  ])("%s: %s", async (_what, says, change) => {
    expect(await after(change)).toBe(says);
  });

  test("a row is deleted and another inserted elsewhere: the rows between are other ones", async () => {
    const says = await after((sheet) => {
      moveRows(sheet, 6, 5);
      sheet.getRange("A13:B13").values = [[1013, "Acme"]];
    });
    expect(says).toMatch(/^Cells Tickets!\w\d and \d+ other cells were changed since the scan\.$/);
  });

  test("what was not counted may change: other sheets, and how cells look", async () => {
    expect(await after((sheet) => void (sheet.getRange("A1").values = [["Call them"]]), helpdesk(), "Notes")).toBe(
      "written",
    );
    expect(await after((sheet) => void (sheet.getRange("A1:H13").format.fill.color = "#FFFF00"))).toBe("written");
  });

  test("what is computed anew whenever anything is was not edited", async () => {
    const document = helpdesk();
    let now = 46_001;
    document.calculator = {
      calculate: (book, cells) =>
        univerCalculator
          .calculate(book, cells)
          .map((value, n) => (cells[n]?.formula.includes("NOW()") ? (now += 0.01) : value)),
    };
    const host = openInExcel(document);
    const write = (sheet: string, cell: string, content: unknown): Promise<void> =>
      host.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[content]];
        await context.sync();
      });
    await write("Notes", "B1", 2);
    await write("Tickets", "F2", "=NOW()");
    const result = await scanWorkbook();
    await write("Notes", "B1", 3);
    await expect(writeScorecard(result, { mode: "values" })).resolves.toBeDefined();
    await write("Tickets", "F2", "=E2+Notes!B1/24");
    const again = await scanWorkbook();
    await write("Notes", "B1", 4);
    await expect(writeScorecard(again, { mode: "values" })).rejects.toThrow("Tickets!F2 was changed");
  });

  test("any other content of any counted cell is noticed", async () => {
    const document = helpdesk();
    document.calculator = remembering(univerCalculator);
    const host = openInExcel(document);
    const result = await scanWorkbook();
    const cells = document.sheet("Tickets")?.cells;
    if (!cells) throw new Error("There are no tickets.");
    const contents = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 7 }) });
    await fc.assert(
      fc.asyncProperty(place, contents, async ({ row, column }, content) => {
        const before = cells.value(row, column);
        cells.set(row, column, content);
        const isSame = (cells.value(row, column) ?? "") === (before ?? "");
        const outcome = await writeScorecard(result, { mode: "values" }).catch(describeError);
        if (before !== undefined) cells.set(row, column, before);
        if (!isSame) expect(outcome).toMatchObject({ code: "ChangedSinceScan" });
      }),
      { numRuns: 60 },
    );
    expect(host.stats.roundTrips).toBeGreaterThan(60);
  });

  test("an edited value of a KPI table is noticed as well", async () => {
    const document = workbookOf({
      KPIs: [
        ["KPI", "Value"],
        ["First contact resolution", 0.76],
        ["Technician utilization", 0.78],
        ["CSAT", 0.92],
      ],
    });
    const change: Change = (sheet) => void (sheet.getRange("B3").values = [[0.7]]);
    expect(await after(change, document, "KPIs")).toBe("The cell KPIs!B3 was changed since the scan.");
  });

  test("a sheet put in the place of the scanned one will do where it holds the same", async () => {
    const document = helpdesk();
    openInExcel(document);
    const result = await scanWorkbook();
    const scannedElsewhere = {
      ...result,
      seen: result.seen && { ...result.seen, sheets: result.seen.sheets.map((one) => ({ ...one, id: "{other}" })) },
    };
    await expect(writeScorecard(scannedElsewhere, { mode: "values" })).resolves.toBeDefined();
  });
});

test("of a table of many rows some blocks are compared, in the same round trips", async () => {
  const tickets = (rows: number) =>
    workbookOf({
      Tickets: [
        ["Ticket ID", "Priority", "Created", "Resolved"],
        ...Array.from({ length: rows }, (_row, n) => [n, "High", 45_000 + n / 1000, 45_000.1 + n / 1000]),
      ],
    });
  const trips = async (rows: number) => {
    const document = tickets(rows);
    const host = openInExcel(document);
    const result = await scanWorkbook({ weigh: "none" });
    host.resetStats();
    await writeScorecard(result, { mode: "values" });
    const { roundTrips } = host.stats;
    host.resetStats();
    // Rows that moved are seen wherever one looks.
    const { cells } = document.sheet("Tickets") ?? {};
    for (let row = 2; row <= rows; row++) cells?.set(row, 2, 45_000 + row / 1000);
    await expect(writeScorecard(result, { mode: "values" })).rejects.toThrow("since the scan");
    expect(host.stats.responseBytes).toBeLessThan(5_000_000);
    return roundTrips;
  };
  expect(await trips(30_000)).toBe(await trips(100));
});
