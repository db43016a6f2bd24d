import { dropSheetFrom, renameSheetIn } from "../../document/formulaReferences";
import type { ConditionalFormat } from "../../document/conditionalFormat";
import type { SheetDocument, SheetVisibility } from "../../document/sheetDocument";
import { asInteger, asOneOf } from "../arguments";
import { excelError } from "../excelError";
import type { Method, Setter } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { checkSheetName } from "./sheetName";

const visibilities: readonly SheetVisibility[] = ["Visible", "Hidden", "VeryHidden"];

function rewriteRule(format: ConditionalFormat, rewrite: (formula: string) => string): void {
  if (format.type === "Custom" && format.formula !== undefined) format.formula = rewrite(format.formula);
  if (format.type === "CellValue" && format.rule) {
    const { operator, formula1, formula2 } = format.rule;
    format.rule = {
      operator,
      formula1: rewrite(formula1),
      ...(formula2 === undefined ? {} : { formula2: rewrite(formula2) }),
    };
  }
}

/** Passes every formula of the workbook through `rewrite`; `stale` where the values change with it. */
function rewriteFormulas(excel: SimulatedExcel, rewrite: (formula: string) => string, stale: boolean): void {
  const { document } = excel;
  for (const sheet of document.sheets) {
    for (const { row, column, formula } of [...sheet.cells.formulas()]) {
      const changed = rewrite(formula);
      if (changed === formula) continue;
      sheet.cells.replaceFormula(row, column, changed);
      if (!stale) continue;
      sheet.cells.markDirty(row, column);
      excel.recalculation.touch({ sheet, rect: { row, column, rows: 1, columns: 1 } });
    }
    for (const name of sheet.names) name.formula = rewrite(name.formula);
    for (const format of sheet.conditionalFormats) rewriteRule(format, rewrite);
  }
  for (const name of document.names) name.formula = rewrite(name.formula);
}

export const rename: Setter<SheetDocument> = (sheet, value, excel) => {
  excel.assertAlive(sheet);
  excel.assertStructure();
  const name = checkSheetName(excel, value, sheet);
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(excel, (formula) => renameSheetIn(formula, before, name), false);
};

/** A workbook shows at least one sheet: the last one can't be hidden or deleted. */
function assertAnotherVisible(excel: SimulatedExcel, sheet: SheetDocument): void {
  const others = excel.document.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (sheet.visibility === "Visible" && others.length === 0) throw excelError("InvalidOperation");
}

export const setVisibility: Setter<SheetDocument> = (sheet, value, excel) => {
  excel.assertAlive(sheet);
  excel.assertStructure();
  const visibility = asOneOf(visibilities, value);
  if (visibility !== "Visible") assertAnotherVisible(excel, sheet);
  const wasActive = excel.document.activeSheet === sheet;
  sheet.visibility = visibility;
  if (visibility !== "Visible" && wasActive) {
    const { sheets } = excel.document;
    const at = sheets.indexOf(sheet);
    const next = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()].find(
      (one) => one.visibility === "Visible",
    );
    if (next) excel.document.activeSheet = next;
  }
};

export const setPosition: Setter<SheetDocument> = (sheet, value, excel) => {
  excel.assertAlive(sheet);
  excel.assertStructure();
  const position = asInteger(value, 0);
  const { sheets } = excel.document;
  if (position >= sheets.length) throw excelError("InvalidArgument");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
};

export const remove: Method<SheetDocument> = (sheet, _args, excel) => {
  excel.assertAlive(sheet);
  excel.assertStructure();
  // A very hidden sheet can't be deleted through the API: it has to be made visible or hidden first.
  if (sheet.visibility === "VeryHidden") throw excelError("InvalidOperation");
  assertAnotherVisible(excel, sheet);
  excel.document.removeSheet(sheet);
  rewriteFormulas(excel, (formula) => dropSheetFrom(formula, sheet.name), true);
  excel.report({ kind: "deleted", sheet });
};

export const activate: Method<SheetDocument> = (sheet, _args, excel) => {
  excel.assertAlive(sheet);
  if (sheet.visibility !== "Visible") throw excelError("InvalidOperation");
  if (excel.document.activeSheet === sheet) return;
  excel.document.activeSheet = sheet;
  excel.report({ kind: "activated", sheet });
  excel.report({ kind: "selectionChanged", sheet, address: excel.document.selection.address });
};
