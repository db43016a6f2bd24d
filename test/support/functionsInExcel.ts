import functionsJson from "../../src/functions/functions.json";
import { customFunction } from "../../src/functions/customFunction";
import { tellBlanksBy } from "../../src/catalogue/blankCells";
import { readBlankCells } from "../../src/excel/read/blankCells";
import { allFunctions } from "../../src/kpis";
import { CustomTable } from "../../src/workbench/browser/grid/functions/customTable";
import type { FunctionsJson } from "../../src/workbench/browser/grid/grid";
import { univerCalculatorWith } from "../../src/workbench/calculator/univerCalculator";
import { isCellError } from "../../src/workbench/document/cellValue";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import type { ExcelHost, ExcelHostOptions } from "../../src/workbench/excel-host";
import { openInExcel } from "./excel";

/**
 * Opens a workbook in the simulated Excel with the add-in loaded: its functions calculate as Excel calls them, and read
 * the workbook where they have to.
 */
export function openWithFunctions(document: WorkbookDocument, options: ExcelHostOptions = {}): ExcelHost {
  const host = openInExcel(document, options);
  const table = new CustomTable(() => recalculateBusy(document));
  const toError = ({ failure, message }: { readonly failure: string; readonly message: string }) =>
    new host.CustomFunctions.Error(failure, message);
  const functions = new Map(
    allFunctions.map((kpi) => [kpi.id, customFunction(kpi, toError) as (...given: unknown[]) => unknown]),
  );
  table.blank = host.blanks;
  table.register(functions, functionsJson as FunctionsJson);
  document.calculator = univerCalculatorWith(table);
  tellBlanksBy(readBlankCells);
  return host;
}

function recalculateBusy(document: WorkbookDocument): void {
  for (const sheet of document.sheets) {
    for (const { row, column } of sheet.cells.formulas()) {
      const value = sheet.cells.value(row, column);
      if (isCellError(value) && value.error === "#BUSY!") sheet.cells.markDirty(row, column);
    }
    // Formulas that wait are calculated while what they waited for is known.
    const due = [...sheet.cells.dirtyFormulas()].map((cell) => ({ ...cell, sheet }));
    const values = document.calculator?.calculate(document, due) ?? [];
    due.forEach(({ row, column }, index) => sheet.cells.storeCalculated(row, column, values[index] ?? 0));
  }
}

/** The values of a range, once nothing in it waits any more. */
export async function settledValues(host: ExcelHost, sheet: string, address: string): Promise<unknown[][]> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const values = await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    if (!values.flat().includes("#BUSY!")) return values;
    await new Promise((go) => setTimeout(go, 1));
  }
  throw new Error("The functions never answered.");
}
