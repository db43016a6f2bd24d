import { objectType } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { columnHidden, rowHidden } from "./rangeMeasure";
import { cellReaders } from "./rangeRead";
import { type RangeTarget } from "./rangeTarget";

/** The rows and columns of a range that a filter or a person has not hidden. */
export interface VisibleView {
  readonly range: RangeTarget;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export function visibleView(range: RangeTarget, excel: SimulatedExcel): VisibleView {
  excel.assertAlive(range.sheet);
  const { sheet, rect } = range;
  const shown = (first: number, count: number, hidden: ReadonlySet<number>) =>
    Array.from({ length: count }, (_item, index) => first + index).filter((index) => !hidden.has(index));
  const rows = rowHidden(range) === true ? [] : shown(rect.row, rect.rows, sheet.hiddenRows);
  const columns = columnHidden(range) === true ? [] : shown(rect.column, rect.columns, sheet.hiddenColumns);
  return { range, rows, columns };
}

function picked(read: "values" | "formulas" | "text" | "numberFormat" | "valueTypes") {
  return ({ range, rows, columns }: VisibleView, excel: SimulatedExcel): unknown => {
    const all = cellReaders[read](range, excel) as unknown[][] | null;
    if (all === null) return null;
    return rows.map((row) => columns.map((column) => all[row - range.rect.row]?.[column - range.rect.column]));
  };
}

export const rangeViewType = objectType<VisibleView>({
  name: "RangeView",
  get: {
    values: picked("values"),
    formulas: picked("formulas"),
    text: picked("text"),
    numberFormat: picked("numberFormat"),
    valueTypes: picked("valueTypes"),
    rowCount: ({ rows }) => rows.length,
    columnCount: ({ columns }) => columns.length,
  },
});
