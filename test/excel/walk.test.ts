import { setDateShift } from "../../src/catalogue/dateSystem";
import {
  activateSheet,
  convertToValues,
  deleteOurSheets,
  readAnswers,
  removeAnswers,
  repairFormulas,
  restoreFormulas,
  saveAnswers,
  scanWorkbook,
  selectRange,
  switchMode,
  writeClientScorecards,
  writeDrillThrough,
  writeScorecard,
} from "../../src/excel/addIn";
import { requiredApi } from "../../src/excel/host/requirements";
import { loadDateSystem } from "../../src/excel/read/dateSystem";
import {
  loadUserBenchmarks,
  removeUserBenchmark,
  saveUserBenchmark,
  startNewUserBenchmarks,
} from "../../src/excel/stored/userBenchmarks";
import { cellError } from "../../src/workbench/document/cellValue";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import type { Blank, ExcelHostOptions } from "../../src/workbench/excel-host";
import { closeExcel, openInExcel, snapshot } from "../support/excel";
import { openWithFunctions, settledValues } from "../support/functionsInExcel";
import { helpdesk } from "../support/helpdesk";
import { userBenchmark } from "../support/userBenchmarks";
import { declaredApi } from "../support/requirementSets";

afterEach(() => {
  closeExcel();
  setDateShift(0);
});

/** Tickets in days that count from 1900 or 1904, with formulas of the add-in over columns that have blank cells. */
function workbook(date1904: boolean): WorkbookDocument {
  const document = helpdesk();
  document.date1904 = date1904;
  const tickets = document.sheet("Tickets");
  for (let row = 1; row <= 12; row += 1) {
    for (const column of [4, 5]) {
      const value = tickets?.cells.value(row, column);
      if (typeof value !== "number") continue;
      tickets?.cells.set(row, column, date1904 ? value - 1462 : value);
      tickets?.cells.setStyle(row, column, document.styles.intern({ numberFormat: "yyyy-mm-dd hh:mm" }));
    }
  }
  const notes = document.sheet("Notes")?.cells;
  [10, 9, null, 10, 6].forEach((score, row) => notes?.set(row, 4, score));
  notes?.setFormula(0, 1, "=MSP.NPS(E1:E9)");
  notes?.setFormula(1, 1, "=MSP.MTTR(Tickets!E2:E13,Tickets!F2:F13)");
  notes?.setFormula(2, 1, "=_xldudf_MSP_NPS(E1:E9)", cellError("#NAME?"));
  return document;
}

interface Walk {
  readonly platform: "desktop" | "web";
  readonly date1904: boolean;
  readonly blanks: Blank;
}

/** Every operation of the add-in, one after another on one workbook; gives the numbers that they come to. */
async function walk({ date1904, ...options }: Walk & ExcelHostOptions): Promise<unknown> {
  const document = workbook(date1904);
  const host = openWithFunctions(document, options);
  await loadDateSystem();
  const notices: string[] = [];
  await saveAnswers({ "no-such-question": "yes" });
  expect(await readAnswers()).toEqual({ "no-such-question": "yes" });
  await removeAnswers();
  expect(await saveUserBenchmark(userBenchmark())).toMatchObject({ figures: [userBenchmark()] });
  expect(await removeUserBenchmark(userBenchmark())).toMatchObject({ figures: [] });

  const result = await scanWorkbook();
  for (const mode of ["native", "live"] as const) notices.push(...(await writeScorecard(result, { mode })).notices);
  notices.push(...(await switchMode("values")).notices);
  await writeClientScorecards(["Acme"], { mode: "values" });
  const rows = await writeDrillThrough("MTTR/mean");
  await activateSheet("Notes");
  await selectRange("Tickets!A1:B2");

  const repaired = await repairFormulas("workbook");
  const values = await settledValues(host, "Notes", "B1:B3");
  const converted = await convertToValues("workbook");
  const kept = await settledValues(host, "Notes", "B1:B3");
  const restored = await restoreFormulas("workbook");
  await deleteOurSheets([rows.sheetName, "MSP Scorecard"]);
  return {
    findings: result.findings.map(({ kpi, variant, value, period }) => [kpi, variant, value.toFixed(9), period]),
    notices,
    formulas: [repaired.changed, converted.changed, restored.changed, restored.skipped],
    values: [values, kept].map((cells) => cells.map(([value]) => Number(value).toFixed(9))),
    left: document.sheets.map(({ name }) => name),
  };
}

