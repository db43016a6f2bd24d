import { isBlank, isError, isMissing, type Cell } from "../../cells/cell";
import { isPadded } from "../../cells/padding";
import { foldKey } from "../../cells/text";
import { cellState, type KeyColumn } from "./column";
import { createNumberIndex } from "./numberIndex";

/** Cells looked up as they stand; columns of ids have more different ones, and gain nothing by it. */
const mostRepeated = 10_000;

/** After so many rows a cancel may arrive. */
const stepRows = 65_536;

/** Labels, compared trimmed and without case; the first spelling is kept. */
export function readKeys(cells: readonly Cell[], about: { heading: string; column: number }): KeyColumn {
  const steps = keysInSteps(cells, about);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, handing over now and then: a column of ids has a million different labels. */
export function* keysInSteps(
  cells: readonly Cell[],
  about: { readonly heading: string; readonly column: number },
): Generator<undefined, KeyColumn> {
  const values = new Int32Array(cells.length).fill(-1);
  const state = new Uint8Array(cells.length);
  const labels: string[] = [];
  const words = new Map<string, number>();
  const numbers = createNumberIndex();
  const numbered = (key: string | number, cell: Cell): number => {
    const next = labels.length;
    const number = typeof key === "number" ? numbers.placeOf(key, next) : (words.get(key) ?? next);
    if (number < next) return number;
    if (typeof key === "string") words.set(key, next);
    labels.push(String(cell).trim());
    return next;
  };
  const direct = new Map<Cell, number>();
  let [marks, errors, padded] = [0, 0, 0];
  for (let row = 0; row < cells.length; row++) {
    if (row % stepRows === stepRows - 1) yield;
    const cell = cells[row];
    if (typeof cell === "number") {
      // Numbers of tickets, a million different ones: no text needs to be made of them to tell them apart.
      values[row] = numbered(cell, cell);
      continue;
    }
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
    const asNumber = Number(key);
    const number = numbered(String(asNumber) === key ? asNumber : key, cell);
    if (direct.size < mostRepeated) direct.set(cell, number);
    values[row] = number;
  }
  return { type: "key", ...about, values, state, labels, marks, errors, padded };
}
