import { isBlank, isError, isMissing, type Cell } from "../../../cells/cell";
import { durationHours, type HoursPerUnit } from "../../../cells/duration";
import { decideDecimalSeparator, toNumber } from "../../../cells/number";
import { type ColumnPlace, cellState, type NumberColumn } from "./column";

/** Numbers; the character before the decimals is decided by the whole column. Text that is no number is unusable. */
export function readNumbers(cells: readonly Cell[], place: ColumnPlace): NumberColumn {
  const decimal = decideDecimalSeparator(cells);
  return fill(cells, place, "number", 1, (cell) => toNumber(cell, decimal));
}

/**
 * Durations in hours.
 *
 * @param hoursPerNumber what a bare number counts, in hours; undefined when nothing says so: such cells are unusable
 * @param hoursPerUnit what the units of spelled durations count, where not time as it passes
 */
export function readDurations(
  cells: readonly Cell[],
  place: ColumnPlace,
  hoursPerNumber: number | undefined,
  hoursPerUnit?: HoursPerUnit,
): NumberColumn {
  const decimal = decideDecimalSeparator(cells);
  return fill(cells, place, "duration", hoursPerNumber ?? 1, (cell) => {
    const spelled = durationHours(cell, hoursPerUnit);
    if (spelled !== undefined) return spelled;
    const number = toNumber(cell, decimal);
    return number === undefined || hoursPerNumber === undefined ? undefined : number * hoursPerNumber;
  });
}

function fill(
  cells: readonly Cell[],
  place: ColumnPlace,
  type: NumberColumn["type"],
  scale: number,
  read: (cell: Cell) => number | undefined,
): NumberColumn {
  const values = new Float64Array(cells.length).fill(NaN);
  const state = new Uint8Array(cells.length);
  let [texts, marks, errors] = [0, 0, 0];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (isMissing(cell)) {
      if (!isBlank(cell)) marks += 1;
      state[row] = cellState.missing;
      continue;
    }
    if (isError(cell)) errors += 1;
    const value = read(cell);
    if (value === undefined) {
      state[row] = cellState.unusable;
      continue;
    }
    if (typeof cell === "string") texts += 1;
    values[row] = value;
  }
  return { type, ...place, values, state, texts, marks, errors, padded: 0, scale };
}
