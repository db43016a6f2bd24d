import {
  deleteOurSheets,
  scanWorkbook,
  switchMode,
  writeClientScorecards,
  writeDrillThrough,
  writeScorecard,
} from "../../src/excel/addIn";
import type { ExcelHost } from "../../src/workbench/excel-host";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { openXlsx } from "../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { closeExcel, openInExcel, snapshot } from "../support/excel";
import { helpdesk } from "../support/helpdesk";

afterEach(closeExcel);

const refresh = async () => writeScorecard(await scanWorkbook(), { mode: "native" });

/** The user copies a sheet, as Move or Copy does it. */
async function copy(host: ExcelHost, name: string, place: "Beginning" | "End"): Promise<string> {
  return host.run(async (context) => {
    const made = context.workbook.worksheets.getItem(name).copy(place);
    made.load("name");
    await context.sync();
    return made.name;
  });
}

async function withCopy(place: "Beginning" | "End" = "Beginning", name = "MSP Scorecard") {
  const document = helpdesk();
  const host = openInExcel(document);
  await refresh();
  const copied = await copy(host, name, place);
  document.sheet(copied)?.cells.set(200, 0, "My own line");
  return { document, host, copied };
}

/** Everything about one sheet. */
const sheetOf = (document: WorkbookDocument, name: string) =>
  JSON.stringify((snapshot(document) as { sheets: { name: string }[] }).sheets.find((one) => one.name === name));
const names = (document: WorkbookDocument) => document.sheets.map(({ name }) => name);

describe("a copy that the user made of a sheet of ours is the user's", () => {
  test.each(["Beginning", "End"] as const)("at the %s: neither refresh nor switch touches it", async (place) => {
    const { document, copied } = await withCopy(place);
    const [before, all] = [sheetOf(document, copied), names(document)];
    await refresh();
    await switchMode("values");
    expect(sheetOf(document, copied)).toBe(before);
    expect(names(document)).toEqual(all);
  });

  test("it is never scanned", async () => {
    const { document, copied } = await withCopy();
    const { regions, findings, clients } = await scanWorkbook();
    expect(names(document)).toContain(copied);
    expect(regions.length).toBeGreaterThan(0);
    expect(JSON.stringify([regions, findings, clients])).not.toContain(copied);
  });

  test("it stays when the original is gone, renamed, moved, saved and opened again", async () => {
    const { document, host, copied } = await withCopy();
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("MSP Scorecard").delete();
      const mine = worksheets.getItem(copied);
      mine.name = "Board, October";
      mine.position = 2;
      await context.sync();
    });
    const before = sheetOf(document, "Board, October");
    const { sheetName } = await refresh();
    expect(sheetName).toBe("MSP Scorecard");
    await refresh();
    expect(sheetOf(document, "Board, October")).toBe(before);
    await expect(deleteOurSheets(["Board, October"])).rejects.toThrow("is a copy that somebody made");
  });

  test("saved and opened again, the original is still the one that is refreshed", async () => {
    const { document, copied } = await withCopy();
    const opened = openXlsx(saveXlsx(document), "copy.xlsx");
    opened.document.calculator = document.calculator;
    openInExcel(opened.document);
    const before = sheetOf(opened.document, copied);
    await refresh();
    expect(sheetOf(opened.document, copied)).toBe(before);
    expect(names(opened.document)).toEqual(names(document));
  });

  test("rows behind a KPI and the history, too", async () => {
    const document = helpdesk();
    const host = openInExcel(document);
    await refresh();
    const { sheetName } = await writeDrillThrough("FCR/flagged");
    const copies = [await copy(host, sheetName, "Beginning"), await copy(host, "MSP History", "Beginning")];
    const before = copies.map((name) => sheetOf(document, name));
    const all = names(document);
    await writeDrillThrough("FCR/flagged");
    await refresh();
    expect(copies.map((name) => sheetOf(document, name))).toEqual(before);
    expect(names(document)).toEqual(all);
  });
});

describe("scorecards of the first versions, which have no anchor", () => {
  const asEarly = (document: WorkbookDocument) => {
    document.names = document.names.filter(({ name }) => !name.startsWith("MSP_Sheet_"));
    for (const { name: sheet, names: own } of document.sheets) {
      const mark = own.find(({ name }) => name === "MSP_Scorecard");
      if (mark) mark.formula = `='${sheet}'!$A$1`;
    }
  };

  test("are refreshed in their place", async () => {
    const document = helpdesk();
    openInExcel(document);
    await refresh();
    asEarly(document);
    const all = names(document);
    await refresh();
    expect(names(document)).toEqual(all);
  });

  test("are told from a copy by its name; where that can't be told, nothing is deleted", async () => {
    const { document, copied } = await withCopy();
    asEarly(document);
    const all = names(document);
    await refresh();
    expect(names(document)).toEqual(all);
    asEarly(document);
    const mine = document.sheet(copied);
    if (mine) mine.name = "Mine";
    await refresh();
    expect(names(document)).toEqual(expect.arrayContaining(["Mine", "MSP Scorecard", "MSP Scorecard (2)"]));
  });
});

test("the mark of a client with a very long name fits into a comment, is its own and is found again", async () => {
  const document = helpdesk();
  const clients = ["North", "South"].map((end) => `Acme ${"and Sons ".repeat(30)}${end}`);
  for (let row = 1; row < 12; row += 1) document.sheet("Tickets")?.cells.set(row, 1, clients[row % 2] ?? "");
  openInExcel(document);
  await writeClientScorecards(clients, { mode: "values" });
  const before = names(document);
  await writeClientScorecards(clients, { mode: "values" });
  expect(names(document)).toEqual(before);
  const comments = document.sheets.flatMap((sheet) => sheet.names.map(({ comment }) => comment ?? ""));
  expect(Math.max(...comments.map(({ length }) => length))).toBeLessThanOrEqual(255);
});
