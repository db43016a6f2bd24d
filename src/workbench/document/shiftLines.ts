import { beyond, byShift, isWhole, NotFollowed, rectOf, type LineShift } from "./relocation";
import { relocateCellFormulas, relocateNames, relocateRules, relocateSeries, type Change } from "./relocateFormulas";
import { relocateParts } from "./relocateParts";
import { chartsAfter, linesAfter } from "./sheetLines";
import type { Rect } from "./rect";
import type { SheetDocument } from "./sheetDocument";
import type { WorkbookDocument } from "./workbookDocument";

/**
 * Inserts or deletes rows, columns or cells; what refers to them follows. Links to places in the workbook are text and
 * don't, as in Excel. Gives the cells that have changed.
 *
 * @throws NotFollowed where what Excel makes of it isn't known; nothing is changed then.
 */
export function shiftLines(document: WorkbookDocument, shift: LineShift): Rect {
  const { sheet, count } = shift;
  const relocate = byShift(shift);
  const rest = moving(shift);
  for (const part of [gone(shift), rest]) {
    if (part && sheet.cells.cutsArray(part)) throw new NotFollowed("a part of an array would move");
  }
  const changes: Change[] = [
    ...relocateParts(document, relocate),
    ...relocateRules(document, relocate),
    ...relocateSeries(document, relocate),
    ...relocateNames(document, relocate),
    ...relocateCellFormulas(document, relocate),
  ];
  if (isWhole(shift)) changes.push(chartsAfter(shift), linesAfter(shift));
  const taken = sheet.cells.take(rest);
  const lost = gone(shift);
  if (lost) sheet.cells.take(lost);
  if (shift.axis === "row") sheet.cells.put(taken, count, 0);
  else sheet.cells.put(taken, 0, count);
  for (const change of changes) change();
  if (count > 0) likeBefore(sheet, shift);
  return beyond(shift);
}

function gone({ axis, at, count, first, size }: LineShift): Rect | undefined {
  return count < 0 ? rectOf(axis, { start: at, size: -count }, { start: first, size }) : undefined;
}

/** The cells that come to another place. */
function moving(shift: LineShift): Rect {
  const { at, count } = shift;
  return count > 0 ? beyond(shift) : beyond({ ...shift, at: at - count });
}

/** New cells look like those before them. */
function likeBefore({ cells }: SheetDocument, { axis, at, count, first, size }: LineShift): void {
  if (at === 0) return;
  const before = rectOf(axis, { start: at - 1, size: 1 }, { start: first, size });
  const used = cells.usedRange(false, before);
  if (!used) return;
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const style = cells.ownStyle(row, column);
      if (style === undefined) continue;
      for (let n = 1; n <= count; n += 1) {
        if (axis === "row") cells.setStyle(row + n, column, style);
        else cells.setStyle(row, column + n, style);
      }
    }
  }
}
