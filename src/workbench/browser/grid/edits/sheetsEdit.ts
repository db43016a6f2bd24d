import type { ConditionalFormat } from "../../../document/conditionalFormat";
import { dropSheetFrom, renameSheetIn } from "../../../document/formulaReferences";
import type { SheetDocument } from "../../../document/sheetDocument";
import type { WorkbookDocument } from "../../../document/workbookDocument";

/** A sheet that the user adds; where the name is taken the next number that is free goes behind it. */
export function addSheet(document: WorkbookDocument, wanted: string, index: number): void {
  if (document.structureProtected) return;
  let name = wanted;
  for (let number = 2; document.sheet(name); number += 1) name = `${wanted} (${number})`;
  document.activeSheet = document.addSheet(name, Math.min(Math.max(0, index), document.sheets.length));
}

function rewriteRule(format: ConditionalFormat, rewrite: (formula: string) => string): void {
  if (format.type === "Custom" && format.formula !== undefined) format.formula = rewrite(format.formula);
  if (format.type !== "CellValue" || !format.rule) return;
  const { operator, formula1, formula2 } = format.rule;
  const second = formula2 === undefined ? {} : { formula2: rewrite(formula2) };
  format.rule = { operator, formula1: rewrite(formula1), ...second };
}

/** Passes every formula of the workbook through `rewrite`; `due` where the values change with it. */
function rewriteFormulas(document: WorkbookDocument, rewrite: (formula: string) => string, due: boolean): void {
  for (const sheet of document.sheets) {
    for (const { row, column, formula } of [...sheet.cells.formulas()]) {
      const changed = rewrite(formula);
      if (changed === formula) continue;
      sheet.cells.replaceFormula(row, column, changed);
      if (due) sheet.cells.markDirty(row, column);
    }
    for (const name of sheet.names) name.formula = rewrite(name.formula);
    for (const format of sheet.conditionalFormats) rewriteRule(format, rewrite);
  }
  for (const name of document.names) name.formula = rewrite(name.formula);
}

const forbidden = /[\\/?*[\]:]|^'|'$/;

/** A name that Excel would refuse leaves the sheet as it is called. */
export function renameSheet(document: WorkbookDocument, sheet: SheetDocument, name: string): void {
  const taken = document.sheet(name);
  const refused = name === "" || name.length > 31 || forbidden.test(name) || (taken && taken !== sheet);
  if (refused || document.structureProtected || name === sheet.name) return;
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(document, (formula) => renameSheetIn(formula, before, name), false);
}

function isLastVisible(document: WorkbookDocument, sheet: SheetDocument): boolean {
  return document.sheets.every((other) => other === sheet || other.visibility !== "Visible");
}

export function removeSheet(document: WorkbookDocument, sheet: SheetDocument): void {
  if (document.structureProtected || isLastVisible(document, sheet)) return;
  document.removeSheet(sheet);
  rewriteFormulas(document, (formula) => dropSheetFrom(formula, sheet.name), true);
}

export function showSheet(document: WorkbookDocument, sheet: SheetDocument, visible: boolean): void {
  if (visible === (sheet.visibility === "Visible") || document.structureProtected) return;
  if (!visible && isLastVisible(document, sheet)) return;
  sheet.visibility = visible ? "Visible" : "Hidden";
  if (document.activeSheet !== sheet || visible) return;
  const next = document.sheets.find((other) => other.visibility === "Visible");
  if (next) document.activeSheet = next;
}

/** Puts the sheets into the order in which their ids are given. */
export function sortSheets(document: WorkbookDocument, ids: readonly string[]): void {
  if (document.structureProtected) return;
  const place = (sheet: SheetDocument) => (ids.includes(sheet.id) ? ids.indexOf(sheet.id) : ids.length);
  document.sheets.sort((a, b) => place(a) - place(b));
}