const walks: readonly Walk[] = [
  { platform: "desktop", date1904: false, blanks: 0 },
  { platform: "desktop", date1904: true, blanks: null },
  { platform: "desktop", date1904: true, blanks: "" },
  { platform: "web", date1904: true, blanks: 0 },
  { platform: "web", date1904: false, blanks: null },
  { platform: "web", date1904: false, blanks: "" },
];

describe("in the lowest Excel that the manifest admits, every operation runs and gives the same", () => {
  let first: unknown;
  test.each(walks)("on $platform, 1904: $date1904, blanks as $blanks", async (one) => {
    const gone = await walk({ ...one, excelApi: declaredApi });
    expect(gone).toMatchObject({
      notices: [expect.stringContaining("Started a history")],
      formulas: [1, 3, 3, []],
      left: ["Notes", "Tickets", "MSP History", "Review - Acme", "MSP Clients"],
    });
    expect(gone).toEqual((first ??= gone));
    expect((gone as { values: string[][] }).values[0]?.[0]).toBe("50.000000000");
  });
});

test("the history gets rows of another day where Excel can make a table longer, and a sentence where it can't", async () => {
  for (const [excelApi, words] of [
    [declaredApi, ["ExcelApi 1.13"]],
    ["1.13", []],
  ] as const) {
    const document = helpdesk();
    openInExcel(document, { excelApi });
    const result = await scanWorkbook();
    await writeScorecard(result, { mode: "values" });
    const sheet = document.sheet("MSP History");
    const table = sheet?.tables[0];
    const rows = table?.rect.rows ?? 0;
    for (let row = 1; row < rows; row += 1) sheet?.cells.set((table?.rect.row ?? 0) + row, 6, "2025-01-05 08:00");
    const { notices } = await writeScorecard(result, { mode: "values" });
    expect(notices).toEqual(words.map((word) => expect.stringContaining(word) as string));
    expect(table?.rect.rows).toBe(words.length > 0 ? rows : 2 * rows - 1);
  }
});

describe("an Excel below that is told so, and nothing is changed", () => {
  const steps: readonly [string, () => Promise<unknown>][] = [
    ["scan", () => scanWorkbook()],
    ["write a scorecard", () => writeScorecard({ findings: [] } as never, { mode: "native" })],
    ["switch the mode", () => switchMode("values")],
    ["write scorecards of clients", () => writeClientScorecards(["Acme"], { mode: "values" })],
    ["list rows", () => writeDrillThrough("MTTR/mean")],
    ["convert to values", () => convertToValues("workbook")],
    ["restore formulas", () => restoreFormulas("workbook")],
    ["repair formulas", () => repairFormulas("sheet")],
    ["delete sheets", () => deleteOurSheets(["Notes"])],
    ["read answers", () => readAnswers()],
    ["save answers", () => saveAnswers({ a: "b" })],
    ["load own figures", () => loadUserBenchmarks()],
    ["save an own figure", () => saveUserBenchmark(userBenchmark())],
    ["remove an own figure", () => removeUserBenchmark(userBenchmark())],
    ["begin a new list of own figures", () => startNewUserBenchmarks()],
    ["show a sheet", () => activateSheet("Notes")],
    ["select cells", () => selectRange("Notes!A1")],
  ];
  test.each(steps)("%s", async (_what, step) => {
    for (const excelApi of ["1.3", "1.8"]) {
      const document = helpdesk();
      const host = openInExcel(document, { excelApi });
      const before = snapshot(document);
      await expect(step()).rejects.toMatchObject({
        code: "ExcelTooOld",
        message: expect.stringContaining(`it lacks ExcelApi ${requiredApi}`) as string,
      });
      expect(snapshot(document)).toEqual(before);
      expect(host.stats.roundTrips).toBe(0);
    }
  });
});
