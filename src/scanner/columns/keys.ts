import { isBlank, isError, isMissing, type Cell } from "../../cells/cell";
import { isPadded } from "../../cells/padding";
import { foldKey } from "../../cells/text";
import { cellState, type KeyColumn } from "./column";

/** Cells looked up as they stand; columns of ids have more different ones, and gain nothing by it. */
const mostRepeated = 10_000;

/** Labels, compared trimmed and without case; the first spelling is kept. */
export function readKeys(cells: readonly Cell[], about: { heading: string; column: number }): KeyColumn {
  const values = new Int32Array(cells.length).fill(-1);
  const state = new Uint8Array(cells.length);
  const labels: string[] = [];
  const numbers = new Map<string, number>();
  const direct = new Map<Cell, number>();
  let [marks, errors, padded] = [0, 0, 0];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    const known = direct.get(cell);
    if (known !== undefined) {
      values[row] = known;
      continue;
    }
    if (isMissing(cell) || isError(cell)) {
      if (isError(cell)) errors += 1;
      else if (!isBlank(cell)) marks += 1;
      state[row] = isError(cell) ? cellState.unusable : cellState.missing;
      continue;
    }
    if (isPadded(cell)) padded += 1;
    const key = foldKey(cell);
    let number = numbers.get(key);
    if (number === undefined) {
      number = labels.length;
      numbers.set(key, number);
      labels.push(String(cell).trim());
    }
    if (direct.size < mostRepeated) direct.set(cell, number);
    values[row] = number;
  }
  return { type: "key", ...about, values, state, labels, marks, errors, padded };
}
