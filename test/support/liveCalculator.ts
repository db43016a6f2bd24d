import type { Cell } from "../../src/cells/cell";
import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import { isCellError, type CellValue } from "../../src/workbench/document/cellValue";
import type { Calculator, WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { evaluateKpi } from "./liveFormula";

/** Calculates like Excel with the add-in: =MSP.… over the cells of one sheet, everything else with the engine. */
export function liveCalculator(sheetName: string): Calculator {
  return {
    calculate(document, cells) {
      const source = cellsOf(document, sheetName);
      const compute = (formula: string) => evaluateKpi(sheetName, source, formula) as CellValue;
      // The engine knows nothing of the add-in: it finds these values where it needs them.
      for (const sheet of document.sheets) {
        for (const { row, column, formula } of [...sheet.cells.dirtyFormulas()]) {
          if (formula.startsWith("=MSP.")) sheet.cells.storeCalculated(row, column, compute(formula));
        }
      }
      return cells.map((cell) =>
        cell.formula.startsWith("=MSP.")
          ? compute(cell.formula)
          : (univerCalculator.calculate(document, [cell])[0] as CellValue),
      );
    },
  };
}

function cellsOf(document: WorkbookDocument, sheetName: string): readonly (readonly Cell[])[] {
  const cells = document.sheet(sheetName)?.cells;
  const used = cells?.usedRange(true);
  return Array.from({ length: (used?.row ?? 0) + (used?.rows ?? 0) }, (_row, row) =>
    Array.from({ length: (used?.column ?? 0) + (used?.columns ?? 0) }, (_cell, column) => {
      const value = cells?.value(row, column) ?? "";
      return isCellError(value) ? value.error : value;
    }),
  );
}
