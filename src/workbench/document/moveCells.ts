import { byMove, type Place } from "./relocation";
import { relocateCellFormulas, relocateNames, relocateRules, relocateSeries, type Change } from "./relocateFormulas";
import { assertUncut, relocateParts } from "./relocateParts";
import type { WorkbookDocument } from "./workbookDocument";

/**
 * Cuts cells and puts them down elsewhere, on this sheet or another one, in place of what stands there; what refers to them
 * follows, and what referred to the overwritten ones is #REF!. `to` is as large as `from`.
 *
 * @throws NotFollowed where what Excel makes of it isn't known; nothing is changed then.
 */
export function moveCells(document: WorkbookDocument, from: Place, to: Place): void {
  const relocate = byMove(from, to);
  assertUncut(from.sheet, from.rect);
  assertUncut(to.sheet, to.rect);
  const changes: Change[] = [
    ...relocateParts(document, relocate),
    ...relocateRules(document, relocate),
    ...relocateSeries(document, relocate),
    ...relocateNames(document, relocate),
    ...relocateCellFormulas(document, relocate),
  ];
  const taken = from.sheet.cells.take(from.rect);
  to.sheet.cells.take(to.rect);
  to.sheet.cells.put(taken, to.rect.row - from.rect.row, to.rect.column - from.rect.column);
  for (const change of changes) change();
}
