import { isBlank, isError, isMissing, type Cell } from "../../../cells/cell";
import { isoToSerial } from "../../../cells/date/iso";
import { textToSerial, type DateOrder } from "../../../cells/date/text";
import { type ColumnPlace, cellState, type TimeColumn } from "./column";
import { isPlaceholder } from "../../../cells/date/plausible";

/** Of the dates in a column of days so many may carry a time of day: one cell never decides what a column holds. */
export const mostStray = 0.1;
/** Things do happen at midnight, but not so many: more are dates without a time. */
const mostMidnights = 0.1;

/** Dates as serials. Zero and blank are missing; text that is no date, and errors, are unusable. */
export function readTimes(cells: readonly Cell[], place: ColumnPlace & { readonly order?: DateOrder }): TimeColumn {
  const values = new Float64Array(cells.length).fill(NaN);
  const state = new Uint8Array(cells.length);
  let [texts, isoTexts, zoned, marks, errors, timed, dated, placeholders] = [0, 0, 0, 0, 0, 0, 0, 0];
  const areDays = holdZonedDays(cells);
  for (let row = 0; row < cells.length; row++) {
    const cell = areDays ? withoutTime(cells[row]) : cells[row];
    // Most dates are numbers: they pass without the questions that are asked of text.
    if (typeof cell !== "number" || cell === 0) {
      if (isMissing(cell) || cell === 0) {
        if (cell !== 0 && !isBlank(cell)) marks += 1;
        state[row] = cellState.missing;
        continue;
      }
      if (isError(cell)) errors += 1;
    }
    const serial = timeOf(cell, place.order);
    if (serial === undefined) {
      state[row] = cellState.unusable;
      continue;
    }
    if (typeof cell === "string") {
      texts += 1;
      if (isoToSerial(cell) !== undefined) isoTexts += 1;
      if (/\d[+-]\d{2}:?\d{2}\s*$/.test(cell) && cell.includes(":")) zoned += 1;
    }
    if (isPlaceholder(serial)) {
      state[row] = cellState.placeholder;
      placeholders += 1;
      continue;
    }
    dated += 1;
    // A remainder would take ten times as long.
    if (Math.floor(serial) !== serial) timed += 1;
    values[row] = serial;
  }
  const dateOnly = dated > 0 && timed <= mostStray * dated;
  const isMixed = !dateOnly && dated - timed > mostMidnights * dated;
  const seen = { texts, isoTexts, zoned, marks, errors, placeholders, padded: 0 };
  return {
    type: "time",
    ...place,
    values,
    state,
    dateOnly,
    strayTimes: dateOnly ? timed : 0,
    ...(isMixed ? { without: Uint8Array.from(values, (value) => Number(Number.isInteger(value))) } : {}),
    ...seen,
  };
}

function timeOf(cell: Cell, order: DateOrder | undefined): number | undefined {
  if (typeof cell === "number") return cell > 0 && Number.isFinite(cell) && cell < 2_958_466 ? cell : undefined;
  return typeof cell === "string" ? textToSerial(cell, order ?? "dmy") : undefined;
}

const zonedTime = /^\s*\d{4}-\d{2}-\d{2}[T ](.*?)(?:Z|[+-]\d{2}:?\d{2})\s*$/;

/** True where every time with a zone is midnight there: what was written are days, and no other clock moves them. */
function holdZonedDays(cells: readonly Cell[]): boolean {
  let zoned = false;
  for (const cell of cells) {
    const time = typeof cell === "string" ? zonedTime.exec(cell)?.[1] : undefined;
    if (time === undefined) continue;
    if (!/^00:00(?::00(?:\.0+)?)?\s*$/.test(time)) return false;
    zoned = true;
  }
  return zoned;
}

function withoutTime(cell: Cell): Cell {
  return typeof cell === "string" && zonedTime.test(cell) ? cell.trim().slice(0, 10) : cell;
}
