import { monthNumber } from "./monthName";
import { toSerial } from "./serial";
import { shortText } from "../text";
import { clockToMilliseconds } from "./clock";
import { isoToSerial } from "./iso";
import { fullYear } from "./year";

/** Whether the day or the month stands first in dates such as 3/4/2024. */
export type DateOrder = "dmy" | "mdy";

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,?[ T]+([^ T].*))?$/;
const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:,?[ T]+([^ T].*))?$/;
const dayAndName =
  /^(\d{1,2})(?:\.|st|nd|rd|th)?[ /-]*(?:de )?(\p{L}[\p{L}\p{M}]{2,11})\.?[ ,/-]*(?:de )?(\d{4}|\d{2})(?:,?[ T]+([^ T].*))?$/iu;
const nameAndDay =
  /^(\p{L}[\p{L}\p{M}]{2,11})\.?[ /-]*(\d{1,2})(?:st|nd|rd|th)?[ ,/-]+(\d{4}|\d{2})(?:,?[ T]+([^ T].*))?$/iu;

/**
 * The serial of date text in which day and month stand in the given order: 29/2/2016 01:16, 3.4.24, 03-04-2024 2:05 PM.
 * Dates with a month name, with the year first, and ISO dates need no order and are read as well.
 * Anything else, and dates that do not exist, give undefined.
 *
 * @example textToSerial("3 févr. 70", "mdy") // 3 February 1970: years of two digits are 1970 to 2069
 */
export function textToSerial(text: string, order: DateOrder): number | undefined {
  const match = numeric.exec(shortText(text) ?? "");
  return match ? numericToSerial(match, order) : orderlessToSerial(text);
}

/** The serial of date text that reads only one way: ISO, year first, or with the month's name in full or as people shorten it. */
export function orderlessToSerial(text: string): number | undefined {
  const short = shortText(text);
  if (short === undefined || !/\d/.test(short)) return undefined;
  const asIso = isoToSerial(short);
  if (asIso !== undefined) return asIso;
  const yearly = yearFirst.exec(short);
  if (yearly) return dayWithTime(yearly[1], Number(yearly[2]), yearly[3], yearly[4]);
  const dayFirst = dayAndName.exec(short);
  if (dayFirst) return dayWithTime(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], dayFirst[4]);
  const monthFirst = nameAndDay.exec(short);
  return monthFirst ? dayWithTime(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], monthFirst[4]) : undefined;
}

/** Which readings of day and month a text date allows; undefined when it is not a numeric date or fits neither. */
export function possibleOrders(text: string): { readonly dmy: boolean; readonly mdy: boolean } | undefined {
  const match = numeric.exec(shortText(text) ?? "");
  if (!match) return undefined;
  const dmy = numericToSerial(match, "dmy") !== undefined;
  const mdy = numericToSerial(match, "mdy") !== undefined;
  return dmy || mdy ? { dmy, mdy } : undefined;
}

function numericToSerial([, first, , second, year, time]: RegExpExecArray, order: DateOrder): number | undefined {
  return order === "dmy"
    ? dayWithTime(year, Number(second), first, time)
    : dayWithTime(year, Number(first), second, time);
}

function dayWithTime(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
  clock: string | undefined,
): number | undefined {
  const time = clock === undefined ? 0 : clockToMilliseconds(clock);
  if (month === undefined || time === undefined) return undefined;
  return toSerial(fullYear(year) ?? NaN, month, Number(day), time);
}
