import { isMissing, type Cell } from "../cell";
import { isPlausibleSerial } from "./plausible";
import { fromSerial } from "./serial";
import { possibleOrders, type DateOrder } from "./text";

/** What a column says about the order of day and month in its text dates. All but the last are counts of cells. */
export interface DateEvidence {
  /** Text dates in numbers, such as 3/4/2024. */
  readonly texts: number;
  /** Those of them with dots: 3.4.2024. */
  readonly dotted: number;
  readonly dmyOnly: number;
  readonly mdyOnly: number;
  /** Text dates that are another day in each order: 3/4/2024, but not 4/4/2024. */
  readonly eitherWay: number;
  /** All other text, dates with a month's name included. */
  readonly words: number;
  readonly serials: number;
  /** Whether some serial falls on a day above the 12th, which no exchange of day and month can produce. */
  readonly highDay: boolean;
}

/** `contradictory`: many cells read only day first and many only month first; `ambiguous`: all read both ways. */
export type DecidedOrder = DateOrder | "ambiguous" | "contradictory";

/** Up to this share of the dates that read one way only, those of the other order are typing errors. */
const oddShare = 0.02;
const dotted = /^\s*\d{1,2}\./;

export function weighDates(cells: Iterable<Cell>): DateEvidence {
  let [texts, dots, dmyOnly, mdyOnly, eitherWay, words, serials] = [0, 0, 0, 0, 0, 0, 0];
  let highDay = false;
  for (const cell of cells) {
    if (typeof cell === "number") {
      if (!isPlausibleSerial(cell)) continue;
      serials += 1;
      // One day is enough to know: the rest need not be looked at.
      highDay = highDay || fromSerial(cell).getUTCDate() > 12;
    } else if (typeof cell === "string" && !isMissing(cell)) {
      const orders = possibleOrders(cell);
      if (!orders) {
        words += 1;
        continue;
      }
      texts += 1;
      if (dotted.test(cell)) dots += 1;
      if (orders.dmy && orders.mdy) eitherWay += readsAlike(cell) ? 0 : 1;
      else if (orders.dmy) dmyOnly += 1;
      else mdyOnly += 1;
    }
  }
  return { texts, dotted: dots, dmyOnly, mdyOnly, eitherWay, words, serials, highDay };
}

/**
 * The order of day and month that a column decides by itself: the dates that read only one way decide, unless more than one
 * in fifty of them reads only the other way. Where there are none, dots between all numbers mean day first: no country
 * writes its months first with dots. Undefined where no date depends on the order.
 *
 * @example decideDateOrder(weighDates(["13/1/2024", "2/3/2024"])) // "dmy"
 */
export function decideDateOrder({
  texts,
  dotted,
  dmyOnly,
  mdyOnly,
  eitherWay,
}: DateEvidence): DecidedOrder | undefined {
  if (dmyOnly + mdyOnly > 0) {
    if (mdyOnly <= oddShare * dmyOnly) return "dmy";
    return dmyOnly <= oddShare * mdyOnly ? "mdy" : "contradictory";
  }
  if (eitherWay === 0) return undefined;
  return dotted === texts ? "dmy" : "ambiguous";
}

/** True for a date such as 05/05/2026, which is the same day in both orders. */
export function readsAlike(text: string): boolean {
  const [first, second] = text.trim().split(/[/.-]/, 2);
  return Number(first) === Number(second);
}

/**
 * True when Excel seems to have read part of a column with day and month exchanged: text dates that only fit one order
 * stand beside real dates that all fall on the 1st to 12th.
 */
export function looksSwapped({ dmyOnly, mdyOnly, serials, highDay, eitherWay }: DateEvidence): boolean {
  return dmyOnly + mdyOnly >= 3 && serials >= 3 && !highDay && eitherWay === 0;
}
