import type { Rect } from "../../document/rect";
import { shiftFormula } from "../../document/shiftFormula";
import { asBoolean, asOneOf } from "../arguments";
import { notImplemented } from "../excelError";
import { contentsOf, withHeadings } from "../input/tableHeadings";
import { reportChange } from "../input/writeCells";
import type { Method } from "../objectType";
import { copiedParts } from "./copiedParts";
import { otherRange } from "./rangeNavigate";
import { isUnbounded, type RangeTarget } from "./rangeTarget";

const types = ["All", "Formulas", "Values", "Formats", "Link"] as const;

const truth = (given: unknown) => given !== undefined && given !== null && asBoolean(given);

/**
 * Range.copyFrom: cells of a source go into the range, again and again where it is a multiple of it, and beyond it where
 * it is smaller. References of formulas move along.
 */
export const copyFrom: Method<RangeTarget> = (target, [given, type, skipBlanks, transpose], excel) => {
  const way = type === undefined || type === null ? "All" : asOneOf(types, type);
  const source = otherRange(excel, target, given);
  const [skips, turns] = [truth(skipBlanks), truth(transpose)];
  if (way === "Link") throw notImplemented('Range.copyFrom("Link")');
  if (isUnbounded(source.rect) || isUnbounded(target.rect)) {
    throw notImplemented("Range.copyFrom of whole rows or columns");
  }
  const { sheet } = target;
  const [high, wide] = turns ? [source.rect.columns, source.rect.rows] : [source.rect.rows, source.rect.columns];
  const fills = target.rect.rows % high === 0 && target.rect.columns % wide === 0;
  const rect: Rect = fills ? target.rect : { ...target.rect, rows: high, columns: wide };
  if (turns && (way === "All" || way === "Formulas") && [...source.sheet.cells.formulas(source.rect)].length > 0) {
    throw notImplemented("Range.copyFrom of formulas that are turned");
  }
  const parts = way === "All" || way === "Formats" ? copiedParts(excel, source, { sheet, rect }, way) : undefined;
  excel.assertWritable(sheet, rect, way === "Formats" ? "allowFormatCells" : undefined);
  if (way === "Values") excel.recalculation.refresh(source);
  const cells = contentsOf(source);
  const copy = () => {
    for (let row = 0; row < rect.rows; row += 1) {
      for (let column = 0; column < rect.columns; column += 1) {
        const [down, right] = turns ? [column % wide, row % high] : [row % high, column % wide];
        const cell = cells[down]?.[right];
        if (!cell || (skips && cell.value === null && cell.formula === undefined)) continue;
        const [atRow, atColumn] = [rect.row + row, rect.column + column];
        if (way !== "Values" && way !== "Formulas") sheet.cells.setStyle(atRow, atColumn, cell.style ?? 0);
        if (way === "Formats") continue;
        if (cell.formula === undefined || way === "Values") sheet.cells.set(atRow, atColumn, cell.value);
        else {
          const moved = [atRow - source.rect.row - down, atColumn - source.rect.column - right] as const;
          sheet.cells.setFormula(atRow, atColumn, shiftFormula(cell.formula, ...moved));
        }
      }
    }
  };
  if (way === "Formats") copy();
  else withHeadings(excel, { sheet, rect }, copy);
  parts?.();
  if (way === "Formats") return;
  excel.recalculation.touch({ sheet, rect });
  reportChange(excel, { sheet, rect });
};
