import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";

const count = (document: WorkbookDocument, name: string) => {
  const { cells } = document.sheet(name) ?? {};
  const used = cells?.usedRange(true);
  return used ? [...(cells?.formulas(used) ?? [])].length : 0;
};

/** Sheets, names, formulas of the scorecard and lines of the history: what tells whether a workbook is whole. */
export function stateOf(document: WorkbookDocument) {
  const history = document.sheets.flatMap(({ tables }) => tables)[0];
  return {
    sheets: document.sheets.map(({ name, visibility }) => `${name} ${visibility}`).sort(),
    broken: document.names.filter(({ formula }) => formula.includes("#REF!")).map(({ name }) => name),
    // Which of them points to which sheet depends on who came first.
    names: document.names.map(({ name, formula }) => `${name.replace(/(MSP_Sheet_)\d+/, "$1n")} ${formula}`).sort(),
    history: history?.rect.rows,
    formulas: count(document, "MSP Scorecard") + count(document, "MSP Details"),
  };
}
