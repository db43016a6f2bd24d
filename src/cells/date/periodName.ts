import type { Cell } from "../cell";
import { withoutEnd } from "../trim";
import { monthNumber } from "./monthName";
import { monthNamed, quarterOrHalf } from "./partOfYearName";
import { dayPeriod, monthPeriod, type PeriodName } from "./period";
import { isPlausibleSerial } from "./plausible";
import { orderlessToSerial, possibleOrders, textToSerial, type DateOrder } from "./text";
import { behindWords, weekAt, weekNamed } from "./weekName";
import { toSerial } from "./serial";

const longestName = 40;
/** 202401: a year with its month. */
const tightMonth = /^20\d{2}(?:0[1-9]|1[0-2])$/;
/** "Mar 4" and "4 Mar", where words before say that it is a day. */
const dayOfYear = /^(?:([a-zà-ÿ]{3,10})\.?\s*(\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})\.?\s*([a-zà-ÿ]{3,10})\.?)$/i;

/**
 * The period that a heading names: "Jan-24", "2022-01", "Week 4", "Week of 4 Mar 2024", "Q1 2024", a date; undefined for
 * everything else.
 *
 * @example periodName("Q1 98") // the first quarter of 1998, order 199801
 * @param year a year that stands above or beside it (merged headings)
 * @param order how dates such as 3/4/2024 are read; without it they name no period
 */
export function periodName(cell: Cell, year?: number, order?: DateOrder): PeriodName | undefined {
  if (typeof cell === "boolean" || cell === null || cell === undefined) return undefined;
  if (typeof cell === "number") {
    if (isPlausibleSerial(cell)) return dayPeriod(cell, String(cell));
    return isTightMonth(cell) ? monthNamed(String(cell), undefined) : undefined;
  }
  const trimmed = cell.trim();
  if (trimmed.length > longestName) return undefined;
  // Databases write "january_2026" and "2026_01".
  const spaced = trimmed
    .normalize("NFC")
    .replace(/(\d)_(?=\d)/g, "$1-")
    .replaceAll("_", " ");
  const text = withoutEnd(spaced, "*").trimEnd();
  return (
    weekNamed(text, year) ??
    quarterOrHalf(text, year) ??
    monthNamed(text, year) ??
    dayNamed(text, order) ??
    worded(text, year, order)
  );
}

/** True for text whose day and month can be read in either order, or in one that only the text beside it tells. */
export function hasOrder(cell: Cell): cell is string {
  if (typeof cell !== "string" || cell.length > longestName) return false;
  const text = cell.trim();
  return possibleOrders(behindWords(text)?.rest ?? text) !== undefined;
}

/** True for a number such as 202401. */
export function isTightMonth(number: number): boolean {
  return tightMonth.test(String(number));
}

function dayNamed(text: string, order: DateOrder | undefined): PeriodName | undefined {
  const serial = serialOf(text, order);
  return serial === undefined ? undefined : dayPeriod(serial, text);
}

function serialOf(text: string, order: DateOrder | undefined): number | undefined {
  return orderlessToSerial(text) ?? (order && textToSerial(text, order));
}

/** "Week ending 8 Mar 2024", "End of Jan 2024" */
function worded(text: string, year: number | undefined, order: DateOrder | undefined): PeriodName | undefined {
  const behind = behindWords(text);
  if (!behind) return undefined;
  const { kind, rest, ends } = behind;
  const day = serialOf(rest, order) ?? dayInYear(rest, year);
  if (kind === "month") {
    const month = day === undefined ? monthNamed(rest, year) : monthPeriod(day);
    return month && { ...month, label: day === undefined && month.order === undefined ? text : month.label };
  }
  if (day !== undefined) return weekAt(day, ends, text);
  return dayOfYear.test(rest) ? { kind, label: text } : undefined;
}

function dayInYear(text: string, year: number | undefined): number | undefined {
  const [, before, day, digits, behind] = dayOfYear.exec(text) ?? [];
  const month = monthNumber(before ?? behind);
  return month === undefined || year === undefined ? undefined : toSerial(year, month, Number(day ?? digits));
}
