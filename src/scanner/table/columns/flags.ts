import { isBlank, isError, isMissing, type Cell } from "../../../cells/cell";
import { isPadded } from "../../../cells/padding";
import { type ColumnPlace, cellState, type FlagColumn } from "./column";

/** Headings printed again are a smaller part of a column than this. */
const mostHeadings = 0.2;

/** Yes and no as `read` tells them, with every spelling that occurs: formulas have to count the same words. */
export function readFlags(
  cells: readonly Cell[],
  place: ColumnPlace,
  read: (cell: Cell) => boolean | undefined,
  isTrial?: (cell: Cell) => boolean,
): FlagColumn {
  const values = new Uint8Array(cells.length);
  const state = new Uint8Array(cells.length);
  const words = { yes: new Map<string, string | number | boolean>(), no: new Map<string, string | number | boolean>() };
  const known = new Map<Cell, boolean>();
  let [marks, errors, padded] = [0, 0, 0];
  let trials: Uint8Array | undefined;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    const seen = known.get(cell);
    const flag = seen ?? read(cell);
    if (flag !== undefined && cell !== null && cell !== undefined) {
      values[row] = flag ? 1 : 0;
      if (seen !== undefined) continue;
      known.set(cell, flag);
      if (isPadded(cell)) padded += 1;
      const spelling = typeof cell === "string" ? cell.trim() : cell;
      const group = flag ? words.yes : words.no;
      const key = `${typeof spelling} ${String(spelling).toLowerCase()}`;
      if (!group.has(key)) group.set(key, spelling);
    } else if (isMissing(cell)) {
      if (!isBlank(cell)) marks += 1;
      state[row] = cellState.missing;
    } else {
      if (isError(cell)) errors += 1;
      if (isTrial?.(cell)) (trials ??= new Uint8Array(cells.length))[row] = 1;
      state[row] = cellState.unusable;
    }
  }
  // "SLA met" now and then beside "Yes" is the heading printed again; "Billable" beside "No charge" is a value of its own.
  const again = known.get(place.heading) ? cells.filter((cell) => cell === place.heading).length : 0;
  if (again > 0 && words.yes.size > 1 && again <= mostHeadings * cells.length) {
    words.yes.delete(`string ${place.heading.trim().toLowerCase()}`);
    for (let row = 0; row < cells.length; row++) {
      if (cells[row] !== place.heading) continue;
      values[row] = 0;
      state[row] = cellState.unusable;
    }
  }
  return {
    type: "flag",
    ...place,
    values,
    state,
    marks,
    errors,
    padded,
    yes: [...words.yes.values()],
    no: [...words.no.values()],
    ...(trials ? { trials } : {}),
  };
}
