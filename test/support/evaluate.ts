import type { Cell } from "../../src/cells/cell";
import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import { isCellError, type CellValue } from "../../src/workbench/document/cellValue";
import { WorkbookDocument } from "../../src/workbench/document/workbookDocument";

/** What formulas over a sheet of cells give, by a spreadsheet engine that is not ours. Errors come back as their text. */
export function evaluate(
  sheet: string,
  cells: readonly (readonly Cell[])[],
  formulas: readonly string[],
): (number | string)[] {
  return calculated(sheet, cells, formulas).map((one) => (isCellError(one) ? one.error : Number(one)));
}

/** The same for formulas that give texts. */
export function evaluateText(
  sheet: string,
  cells: readonly (readonly Cell[])[],
  formulas: readonly string[],
): string[] {
  return calculated(sheet, cells, formulas).map((one) => (isCellError(one) ? one.error : String(one)));
}

function calculated(sheet: string, cells: readonly (readonly Cell[])[], formulas: readonly string[]): CellValue[] {
  const document = new WorkbookDocument();
  const data = document.addSheet(sheet);
  cells.forEach((line, row) =>
    line.forEach((cell, column) =>
      data.cells.set(row, column, cell === undefined || cell === "" ? null : (cell as CellValue)),
    ),
  );
  const asking = document.addSheet("Formulas of the test");
  const asked = formulas.map((formula, row) => ({ sheet: asking, row, column: 0, formula }));
  return univerCalculator.calculate(document, asked).map((value) => {
    if (Array.isArray(value)) throw new Error("A formula gave several values where one was expected");
    return value as CellValue;
  });
}
