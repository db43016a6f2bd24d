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
  /** The sheets that hold formulas, the one of all lines first. */
  readonly sheets: readonly SheetDocument[];
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
  const { linesName: sheetName } = await writeScorecard(result, { mode: "native" });
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
  const sheets = [sheetName, "MSP Scorecard", "MSP Workings"].flatMap((name) => document.sheet(name) ?? []);
  await host.run(async (context) => {
    for (const { name } of sheets) context.workbook.worksheets.getItem(name).getUsedRange(true).load("values");
    await context.sync();
  });
  if (sheets.length < 2) throw new Error(`${basename(path)} has no scorecard.`);
  return { sheets, saved: saveXlsx(document, opened.source), roundTrips, requestBytes };
}

/** Holds every formula's value against what LibreOffice computes anew; gives how many were numbers. */
function compare(ours: SheetDocument, theirs: SheetDocument | undefined): number {
  let numbers = 0;
  for (const { row, column, formula } of ours.cells.formulas()) {
    const [value, other] = [ours.cells.value(row, column), theirs?.cells.value(row, column)];
    if (typeof value !== "number") {
      const at = { sheet: ours.name, row: row + 1, formula };
      expect({ ...at, value: other ?? "" }).toEqual({ ...at, value: value ?? "" });
      continue;
    }
    numbers += 1;
    // A difference of two periods is as exact as the two are.
    const operands =
      column === columnOf.change && ours.name === "MSP Details" ? [columnOf.latest, columnOf.previous] : [];
    const size = Math.max(Math.abs(value), ...operands.map((one) => Math.abs(Number(ours.cells.value(row, one)))));
    const same = typeof other === "number" && Math.abs(other - value) <= 1e-9 * size;
    if (!same)
      expect({ sheet: ours.name, row: row + 1, formula, value: other }).toEqual({
        sheet: ours.name,
        row: row + 1,
        formula,
        value,
      });
  }
  return numbers;
}

/** Holds a file's scorecard, with every assumption typed, against LibreOffice; `prepare` may change the file's cells first. */
export async function judgedByLibreOffice(
  path: string,
  fewest: number,
  prepare: (document: WorkbookDocument) => void = () => undefined,
): Promise<void> {
  const { sheets, saved, roundTrips, requestBytes } = await scorecardOf(path, prepare);
  const workings = sheets.find(({ name }) => name === "MSP Workings")?.cells.usedRange(true);
  const cells = (workings?.rows ?? 0) * (workings?.columns ?? 0);
  expect(roundTrips).toBeLessThanOrEqual(10);
  // What workings hold as values comes on top.
  expect(requestBytes).toBeLessThan(1_000_000 + 30 * cells);
  const judged = openXlsx(recalculated(saved), "judged.xlsx").document;
  const [lines = 0] = sheets.map((sheet) => compare(sheet, judged.sheet(sheet.name)));
  expect(lines).toBeGreaterThan(fewest);
}
