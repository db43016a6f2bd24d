import { intersect, type Rect } from "../../document/rect";
import type { CellStyle } from "../../document/style";
import { notImplemented } from "../excelError";
import type { SimulatedExcel } from "../simulatedExcel";
import { cellCount, isUnbounded, type RangeTarget } from "./rangeTarget";

/** Changes parts of the style of every cell of a range: the same for all, or depending on the style they have. */
export function restyle(
  excel: SimulatedExcel,
  { sheet, rect }: RangeTarget,
  change: CellStyle | ((style: CellStyle) => CellStyle),
): void {
  const { styles } = excel.document;
  const changed = new Map<number, number>();
  sheet.cells.restyle(rect, (style) => {
    const known = changed.get(style);
    if (known !== undefined) return known;
    const result = styles.with(style, typeof change === "function" ? change(styles.get(style)) : change);
    changed.set(style, result);
    return result;
  });
}

const mostCellsCompared = 2_000_000;

/** The cells that decide what a range looks like: of whole columns and rows the used part and one cell beyond. */
function decisive({ sheet, rect }: RangeTarget): Rect[] {
  if (!isUnbounded(rect)) return [rect];
  const used = sheet.cells.usedRange(false);
  const inside = used && intersect(used, rect);
  const last = { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1, rows: 1, columns: 1 };
  return inside ? [inside, last] : [last];
}

/** What all cells of a range have in common, or null where they differ: Excel's answer for mixed formats. */
export function common<T>(excel: SimulatedExcel, target: RangeTarget, read: (style: CellStyle) => T): T | null {
  excel.assertAlive(target.sheet);
  const { styles } = excel.document;
  const seen = new Set<number>();
  for (const rect of decisive(target)) {
    if (cellCount(rect) > mostCellsCompared) throw notImplemented("Comparing the format of more than 2,000,000 cells");
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        seen.add(target.sheet.cells.style(row, column));
      }
    }
  }
  const values = [...seen].map((id) => read(styles.get(id)));
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
