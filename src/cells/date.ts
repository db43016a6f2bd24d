import type { Cell } from "./cell";
import { toSerial } from "./serial";

export type DateOrder = "dmy" | "mdy";

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;
const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,?[ T]+(.+))?$/;
const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:,?[ T]+(.+))?$/;
const namedDayFirst =
  /^(\d{1,2})(?:\.|st|nd|rd|th)?[ /-]*(?:de )?([a-zà-ÿ]{3,})\.?[ ,/-]*(?:de )?(\d{4}|\d{2})(?:,?[ T]+(.+))?$/i;
const namedMonthFirst = /^([a-zà-ÿ]{3,})\.?[ /-]*(\d{1,2})(?:st|nd|rd|th)?[ ,/-]+(\d{4}|\d{2})(?:,?[ T]+(.+))?$/i;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap])?\.?m?\.?$/i;

/** First three letters of month names in English, German, French, Spanish, Portuguese and Dutch; longer where three are not enough. */
const months: readonly (readonly string[])[] = [
  ["jan", "ene", "gen"],
  ["feb", "fev", "fév"],
  ["mar", "mär", "mrz", "maa", "mrt"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mei"],
  ["jun", "juin"],
  ["jul", "juil"],
  ["aug", "aoû", "aou", "ago"],
  ["sep", "set"],
  ["oct", "okt", "out"],
  ["nov"],
  ["dec", "dez", "déc", "dic"],
];

/**
 * The serial of ISO text: `2024-03-01`, `2024-03-01 14:05`, with `T`, seconds, milliseconds. A zone is applied, so that
 * times from different zones can be subtracted: the serial is then in UTC. Anything else gives undefined.
 */
export function isoToSerial(text: string): number | undefined {
  const match = iso.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const time = hour === undefined ? 0 : timeOfDay(Number(hour), Number(minute), Number(second ?? 0), fraction);
  if (time === undefined) return undefined;
  const serial = toSerial(Number(year), Number(month), Number(day), time);
  return serial === undefined ? undefined : serial - zoneOffsetDays(zone);
}

/**
 * The serial of date text in which day and month stand in the given order: 29/2/2016 01:16, 3.4.24, 03-04-2024 2:05 PM.
 * Dates with a month name, with the year first, and ISO dates need no order and are read as well.
 * Years of two digits are 1970 to 2069. Anything else, and dates that do not exist, give undefined.
 */
export function textToSerial(text: string, order: DateOrder): number | undefined {
  const trimmed = text.trim();
  const plain = numeric.exec(trimmed);
  if (plain) {
    const first = Number(plain[1]);
    const second = Number(plain[3]);
    const [day, month] = order === "dmy" ? [first, second] : [second, first];
    return withTime(fullYear(plain[4]), month, day, plain[5]);
  }
  return orderlessToSerial(trimmed);
}

/** The serial of date text that reads only one way: ISO, year first, or with the month's name. */
export function orderlessToSerial(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed) || trimmed.length > 40) return undefined;
  const asIso = isoToSerial(trimmed);
  if (asIso !== undefined) return asIso;
  const yearly = yearFirst.exec(trimmed);
  if (yearly) return withTime(Number(yearly[1]), Number(yearly[2]), Number(yearly[3]), yearly[4]);
  const dayFirst = namedDayFirst.exec(trimmed);
  if (dayFirst) return withTime(fullYear(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]), dayFirst[4]);
  const monthFirst = namedMonthFirst.exec(trimmed);
  if (monthFirst)
    return withTime(fullYear(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]), monthFirst[4]);
  return undefined;
}

/** Which readings of day and month a text date allows; undefined when it is not a numeric date or fits neither. */
export function possibleOrders(text: string): { dmy: boolean; mdy: boolean } | undefined {
  const trimmed = text.trim();
  if (!numeric.test(trimmed)) return undefined;
  const dmy = textToSerial(trimmed, "dmy") !== undefined;
  const mdy = textToSerial(trimmed, "mdy") !== undefined;
  return dmy || mdy ? { dmy, mdy } : undefined;
}

const pointed = /^\s*\d{1,2}\.\s?\d{1,2}\.\s?\d/;

/**
 * What a column's text dates say about the order of day and month: one date that reads only one way decides. Where none
 * does, points between the numbers mean day first: no country writes its months first with points.
 * "ambiguous" = every date reads both ways with different results; "contradictory" = some cells read only day first,
 * others only month first; undefined = no numeric text dates.
 */
export function decideDateOrder(cells: Iterable<Cell>): DateOrder | "ambiguous" | "contradictory" | undefined {
  let dmyOnly = false;
  let mdyOnly = false;
  let both = false;
  let onlyPoints = true;
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const orders = possibleOrders(cell);
    if (!orders) continue;
    if (orders.dmy && orders.mdy) {
      both = true;
      if (!pointed.test(cell)) onlyPoints = false;
    } else if (orders.dmy) dmyOnly = true;
    else mdyOnly = true;
    if (dmyOnly && mdyOnly) return "contradictory";
  }
  if (dmyOnly) return "dmy";
  if (mdyOnly) return "mdy";
  if (!both) return undefined;
  return onlyPoints ? "dmy" : "ambiguous";
}

function withTime(year: number, month: number, day: number, text: string | undefined): number | undefined {
  if (text === undefined) return toSerial(year, month, day);
  const match = clock.exec(text.trim());
  if (!match) return undefined;
  let hour = Number(match[1]);
  const half = match[5]?.toLowerCase();
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === "p" ? 12 : 0);
  }
  const time = timeOfDay(hour, Number(match[2]), Number(match[3] ?? 0), match[4]);
  return time === undefined ? undefined : toSerial(year, month, day, time);
}

function timeOfDay(hour: number, minute: number, second: number, fraction?: string): number | undefined {
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return ((hour * 60 + minute) * 60 + second) * 1000 + (fraction ? Number(`0.${fraction}`) * 1000 : 0);
}

function zoneOffsetDays(zone: string | undefined): number {
  if (!zone || /^(?:z|utc)$/i.test(zone)) return 0;
  const sign = zone.startsWith("-") ? -1 : 1;
  return (sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)))) / 1440;
}

function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  if (digits?.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function monthOf(name: string | undefined): number {
  const lower = (name ?? "").toLowerCase();
  const four = months.findIndex((names) => names.some((start) => start.length > 3 && lower.startsWith(start)));
  return (four >= 0 ? four : months.findIndex((names) => names.some((start) => lower.startsWith(start)))) + 1;
}
