import { UnsupportedFormula, type FormulaCell } from "../../document/formulaCell";
import type { SheetDocument } from "../../document/sheetDocument";
import type { WorkbookDocument } from "../../document/workbookDocument";

/** What is due on a sheet; a formula that came without a value stays without, so nobody but Excel has to compute it. */
function dueIn(sheet: SheetDocument): FormulaCell[] {
  const due = [...sheet.cells.dirtyFormulas()].filter(({ row, column }) => !sheet.origin?.due.has(`${row},${column}`));
  return due.map((cell) => ({ sheet, ...cell }));
}

function compute(document: WorkbookDocument, due: readonly FormulaCell[]): void {
  const values = document.calculator?.calculate(document, due) ?? [];
  due.forEach(({ sheet, row, column }, index) => sheet.cells.storeCalculated(row, column, values[index] ?? null));
}

/**
 * Computes what is due, so that it is saved with values, as far as it can be computed here; true where some can't, so
 * that Excel has to when it opens the file.
 */
export function settle(document: WorkbookDocument): boolean {
  document.markDue?.();
  const due = document.sheets.flatMap(dueIn);
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
