import { isMissing, type Cell } from "./cell";
import { decideDecimalSeparator, toNumber } from "./number";
import { shortText } from "./text";
import { timeUnits } from "./vocabulary/units";
import { wordMeanings } from "./words";

const clock = /^([-+])?(\d+):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?$/;
/** Days before a clock, as Python and databases write them: "1 day, 2:30:00", "3 days 04:00:00". */
const daysAndClock = /^(\d+)\s+days?,?\s+(\d+:\d{2}(?::\d{2}(?:[.,]\d+)?)?)$/i;
const part = /([\d.,]+)\s*([a-zà-ÿ]+)\.?/gi;

const hoursPer: Readonly<Record<keyof typeof timeUnits, number>> = {
  ms: 1 / 3_600_000,
  s: 1 / 3600,
  min: 1 / 60,
  h: 1,
  d: 24,
  w: 168,
};
const unitOf = wordMeanings(timeUnits);

/**
 * Hours of a text duration: "30:15:00" (may exceed 24 h), "-1:20" (hours and minutes), "1h 30m", "2 days 3 hours",
 * "0,45 uur". Bare numbers carry no unit and give undefined, as does all other text.
 *
 * @example durationHours("1:30") // 1.5: two numbers are hours and minutes, never minutes and seconds
 */
export function durationHours(cell: Cell): number | undefined {
  if (typeof cell !== "string" || isMissing(cell)) return undefined;
  const text = shortText(cell);
  if (text === undefined) return undefined;
  const [, days, rest] = daysAndClock.exec(text) ?? [];
  if (rest !== undefined) {
    const hours = durationHours(rest);
    return hours === undefined ? undefined : 24 * Number(days) + hours;
  }
  const match = clock.exec(text);
  if (match) {
    const [, minus, hours, minutes, seconds, fraction] = match;
    if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
    const total = Number(hours) + Number(minutes) / 60 + Number(`${seconds ?? 0}.${fraction ?? 0}`) / 3600;
    return minus === "-" ? -total : total;
  }
  return unitsToHours(text);
}

function unitsToHours(text: string): number | undefined {
  const sign = text.startsWith("-") ? -1 : 1;
  const body = sign < 0 ? text.slice(1).trim() : text;
  let total = 0;
  let found = 0;
  const rest = body.replace(part, (_all, amount: string, unit: string) => {
    const name = unitOf(unit);
    const value = toNumber(amount, decideDecimalSeparator([amount]));
    if (name === undefined || value === undefined) return "!";
    total += value * hoursPer[name];
    found += 1;
    return "";
  });
  return found > 0 && /^(?:[\s,]|and|und|et|y|e|en)*$/i.test(rest) ? sign * total : undefined;
}
