import { dateShift, setDateShift } from "../../../src/catalogue/dateSystem";
import { scanWorkbook, writeClientScorecards, writeDrillThrough, writeScorecard } from "../../../src/excel/addIn";
import { inDateSystem, isDateFormat, loadDateSystem } from "../../../src/excel/read/dateSystem";
import type { ScanResult } from "../../../src/scanner/result/finding";
import type { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";
import { closeExcel, openInExcel, workbookOf } from "../../support/excel";
import { openWithFunctions, settledValues } from "../../support/functionsInExcel";
import { helpdesk } from "../../support/helpdesk";

afterEach(() => {
  closeExcel();
  setDateShift(0);
});

/** The same workbook with the same days, which are other numbers where they count from 1904. */
function counting(from: 1900 | 1904): WorkbookDocument {
  const document = helpdesk();
  document.date1904 = from === 1904;
  const tickets = document.sheet("Tickets");
  for (let row = 1; row <= 12; row += 1) {
    for (const column of [4, 5]) {
      const value = tickets?.cells.value(row, column);
      if (typeof value !== "number") continue;
      tickets?.cells.set(row, column, from === 1904 ? value - 1462 : value);
      tickets?.cells.setStyle(row, column, document.styles.intern({ numberFormat: "yyyy-mm-dd hh:mm" }));
    }
  }
  return document;
}

async function scanned(from: 1900 | 1904): Promise<ScanResult> {
  openInExcel(counting(from));
  return scanWorkbook();
}

describe("a workbook that counts its days from 1904", () => {
  test("has the same values, periods and business hours", async () => {
    const told = ({ findings, series }: ScanResult) => [
      findings.map(({ kpi, variant, value, period }) => ({ kpi, variant, value: value.toFixed(9), period })),
      series.map(({ kpi, variant, points }) => [
        kpi,
        variant,
        points.map(({ period, value }) => [period, value.toFixed(6)]),
      ]),
    ];
    const in1900 = told(await scanned(1900));
    expect(JSON.stringify(in1900)).toContain("2025");
    expect(told(await scanned(1904))).toEqual(in1900);
  });

  test.each(["native", "live"] as const)("has %s formulas that give these values", async (mode) => {
    const document = counting(1904);
    const host = mode === "live" ? openWithFunctions(document) : openInExcel(document);
    await loadDateSystem();
    const result = await scanWorkbook();
    const { linesName: sheetName, replaced } = await writeScorecard(result, { mode });
    expect(replaced).toEqual([]);
    const values = (await settledValues(host, sheetName, "C1:C60")).flat();
    const business = result.findings.find(({ kpi, variant }) => kpi === "MTTR" && variant === "business");
    for (const { kpi, variant, value } of [...(business ? [business] : []), ...result.findings]) {
      if (!values.some((shown) => typeof shown === "number" && Math.abs(shown - value) < 1e-6))
        throw new Error(`${kpi}/${variant} is ${value}, which the sheet does not show.`);
    }
  });

  test("shows rows behind a KPI with the days of the source", async () => {
    const document = counting(1904);
    openInExcel(document);
    const { sheetName } = await writeDrillThrough("MTTR/mean");
    const rows = document.sheet(sheetName)?.cells;
    const shown = Array.from({ length: 30 }, (_row, row) =>
      [0, 1, 2, 3, 4, 5, 6].map((c) => rows?.value(row, c)),
    ).flat();
    expect(shown).toContain(document.sheet("Tickets")?.cells.value(1, 4));
    await expect(writeClientScorecards(["Acme"], { mode: "values" })).resolves.toHaveLength(1);
  });

  test.each([
    ["=MSP.MTTRBUSINESS(Data!A1:A1,Data!B1:B1)", 8],
    ["=MSP.MTTRBUSINESS(Data!D1:D1,Data!E1:E1)", 8],
    ["=MSP.MTTR(Data!A1:A1,Data!E1:E1)", 72],
    ["=MSP.BACKLOG(Data!A1:A1,Data!B1:B1,Data!F1)", 1],
    ["=MSP.MTTRBUSINESS(Data!A1:A1,Data!B1:B1,9,17,Data!C1:C1)", 1],
  ])("functions count from there, too: %s is %p", async (formula, gives) => {
    // Friday 16:00, Monday 16:00, and that Monday off.
    const friday = 45352 - 1462;
    const days = [friday + 16 / 24, friday + 3 + 16 / 24, friday + 3];
    const texts = ["2024-03-01 16:00", "2024-03-04 16:00", "2024-03-02"];
    const document = workbookOf({ Data: [[...days, ...texts]], Board: [[formula]] });
    document.date1904 = true;
    const host = openWithFunctions(document);
    await loadDateSystem();
    expect(dateShift()).toBe(1462);
    expect((await settledValues(host, "Board", "A1"))[0]?.[0]).toBeCloseTo(gives, 9);
  });
});

test.each([
  ["yyyy-mm-dd", true],
  ["mmm", true],
  ['d"."m', true],
  ["[$-409]d. mmmm", true],
  ["h:mm", false],
  ["[h]:mm:ss", false],
  ["General", false],
  ["0.0%", false],
  ['0 "days"', false],
  ["[Red]#,##0", false],
])("%s shows a date: %p", (format, isDate) => expect(isDateFormat(format)).toBe(isDate));

test.each([
  [
    '=COUNTIFS(T!$E$2:$E$45992,">=45992",T!$E$2:$E$45992,"<46023.5")',
    '=COUNTIFS(T!$E$2:$E$45992,">=44530",T!$E$2:$E$45992,"<44561.5")',
  ],
  ["=SUMPRODUCT((T!$E$2:$E$9<45992)*24)", "=SUMPRODUCT((T!$E$2:$E$9<44530)*24)"],
  ["=MSP.BACKLOG(T!$E$2:$E$9,T!$F$2:$F$9,46023)", "=MSP.BACKLOG(T!$E$2:$E$9,T!$F$2:$F$9,44561)"],
  ["=MOD(INT(T!$E$2:$E$9)-2,7)", "=MOD(INT(T!$E$2:$E$9)+1460,7)"],
  ["=12*100*2.5/1440", "=12*100*2.5/1440"],
  ["=SUM('45992'!$A$1:$A$20000)", "=SUM('45992'!$A$1:$A$20000)"],
])("points in time in %s count from there", (formula, moved) => {
  const finding = { native: { formula }, live: { reason: "none" } };
  const result = { findings: [finding], series: [{ points: [{ native: { formula } }] }] } as unknown as ScanResult;
  const { findings, series } = inDateSystem(result, 1462);
  expect(findings[0]?.native).toEqual({ formula: moved });
  expect(findings[0]?.live).toEqual({ reason: "none" });
  expect(series[0]?.points[0]?.native).toEqual({ formula: moved });
  expect(inDateSystem(result, 0)).toBe(result);
});
