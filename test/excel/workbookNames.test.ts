import {
  deleteOurSheets,
  scanWorkbook,
  switchMode,
  writeClientScorecards,
  writeScorecard,
} from "../../src/excel/addIn";
import { columnOf } from "../../src/scorecard/layout";
import type { ExcelHost } from "../../src/workbench/excel-host";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { openXlsx } from "../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { closeExcel, openInExcel, snapshot } from "../support/excel";
import { helpdesk, lineOf } from "../support/helpdesk";
import { describeWithLibreOffice, recalculated } from "../support/libreOffice";

afterEach(closeExcel);

const write = async () => writeScorecard(await scanWorkbook(), { mode: "native" });

async function shown(host: ExcelHost, address: string): Promise<unknown> {
  return host.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Notes").getRange(address);
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });
}

/** A workbook with a scorecard, and a formula of the user's that uses it. */
async function withFormula() {
  const document = helpdesk();
  const host = openInExcel(document);
  await write();
  document.sheet("Notes")?.cells.setFormula(0, 1, "=MSP_FCR");
  return { document, host };
}

const answerNo = (document: WorkbookDocument, row: number) => document.sheet("Tickets")?.cells.set(row, 7, "No");
const named = (document: WorkbookDocument, name: string) => document.names.find((one) => one.name === name);
const fcrLine = (document: WorkbookDocument, sheetName: string) => {
  const sheet = document.sheet(sheetName);
  if (!sheet) throw new Error(`There is no sheet "${sheetName}".`);
  return lineOf(sheet, "FCR/flagged");
};

