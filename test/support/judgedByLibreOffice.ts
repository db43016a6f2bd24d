import { basename } from "node:path";
import { scanWorkbook, writeScorecard } from "../../src/excel/addIn";
import { columnOf } from "../../src/scorecard/layout";
import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import type { SheetDocument } from "../../src/workbench/document/sheetDocument";
import type { Calculator, WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { openFile } from "../../src/workbench/files/openFile";
import { openXlsx } from "../../src/workbench/files/openXlsx";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import { openInExcel } from "./excel";
import { recalculated } from "./libreOffice";

interface Written {
  readonly sheet: SheetDocument;
  readonly saved: Uint8Array;
  readonly roundTrips: number;
  readonly requestBytes: number;
}

/** For a scorecard of which only the lines' places are looked at. */
const noValues: Calculator = { calculate: (_document, cells) => cells.map(() => 0) };

/** Writes a file's scorecard, with a target and every assumption typed, so that all of its formulas have something to do. */
async function scorecardOf(path: string, prepare: (document: WorkbookDocument) => void): Promise<Written> {
  const opened = openFile(path, { dates: "dmy" });
  const { document } = opened;
  prepare(document);
  document.calculator = univerCalculator;
  const host = openInExcel(document);
  const result = await scanWorkbook({ dates: "dmy" });
  document.calculator = noValues;
  const { sheetName } = await writeScorecard(result, { mode: "native" });
  document.calculator = univerCalculator;
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

/** Holds a file's scorecard, with every assumption typed, against LibreOffice; `prepare` may change the file's cells first. */
export async function judgedByLibreOffice(
  path: string,
  fewest: number,
  prepare: (document: WorkbookDocument) => void = () => undefined,
): Promise<void> {
  const { sheet, saved, roundTrips, requestBytes } = await scorecardOf(path, prepare);
  expect(roundTrips).toBeLessThanOrEqual(8);
  expect(requestBytes).toBeLessThan(1_000_000);
  const judged = openXlsx(recalculated(saved), "judged.xlsx").document.sheet(sheet.name);
  expect(compare(sheet, judged)).toBeGreaterThan(fewest);
}
