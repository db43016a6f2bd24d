import type { CellValue } from "../../document/cellValue";
import { intersect, type Rect } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";
import { headingsIn, uniqueHeadings } from "../members/tableNames";
import type { SimulatedExcel } from "../simulatedExcel";

export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly style: number | undefined;
}

interface Area {
  readonly sheet: SheetDocument;
  readonly rect: Rect;
}

/** What stands in the cells of an area, row by row. */
export function contentsOf({ sheet: { cells }, rect }: Area): readonly (readonly CellContent[])[] {
  return Array.from({ length: rect.rows }, (_row, r) =>
    Array.from({ length: rect.columns }, (_cell, c) => {
      const [row, column] = [rect.row + r, rect.column + c];
      return {
        value: cells.value(row, column),
        formula: cells.formula(row, column),
        style: cells.ownStyle(row, column),
      };
    }),
  );
}

/**
 * Changes cells; a table's columns are then called what its header row says: text, and no name twice. Where that can be
 * no heading, the change is refused whole: every cell is as it was.
 */
export function withHeadings(excel: SimulatedExcel, area: Area, change: () => void): void {
  const { sheet, rect } = area;
  const touched = sheet.tables.flatMap((table) => {
    const header = { ...table.rect, rows: 1 };
    return table.showHeaders && intersect(header, rect) ? [{ table, header }] : [];
  });
  if (touched.length === 0) return change();
  const before = contentsOf(area);
  change();
  try {
    for (const { header } of touched) headingsIn(excel, sheet, header);
  } catch (error) {
    putBack(area, before);
    throw error;
  }
  for (const { table, header } of touched) {
    const names = uniqueHeadings(excel, sheet, header);
    table.columns.forEach((column, index) => (column.name = names[index] ?? column.name));
    excel.recalculation.touchName(table.name);
  }
}

function putBack({ sheet: { cells }, rect }: Area, before: readonly (readonly CellContent[])[]): void {
  before.forEach((line, r) =>
    line.forEach(({ value, formula, style }, c) => {
      const [row, column] = [rect.row + r, rect.column + c];
      if (formula === undefined) cells.set(row, column, value);
      else cells.setFormula(row, column, formula, value);
      cells.setStyle(row, column, style ?? 0);
    }),
  );
}
