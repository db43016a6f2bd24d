import { isNamedIn, renameSheetIn } from "../../document/formulaReferences";
import { sheetParts } from "../../document/parts";
import { wholeSheet } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";
import { asObject, asOneOf } from "../arguments";
import { excelError } from "../excelError";
import type { Method } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { longestSheetName } from "./sheetName";
import { freeCopyOfTable } from "./tableNames";
import { worksheetObject, worksheetType } from "./worksheetObject";

const positions = ["None", "Before", "After", "Beginning", "End"] as const;

/**
 * Worksheet.copy, as Excel does it: everything comes along, names of the sheet's scope, hidden ones too, and charts. Names
 * of the workbook that refer to the sheet go on doing so; the copy gets names of its own scope in their place. Tables get
 * names of their own. What refers to the sheet by its name refers to the copy there.
 */
export const copySheet: Method<SheetDocument> = (sheet, [positionType, relativeTo], excel) => {
  excel.assertAlive(sheet);
  excel.assertStructure();
  const position = positionType === undefined ? "None" : asOneOf(positions, positionType);
  const { document } = excel;
  const copy = document.addSheet(copyName(excel, sheet), placeOf(excel, position, relativeTo));
  const { name } = copy;
  copyCells(sheet, copy);
  sheetParts(sheet).restore(copy);
  copy.name = name;
  const moved = (formula: string) => renameSheetIn(formula, sheet.name, name);
  const ownNames = new Set(copy.names.map((one) => one.name.toLowerCase()));
  const fromWorkbook = document.names.filter(
    (one) => isNamedIn(one.formula, sheet.name) && !ownNames.has(one.name.toLowerCase()),
  );
  copy.names = [...copy.names, ...fromWorkbook].map((one) => ({ ...one, formula: moved(one.formula) }));
  for (const chart of copy.charts) {
    for (const series of chart.series) {
      for (const part of ["nameRange", "values", "categories"] as const) {
        const range = series[part];
        if (range?.sheetId === sheet.id) series[part] = { ...range, sheetId: copy.id };
      }
    }
  }
  const renamed = copy.tables.map((table) => [table.name, freeCopyOfTable(excel, table.name)] as const);
  const lastTable = Math.max(0, ...document.sheets.flatMap(({ tables }) => tables.map(({ id }) => id)));
  copy.tables = copy.tables.map((table, n) => ({ ...table, id: lastTable + n + 1, name: renamed[n]?.[1] ?? "" }));
  for (const { row, column, formula } of [...copy.cells.formulas()]) {
    const own = renamed.reduce((text, [from, to]) => text.replaceAll(`${from}[`, `${to}[`), moved(formula));
    if (own !== formula) copy.cells.replaceFormula(row, column, own);
  }
  excel.recalculation.touch({ sheet: copy, rect: wholeSheet });
  excel.report({ kind: "added", sheet: copy });
  return worksheetObject(copy);
};

/** "Tickets (2)", cut so that it fits. */
function copyName({ document }: SimulatedExcel, { name }: SheetDocument): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const wanted = base.slice(0, longestSheetName - ending.length) + ending;
    if (!document.sheets.some((one) => one.name.toLowerCase() === wanted.toLowerCase())) return wanted;
  }
}

function placeOf(excel: SimulatedExcel, position: (typeof positions)[number], relativeTo: unknown): number {
  const { sheets } = excel.document;
  if (position === "Beginning") return 0;
  if (position === "End" || position === "None") return sheets.length;
  const other = sheets.indexOf(asObject(worksheetType, relativeTo));
  if (other < 0) throw excelError("InvalidArgument");
  return position === "Before" ? other : other + 1;
}

function copyCells({ cells: from }: SheetDocument, { cells: to }: SheetDocument): void {
  const used = from.usedRange(false);
  if (!used) return;
  for (let column = used.column; column < used.column + used.columns; column += 1) {
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      const formula = from.formula(row, column);
      if (formula === undefined) to.set(row, column, from.value(row, column));
      else to.setFormula(row, column, formula, from.isDirty(row, column) ? undefined : from.value(row, column));
      const style = from.ownStyle(row, column);
      if (style !== undefined) to.setStyle(row, column, style);
    }
  }
}
