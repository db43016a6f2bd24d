import { basename, join } from "node:path";
import { scanWorkbook, writeScorecard } from "../../src/excel/addIn";
import { columnOf } from "../../src/scorecard/layout";
import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import type { SheetDocument } from "../../src/workbench/document/sheetDocument";
import { openFile } from "../../src/workbench/files/openFile";
import { openXlsx } from "../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { closeExcel, openInExcel } from "../support/excel";
import { describeWithLibreOffice, recalculated } from "../support/libreOffice";
import { describeWithData } from "../support/sharedData";

afterEach(closeExcel);

interface Written {
  readonly sheet: SheetDocument;
  readonly saved: Uint8Array;
  readonly roundTrips: number;
  readonly requestBytes: number;
}

/** Writes a file's scorecard, with a target and every assumption typed, so that all of its formulas have something to do. */
async function scorecardOf(path: string): Promise<Written> {
  const opened = openFile(path, { dates: "dmy" });
  const { document } = opened;
  document.calculator = univerCalculator;
  const host = openInExcel(document);
  const result = await scanWorkbook({ dates: "dmy" });
  const { sheetName } = await writeScorecard(result, { mode: "native" });
  const first = document.sheet(sheetName);
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (let row = 0; row < 400; row++) {
      if (String(first?.cells.value(row, columnOf.id) ?? "").startsWith("ASSUMPTION/")) {
        sheet.getCell(row, columnOf.target).values = [[1000 + 7 * row]];
      }
    }
    await context.sync();
  });
  host.resetStats();
  await writeScorecard(result, { mode: "native" });
  const { roundTrips, requestBytes } = host.stats;
  await host.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getUsedRange(true).load("values");
    await context.sync();
  });
  const sheet = document.sheet(sheetName);
  if (!sheet) throw new Error(`${basename(path)} has no scorecard.`);
  return { sheet, saved: saveXlsx(document, opened.source), roundTrips, requestBytes };
}

/** Holds every formula's value against what LibreOffice computes anew; gives how many were numbers. */
function compare(ours: SheetDocument, theirs: SheetDocument | undefined): number {
  let numbers = 0;
  for (const { row, column, formula } of ours.cells.formulas()) {
    const [value, other] = [ours.cells.value(row, column), theirs?.cells.value(row, column)];
    if (typeof value !== "number") {
      expect({ row: row + 1, formula, value: other ?? "" }).toEqual({ row: row + 1, formula, value: value ?? "" });
      continue;
    }
    numbers += 1;
    // A difference of two periods is as exact as the two are.
    const operands = column === columnOf.change ? [columnOf.latest, columnOf.previous] : [];
    const size = Math.max(Math.abs(value), ...operands.map((one) => Math.abs(Number(ours.cells.value(row, one)))));
    const same = typeof other === "number" && Math.abs(other - value) <= 1e-9 * size;
    expect({ row: row + 1, formula, value, other, same }).toMatchObject({ same: true });
  }
  return numbers;
}

async function check(path: string, fewest: number): Promise<void> {
  const { sheet, saved, roundTrips, requestBytes } = await scorecardOf(path);
  expect(roundTrips).toBeLessThanOrEqual(8);
  expect(requestBytes).toBeLessThan(1_000_000);
  const judged = openXlsx(recalculated(saved), "judged.xlsx").document.sheet(sheet.name);
  expect(compare(sheet, judged)).toBeGreaterThan(fewest);
}

describeWithLibreOffice("LibreOffice computes every formula of the scorecard anew to the same value", () => {
  test.each([
    ["helpdesk.xlsx", 250],
    ["msp-finance.xlsx", 100],
  ])("of the sample %s", (name, fewest) => check(join(__dirname, "../../assets/samples", name), fewest), 180_000);

  describeWithData("of real exports", (file) => {
    test.each<[string, number]>([
      ["tickets/servicenow-incidents-20769.csv", 60],
      ["tickets/technical-support-2330.csv", 100],
      ["tickets/osticket-565.csv", 10],
      ["tickets/servicenow-rest-demo.csv", 10],
      ["tickets/servicenow-event-log-198.csv", 5],
      ["clients/telco-churn-7043.csv", 3],
      ["clients/saas-subscriptions-600.csv", 5],
      ["clients/saas-workbook-600.xlsx", 20],
      ["time/timesheets.csv", 10],
      ["kpi-workbooks/weekly-kpi-dashboard.xlsx", 10],
      ["kpi-workbooks/saas-kpi-dashboard.xlsx", 10],
    ])("%s", (name, fewest) => check(file(name), fewest), 240_000);
  });
});
