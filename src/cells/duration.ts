import { isMissing, type Cell } from "./cell";
import { decideDecimalSeparator, toNumber } from "./number";
import { shortText } from "./text";
import { timeUnits } from "./vocabulary/units";
import { wordMeanings } from "./words";

const clock = /^([-+])?(\d+):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?$/;
/** Days before a clock, as Python and databases write them: "1 day, 2:30:00", "3 days 04:00:00". */
const daysAndClock = /^(\d+)\s+days?,?\s+(\d+:\d{2}(?::\d{2}(?:[.,]\d+)?)?)$/i;
/** A clock with its unit behind or before it: "18:00 min", "h 01:30". */
const clockAndUnit = /^([-+]?\d+:[\d:.,]+)\s*([a-zà-ÿ]+)\.?$/i;
const unitAndClock = /^([a-zà-ÿ]+)\.?\s*([-+]?\d+:[\d:.,]+)$/i;
/** A number with its unit, if one follows. */
const part = /([\d.,]+)\s*([a-zà-ÿ]*)\.?/gi;

/** Hours in each unit of time. */
export type HoursPerUnit = Readonly<Record<keyof typeof timeUnits, number>>;

/** Time as it passes. */
const elapsed: HoursPerUnit = {
  ms: 1 / 3_600_000,
  s: 1 / 3600,
  min: 1 / 60,
  h: 1,
  d: 24,
  w: 168,
};
/** Time as it is worked: a day is 8 hours, a week five days. Trackers such as Jira's work logs write it so. */
export const worked: HoursPerUnit = { ...elapsed, d: 8, w: 40 };
const unitOf = wordMeanings(timeUnits);

/**
 * Hours of a text duration: "30:15:00" (may exceed 24 h), "-1:20" (hours and minutes), "1h 30m", "2 days 3 hours",
 * "0,45 uur", "18:00 min" (minutes and seconds), "01:30 h". Bare numbers carry no unit and give undefined, as does all other text.
 *
 * @param hoursPer what a day and a week are written for; days before a clock ("1 day, 2:30:00") are always whole ones
 * @example durationHours("1:30") // 1.5: without a unit, two numbers are hours and minutes, never minutes and seconds
 */
export function durationHours(cell: Cell, hoursPer = elapsed): number | undefined {
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  const text = shortText(cell);
  if (text === undefined) return undefined;
  const [, days, rest] = daysAndClock.exec(text) ?? [];
  if (rest !== undefined) {
    const hours = durationHours(rest);
    return hours === undefined ? undefined : 24 * Number(days) + hours;
  }
  return clockHours(text) ?? clockWithUnit(text) ?? unitsToHours(text, hoursPer);
}

function clockHours(text: string): number | undefined {
  const match = clock.exec(text);
  if (!match) return undefined;
  const [, minus, hours, minutes, seconds, fraction] = match;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const total = Number(hours) + Number(minutes) / 60 + Number(`${seconds ?? 0}.${fraction ?? 0}`) / 3600;
  return minus === "-" ? -total : total;
}

/** The unit is that of the clock's first number; three numbers begin with hours, never with minutes. */
function clockWithUnit(text: string): number | undefined {
  const behind = clockAndUnit.exec(text);
  const before = behind ? undefined : unitAndClock.exec(text);
  const [digits, word] = behind ? [behind[1], behind[2]] : [before?.[2], before?.[1]];
  if (digits === undefined || word === undefined) return undefined;
  const unit = unitOf(word);
  if (unit !== "h" && unit !== "min") return undefined;
  const hours = clockHours(digits);
  if (hours === undefined || unit === "h") return hours;
  return digits.split(":").length === 2 ? hours / 60 : undefined;
}

function unitsToHours(text: string, hoursPer: HoursPerUnit): number | undefined {
  const sign = text.startsWith("-") ? -1 : 1;
  const body = sign < 0 ? text.slice(1).trim() : text;
  let total = 0;
  let found = 0;
  const rest = body.replace(part, (all, amount: string, unit: string) => {
    if (unit === "") return all;
    const name = unitOf(unit);
    const value = toNumber(amount, decideDecimalSeparator([amount]));
    if (name === undefined || value === undefined) return "!";
    total += value * hoursPer[name];
    found += 1;
    return "";
  });
  return found > 0 && /^(?:[\s,]|and|und|et|y|e|en)*$/i.test(rest) ? sign * total : undefined;
}
