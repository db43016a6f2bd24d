import { deleteOurSheets, writeDrillThrough, scanWorkbook, writeScorecard } from "../../../src/excel/addIn";
import type { SheetDocument } from "../../../src/workbench/document/sheetDocument";
import type { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";
import { closeExcel, openInExcel, workbookOf } from "../../support/excel";
import { helpdesk, lineOf } from "../../support/helpdesk";

afterEach(closeExcel);

function sheetOf(document: WorkbookDocument, name: string): SheetDocument {
  const sheet = document.sheet(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

/** The table on a sheet: headings, then rows; formulas as formulas. */
function tableOn(sheet: SheetDocument) {
  const table = sheet.tables[0];
  if (!table) throw new Error("There is no table.");
  const { row, column, rows, columns } = table.rect;
  const cells = Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_cell, c) => {
      return sheet.cells.formula(row + r, column + c) ?? sheet.cells.value(row + r, column + c);
    }),
  );
  return { headings: cells[0] ?? [], rows: cells.slice(1), table };
}

describe("drilling down from a KPI to its rows", () => {
  test("lists which counted and which were left out and why, each with a link to its source", async () => {
    const document = helpdesk();
    openInExcel(document);
    const written = await writeScorecard(await scanWorkbook(), { mode: "native" });
    const { sheetName } = await writeDrillThrough("MTTR/mean");
    expect(sheetName).toBe("MSP Rows - MTTR");
    const sheet = sheetOf(document, sheetName);
    expect(document.activeSheet).toBe(sheet);
    const { headings, rows } = tableOn(sheet);
    expect(headings.slice(0, 4)).toEqual(["Source", "Counted", "Why it was left out", expect.stringMatching(/hours/i)]);
    expect(headings).toContain("Ticket ID");
    expect(rows).toHaveLength(12);
    expect(rows.filter(([, counted]) => counted === "Yes")).toHaveLength(11);
    const open = rows[11] ?? [];
    expect(open[0]).toBe('=HYPERLINK("#Tickets!A13","Row 13")');
    expect(open[1]).toBe("No");
    expect(open[2]).toMatch(/\w+/);
    expect(rows[10]?.[3]).toBeCloseTo(10, 9);
    expect(rows.slice(0, 10).map((row) => row[3])).toEqual(
      Array.from({ length: 10 }, () => expect.closeTo(2, 6) as number),
    );
    // Back to the line of the scorecard, whose mean is that of the listed hours.
    const line = lineOf(sheetOf(document, written.linesName), "MTTR/mean");
    expect(sheet.cells.formula(1, 0)).toBe(`=HYPERLINK("#'MSP Details'!A${line + 1}","Back to the scorecard")`);
    expect(sheet.freeze?.rows).toBe(6);
  });

  test("works before a scorecard is written, and for every line of it", async () => {
    const document = helpdesk();
    openInExcel(document);
    const { findings } = await scanWorkbook();
    for (const { kpi, variant, rowsUsed } of findings) {
      const { sheetName } = await writeDrillThrough(`${kpi}/${variant}`);
      const { rows } = tableOn(sheetOf(document, sheetName));
      expect([kpi, variant, rows.filter(([, counted]) => counted === "Yes").length]).toEqual([kpi, variant, rowsUsed]);
    }
  });

  test("a second time replaces the sheet; deleting it leaves nothing", async () => {
    const document = helpdesk();
    openInExcel(document);
    const first = sheetOf(document, (await writeDrillThrough("FCR/flagged")).sheetName);
    first.name = "My rows";
    expect((await writeDrillThrough("FCR/flagged")).sheetName).toBe("My rows");
    expect(document.sheets).toHaveLength(3);
    await deleteOurSheets(["My rows"]);
    expect(document.sheets.map(({ name }) => name)).toEqual(["Notes", "Tickets"]);
    await expect(deleteOurSheets(["Tickets"])).rejects.toThrow('"Tickets" was not written by the add-in');
  });

  test("never scans what it wrote", async () => {
    const document = helpdesk();
    openInExcel(document);
    const before = await scanWorkbook();
    await writeDrillThrough("FCR/flagged");
    expect((await scanWorkbook()).findings).toEqual(before.findings);
  });

  test("a line that the workbook no longer gives is told so", async () => {
    const document = helpdesk();
    openInExcel(document);
    await expect(writeDrillThrough("NPS/score")).rejects.toThrow("its rows can't be listed. Scan again.");
    expect(document.sheets).toHaveLength(2);
  });

  test("nothing from the data becomes a formula, in cells or headings", async () => {
    const evil = ["=1+1", "+1", "-1+2", "@SUM(1)", "\t=1", "\r=1", '=HYPERLINK("http://x","y")'];
    const rows = evil.map((text, n) => [text, text, "Closed", 46_000 + n, 46_000.5 + n, "Yes"]);
    const document = workbookOf({
      "Tick's": [["Ticket ID", "Client", "Status", "Created", "Resolved", "Resolved on first contact"]],
    });
    const source = sheetOf(document, "Tick's");
    rows.forEach((row, r) => row.forEach((value, c) => source.cells.set(r + 1, c, value)));
    openInExcel(document);
    const { sheetName } = await writeDrillThrough("FCR/flagged");
    const sheet = sheetOf(document, sheetName);
    const formulas = [...sheet.cells.formulas()].map(({ formula }) => formula);
    expect(formulas.filter((formula) => !/^=HYPERLINK\("#'Tick''s'!A\d+","Row \d+"\)$/.test(formula))).toEqual([]);
    const { rows: listed } = tableOn(sheet);
    expect(listed).toHaveLength(evil.length);
    expect(listed.flat()).toEqual(expect.arrayContaining(evil));
  });

  test("lists 5,000 rows at most and says how many there are; the requests stay below Excel's limit", async () => {
    const rows = Array.from({ length: 6000 }, (_, n) => [
      n + 1,
      "A client",
      "Closed",
      45_000 + n / 10,
      45_000.5 + n / 10,
      "Yes",
    ]);
    const document = workbookOf({
      Tickets: [["Ticket ID", "Client", "Status", "Created", "Resolved", "Resolved on first contact"], ...rows],
    });
    const host = openInExcel(document, { platform: "web" });
    const { sheetName } = await writeDrillThrough("MTTR/mean");
    expect(host.stats.requestBytes).toBeLessThan(3_000_000);
    const sheet = sheetOf(document, sheetName);
    expect(tableOn(sheet).rows).toHaveLength(5000);
    expect(sheet.cells.value(3, 0)).toBe(
      "Only the first 5,000 of 6,000 rows are listed; the numbers above are about all of them.",
    );
  });
});
