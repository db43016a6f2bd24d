import { sheetParts, workbookParts } from "../../src/workbench/document/parts";
import { WorkbookDocument } from "../../src/workbench/document/workbookDocument";

/** A workbook with the same contents, for trying many things on one state. Sheets are numbered anew. */
export function copyWorkbook(document: WorkbookDocument): WorkbookDocument {
  const copy = new WorkbookDocument();
  // Styles are only ever added: one table serves both.
  Object.assign(copy, { styles: document.styles });
  workbookParts(document).restore(copy);
  for (const sheet of document.sheets) {
    const { cells } = copy.addSheet(sheet.name);
    const used = sheet.cells.usedRange(false);
    for (let row = used?.row ?? 0; used && row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) {
        const formula = sheet.cells.formula(row, column);
        const value = sheet.cells.value(row, column);
        if (formula === undefined) cells.set(row, column, value);
        else cells.setFormula(row, column, formula, sheet.cells.isDirty(row, column) ? undefined : value);
        const style = sheet.cells.ownStyle(row, column);
        if (style !== undefined) cells.setStyle(row, column, style);
      }
    }
  }
  document.sheets.forEach((sheet, n) => {
    const target = copy.sheets[n];
    if (target) sheetParts(sheet).restore(target);
  });
  for (const [key, value] of document.settings) copy.settings.set(key, value);
  copy.calculator = document.calculator;
  const active = copy.sheet(document.activeSheet.name);
  if (active) copy.activeSheet = active;
  return copy;
}
