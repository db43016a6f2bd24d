import { isBlank, isError, isMissing, type Cell } from "../../../cells/cell";
import { isoToSerial } from "../../../cells/date/iso";
import { possibleOrders, textToSerial, type DateOrder } from "../../../cells/date/text";
import { fromSerial } from "../../../cells/date/serial";
import { cellState, type TimeColumn } from "./column";
import { isPlaceholder, isPlausibleSerial } from "../../../cells/date/plausible";

/** What a column of dates says about itself, before it is decided how its text dates are read. */
export interface DateEvidence {
  readonly texts: number;
  /** Texts that are no dates. */
  readonly words: number;
  readonly dmyOnly: number;
  readonly mdyOnly: number;
  readonly eitherWay: number;
  readonly serials: number;
  /** Serials whose day of the month is 12 or less: the only ones that a wrong reading can produce. */
  readonly lowDaySerials: number;
}

export function weighDates(cells: readonly Cell[]): DateEvidence {
  const seen = { texts: 0, words: 0, dmyOnly: 0, mdyOnly: 0, eitherWay: 0, serials: 0, lowDaySerials: 0 };
  for (const cell of cells) {
    if (typeof cell === "number") {
      if (!isPlausibleSerial(cell)) continue;
      seen.serials += 1;
      // One day above the 12th is enough to know: the rest need not be looked at.
      if (seen.lowDaySerials === seen.serials - 1 && fromSerial(cell).getUTCDate() <= 12) seen.lowDaySerials += 1;
    } else if (typeof cell === "string" && !isMissing(cell)) {
      const orders = possibleOrders(cell);
      if (!orders) {
        seen.words += 1;
        continue;
      }
      seen.texts += 1;
      if (orders.dmy && orders.mdy) seen.eitherWay += readsAlike(cell) ? 0 : 1;
      else if (orders.dmy) seen.dmyOnly += 1;
      else seen.mdyOnly += 1;
    }
  }
  return seen;
}

/** True for a date such as 05/05/2026, which is the same day in both orders. */
export function readsAlike(text: string): boolean {
  const [first, second] = text.trim().split(/[/.-]/, 2);
  return Number(first) === Number(second);
}

/** The order that the evidence decides; "ambiguous" when every text date reads both ways; undefined without such dates. */
export function orderOf(evidence: DateEvidence): DateOrder | "ambiguous" | "contradictory" | undefined {
  const { dmyOnly, mdyOnly, eitherWay } = evidence;
  // A few odd cells among many are typing errors and left out; a real mixture can't be read.
  if (dmyOnly > 0 && mdyOnly > 0) {
    if (mdyOnly <= 0.02 * dmyOnly) return "dmy";
    return dmyOnly <= 0.02 * mdyOnly ? "mdy" : "contradictory";
  }
  if (dmyOnly > 0) return "dmy";
  if (mdyOnly > 0) return "mdy";
  return eitherWay > 0 ? "ambiguous" : undefined;
}

/**
 * True when Excel seems to have read part of a column with day and month exchanged: text dates that only fit one order
 * stand beside real dates that all fall on the 1st to 12th.
 */
export function looksSwapped({ dmyOnly, mdyOnly, serials, lowDaySerials, eitherWay }: DateEvidence): boolean {
  return dmyOnly + mdyOnly >= 3 && serials >= 3 && lowDaySerials === serials && eitherWay === 0;
}

/** Dates as serials. Zero and blank are missing; text that is no date, and errors, are unusable. */
export function readTimes(
  cells: readonly Cell[],
  about: { heading: string; column: number; order?: DateOrder },
): TimeColumn {
  const values = new Float64Array(cells.length).fill(NaN);
  const state = new Uint8Array(cells.length);
  let [texts, isoTexts, zoned, marks, errors, timed, dated, placeholders] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    // Most dates are numbers: they pass without the questions that are asked of text.
    if (typeof cell !== "number" || cell === 0) {
      if (isMissing(cell) || cell === 0) {
        if (cell !== 0 && !isBlank(cell)) marks += 1;
        state[row] = cellState.missing;
        continue;
      }
      if (isError(cell)) errors += 1;
    }
    const serial = timeOf(cell, about.order);
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
  const dateOnly = dated > 0 && timed === 0;
  const seen = { texts, isoTexts, zoned, marks, errors, placeholders, padded: 0 };
  return { type: "time", ...about, values, state, dateOnly, ...seen };
}

function timeOf(cell: Cell, order: DateOrder | undefined): number | undefined {
  if (typeof cell === "number") return cell > 0 && Number.isFinite(cell) && cell < 2_958_466 ? cell : undefined;
  return typeof cell === "string" ? textToSerial(cell, order ?? "dmy") : undefined;
}