describe("the names of the workbook's scorecard", () => {
  test("a formula of the user's goes on through refresh, switching of the mode, renaming", async () => {
    const { document, host } = await withFormula();
    expect(await shown(host, "B1")).toBeCloseTo(8 / 11, 12);
    const ours = () => document.names.map(({ name }) => name).filter((name) => !name.startsWith("MSP_Sheet_"));
    const names = ours();
    expect(names).toEqual(expect.arrayContaining(["MSP_FCR", "MSP_FCR_FLAGGED", "MSP_MTTR_MEAN"]));

    answerNo(document, 1);
    await write();
    expect(await shown(host, "B1")).toBeCloseTo(7 / 11, 12);

    await host.run(async (context) => {
      context.workbook.worksheets.getItem("MSP Details").name = "Board's paper";
      await context.sync();
    });
    const { linesName: sheetName } = await switchMode("values");
    expect(named(document, "MSP_FCR")?.formula).toBe(
      `='Board''s paper'!$C$${String(fcrLine(document, sheetName) + 1)}`,
    );
    expect(await shown(host, "B1")).toBeCloseTo(7 / 11, 12);
    // A snapshot does not count rows.
    expect(ours()).toEqual(names.filter((name) => name !== "MSP_Scorecard_Growth"));
    expect(document.sheet("Notes")?.cells.formula(0, 1)).toBe("=MSP_FCR");
  });

  test("a user's own name that stands for something else stays, and a notice says so", async () => {
    const document = helpdesk();
    document.sheet("Notes")?.cells.setFormula(0, 1, "=MSP_FCR");
    const own = { name: "msp_fcr", formula: "=Tickets!$A$2", visible: true };
    document.names.push({ ...own });
    const host = openInExcel(document);
    for (const _time of ["first", "again"]) {
      const { notices, linesName: sheetName } = await write();
      expect(notices).toContainEqual(expect.stringMatching(/already uses names .*: MSP_FCR\. .*Rename them/));
      expect(document.names.filter(({ name }) => /^msp_fcr$/i.test(name))).toEqual([own]);
      const onSheet = document.sheet(sheetName)?.names.find(({ name }) => name === "MSP_FCR");
      expect(onSheet?.formula).toBe(`='MSP Details'!$C$${String(fcrLine(document, sheetName) + 1)}`);
      expect(await shown(host, "B1")).toBe(1000);
    }
  });

  test("a name that a table of the user's has is left out", async () => {
    const document = helpdesk();
    const host = openInExcel(document);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("Notes").tables.add("D1:D2", true).name = "MSP_FCR";
      await context.sync();
    });
    const { notices } = await write();
    expect(notices).toContainEqual(expect.stringContaining("MSP_FCR"));
    expect(named(document, "MSP_FCR")).toBeUndefined();
    expect(named(document, "MSP_FCR_FLAGGED")).toBeDefined();
  });

  test("of KPIs that the data no longer yield they go; a user's own name into the sheet is no name of ours", async () => {
    const document = helpdesk();
    openInExcel(document);
    const { linesName: sheetName } = await write();
    document.names.push({ name: "MSP_Mine", formula: `='${sheetName}'!$C$5`, visible: true });
    const result = await scanWorkbook();
    const findings = result.findings.filter(({ kpi }) => kpi !== "FCR");
    await writeScorecard({ ...result, findings }, { mode: "native" });
    const names = document.names.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("MSP_FCR"))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(["MSP_Mine", "MSP_MTTR"]));
    await write();
    expect(named(document, "MSP_FCR")?.formula).toMatch(/^='MSP Details'!\$C\$\d+$/);
  });

  test("deleting the scorecard deletes them, and only them", async () => {
    const document = helpdesk();
    openInExcel(document);
    await write();
    const own = [{ name: "MSP_TARGET", formula: "=0.8", visible: true }];
    document.names.push(...own.map((one) => ({ ...one })));
    await deleteOurSheets(["MSP Scorecard"]);
    expect(document.names.filter(({ name }) => !name.startsWith("MSP_Sheet_"))).toEqual(own);
  });

  test("a scorecard that was deleted by hand and written again gives its names their values back", async () => {
    const { document, host } = await withFormula();
    await host.run(async (context) => {
      context.workbook.worksheets.getItem("MSP Details").delete();
      await context.sync();
    });
    expect(named(document, "MSP_FCR")?.formula).toContain("#REF!");
    expect((await write()).notices).toEqual([]);
    expect(await shown(host, "B1")).toBeCloseTo(8 / 11, 12);
  });

  test("a client's review has no names but the mark of its sheet, and leaves the workbook's alone", async () => {
    const document = helpdesk();
    openInExcel(document);
    await write();
    const names = () => JSON.stringify(document.names.filter(({ name }) => !name.startsWith("MSP_Sheet_")));
    const before = names();
    const [written] = await writeClientScorecards(["Acme"], { mode: "native" });
    const own = document.sheet(written?.linesName ?? "")?.names.map(({ name }) => name);
    expect(own).toEqual(["MSP_Scorecard"]);
    expect(names()).toBe(before);
  });

  test("where a refresh breaks off once they point to the new sheet, they point back", async () => {
    const { document } = await withFormula();
    // An Excel that can't move cells, where the earlier sheet does not stay.
    const host = openInExcel(document, { excelApi: "1.10" });
    const result = await scanWorkbook();
    host.resetStats();
    await writeScorecard(result, { mode: "native" });
    // What is only looks comes after the swap.
    const swap = host.stats.roundTrips - 1;
    document.names.splice(
      document.names.findIndex(({ name }) => name === "MSP_MTTR"),
      1,
    );
    const seen = () => JSON.stringify([document.names, document.sheets.map(({ id, name }) => [id, name])]);
    const before = seen();
    let pointed = false;
    host.onRequest(() => (pointed ||= named(document, "MSP_FCR")?.formula.includes("(draft ") ?? false));
    // The request of the swap: history, places, then the names; it breaks off later and later, until they have moved.
    for (let afterActions = 40; !pointed && afterActions < 400; afterActions += 4) {
      host.resetStats();
      host.failRequest(swap, "Timeout", { when: { afterActions } });
      await expect(writeScorecard(result, { mode: "native" })).rejects.toThrow();
      expect(seen()).toBe(before);
      expect(snapshot(document)).toMatchObject({ active: document.activeSheet.name });
    }
  });
});

describeWithLibreOffice("a saved workbook", () => {
  test("has names of the workbook that LibreOffice computes with", async () => {
    const { document } = await withFormula();
    answerNo(document, 1);
    const { linesName: sheetName } = await write();
    const saved = recalculated(saveXlsx(document));
    const again = openXlsx(saved, "book.xlsx").document;
    expect(named(again, "MSP_FCR")?.formula.replace(/'/g, "")).toBe(
      `=${sheetName}!$C$${String(fcrLine(document, sheetName) + 1)}`,
    );
    expect(again.sheet("Notes")?.cells.value(0, 1)).toBeCloseTo(7 / 11, 12);
    expect(again.sheet(sheetName)?.cells.value(fcrLine(again, sheetName), columnOf.value)).toBeCloseTo(7 / 11, 12);
  });
});
