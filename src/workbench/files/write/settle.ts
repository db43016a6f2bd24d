import { UnsupportedFormula, type FormulaCell } from "../../document/formulaCell";
import type { SheetDocument } from "../../document/sheetDocument";
import type { WorkbookDocument } from "../../document/workbookDocument";

function dueIn(sheet: SheetDocument): FormulaCell[] {
  return [...sheet.cells.dirtyFormulas()].map((cell) => ({ sheet, ...cell }));
}

function compute(document: WorkbookDocument, due: readonly FormulaCell[]): void {
  const values = document.calculator?.calculate(document, due) ?? [];
  due.forEach(({ sheet, row, column }, index) => sheet.cells.storeCalculated(row, column, values[index] ?? null));
}

/** Computes what is due in the new sheets, so that they are saved with values. */
export function settle(document: WorkbookDocument, sheets: readonly SheetDocument[]): void {
  for (const sheet of sheets) {
    const due = dueIn(sheet);
    if (due.length === 0) continue;
    if (!document.calculator) throw new Error(`The sheet "${sheet.name}" holds formulas that nothing has calculated.`);
    compute(document, due);
  }
}

/**
 * Computes what is due in the user's own sheets, as far as it can be computed here; true where some can't, so that Excel
 * has to when it opens the file.
 */
export function settleKept(document: WorkbookDocument): boolean {
  const due = document.sheets.flatMap((sheet) =>
    sheet.origin ? dueIn(sheet).filter(({ row, column }) => !sheet.origin?.due.has(`${row},${column}`)) : [],
  );
  if (due.length === 0) return false;
  if (!document.calculator) return true;
  try {
    compute(document, due);
    return false;
  } catch (error) {
    if (!(error instanceof UnsupportedFormula)) throw error;
  }
  // One of them can't be computed: the others still can.
  for (const cell of due) {
    try {
      if (cell.sheet.cells.isDirty(cell.row, cell.column)) compute(document, [cell]);
    } catch (error) {
      if (!(error instanceof UnsupportedFormula)) throw error;
    }
  }
  return true;
}
