import { intersect } from "../../document/rect";
import { ExcelError } from "../excelError";
import { formattedText } from "../numberFormat";
import type { Method } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import type { RangeTarget } from "./rangeTarget";

const pointsPerCharacter = 5.25;
const cellPadding = 5.25;
const widest = 1342.5;

function shown(value: string | number | boolean, format: string, date1904: boolean): string {
  try {
    return formattedText(value, format, date1904);
  } catch (error) {
    if (error instanceof ExcelError) return String(value);
    throw error;
  }
}

/** How wide a column's text is: an estimate by characters, since no font is measured here. */
function widthOf({ sheet, rect }: RangeTarget, column: number, excel: SimulatedExcel): number | undefined {
  const { styles, date1904 } = excel.document;
  const cells = intersect(sheet.cells.usedRange(true) ?? { ...rect, rows: 0 }, { ...rect, column, columns: 1 });
  if (!cells) return undefined;
  let width: number | undefined;
  sheet.cells.forEachValue<null | string>(
    cells,
    null,
    (error) => error.error,
    (row, _column, value) => {
      if (value === null || value === "") return;
      const style = styles.get(sheet.cells.style(cells.row + row, column));
      const merged = sheet.merges.some((merge) =>
        intersect(merge, { row: cells.row + row, column, rows: 1, columns: 1 }),
      );
      if (style.wrap || merged) return;
      const scale = ((style.fontSize ?? 11) / 11) * (style.bold ? 1.08 : 1);
      const lines = shown(value, style.numberFormat ?? "General", date1904).split("\n");
      const longest = Math.max(...lines.map((line) => line.length)) * pointsPerCharacter * scale;
      width = Math.max(width ?? 0, longest + cellPadding + (style.indent ?? 0) * 6.75);
    },
  );
  return width;
}

/** Sets each column to the estimated width of its text; an empty column keeps its width. */
export const autofitColumns: Method<RangeTarget> = (target, _args, excel) => {
  const { sheet, rect } = target;
  excel.assertUnprotected(sheet, "allowFormatColumns");
  const used = intersect(sheet.cells.usedRange(true) ?? { ...rect, columns: 0 }, rect);
  if (!used) return;
  excel.recalculation.refresh({ sheet, rect: used });
  for (let column = used.column; column < used.column + used.columns; column += 1) {
    const width = widthOf(target, column, excel);
    if (width !== undefined) sheet.columnWidths.set(column, Math.round(Math.min(widest, width) * 4) / 4);
  }
};

/** Gives rows back the height that Excel works out when it shows them. */
export const autofitRows: Method<RangeTarget> = ({ sheet, rect }, _args, excel) => {
  excel.assertUnprotected(sheet, "allowFormatRows");
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row >= rect.row && row < rect.row + rect.rows) sheet.rowHeights.delete(row);
  }
};
