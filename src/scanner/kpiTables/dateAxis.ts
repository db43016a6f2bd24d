import type { Cell } from "../../cells/cell";
import type { DateOrder } from "../../cells/date/text";
import { isPlausibleSerial } from "../../cells/date/plausible";
import { monthIndex } from "../../cells/date/month";
import { monthPeriod, unplaced, weekOfDay, type PeriodName } from "../../cells/date/period";
import { hasOrder, isTightMonth, periodName } from "../../cells/date/periodName";
import { fromSerial } from "../../cells/date/serial";

/** Reports follow each other within this many days, unless they are all about the same day of their months. */
const longestStep = 100;
/** The shortest month, with some slack for reports on the last working day. */
const shortestMonth = 25;
const longestMonth = 38;
const mostMonthsApart = 36;
const daysInAMonth = 31;
const daysInAWeek = 7;
/** Weeks that begin in one month, or end in it. */
const mostInAMonth = 6;
const orders: readonly DateOrder[] = ["dmy", "mdy"];
/** Nine months. */
const overNewYear = 9 * daysInAMonth;

/**
 * True for numbers that can be the dates of reports in a row: whole days in order, at steps of no more than a quarter. Sums of
 * money that happen to lie between 29,000 and 73,000 are not.
 */
export function areDates(cells: readonly Cell[]): boolean {
  const days = cells.filter((cell) => typeof cell === "number");
  if (days.length > 1 && days.every(isTightMonth)) return inOneDirection(days);
  if (days.length === 0 || !days.every((day) => Number.isInteger(day) && isPlausibleSerial(day))) return false;
  if (!inOneDirection(days)) return false;
  const steps = stepsOf(days);
  const sameDay = days.every((day) => isFirst(day)) || days.every((day) => isLast(day));
  if (steps.every((step) => step === 0)) return sameDay;
  return sameDay || steps.every((step) => Math.abs(step) <= longestStep);
}

/**
 * How dates such as 3/4/2024 are read that head one axis: as days that exist, with dots day first, else in the order in
 * which they follow each other week by week or month by month. Undefined where neither order says more than the other.
 */
export function orderOfAxis(cells: readonly Cell[]): DateOrder | undefined {
  const texts = cells.filter(hasOrder);
  const readings = orders.flatMap((order) => {
    const days = texts.flatMap((text) => periodName(text, undefined, order)?.days?.[0] ?? []);
    return days.length === texts.length ? [{ order, days }] : [];
  });
  if (texts.length === 0 || readings.length < 2) return readings[0]?.order;
  if (texts.every((text) => /\d\.\d/.test(text))) return "dmy";
  for (const fits of [inRegularSteps, inOneDirection]) {
    const [one, other] = readings.filter(({ days }) => fits(days));
    if (one && !other) return one.order;
  }
  return undefined;
}

/** The periods of one table seen together: days that stand for months or weeks become such, and days in words lose the year they don't name. */
export function settled<T extends { readonly period: PeriodName }>(
  places: readonly T[],
  year: number | undefined,
): readonly T[] {
  return daysAsWeeks(daysAsMonths(withoutFalseYears(inYear(places, year))));
}

/** Months, quarters and weeks that name no year, in the year of the title: only where none does and they follow each other. */
function inYear<T extends { readonly period: PeriodName }>(
  places: readonly T[],
  year: number | undefined,
): readonly T[] {
  const named = places.filter(({ period: { kind } }) => kind !== "day" && kind !== "year");
  // Up to five weeks may be those of a month.
  const weeks = named.filter(({ period: { kind } }) => kind === "week");
  if (weeks.length > 0 && !weeks.some(({ period: { label } }) => Number(/\d+/.exec(label)?.[0]) > mostInAMonth))
    return places;
  if (year === undefined || named.length === 0 || named.some(({ period }) => !isYearless(period))) return places;
  const dated = places.map((place) => ({ ...place, period: periodName(place.period.label, year) ?? place.period }));
  const inOrder = (["month", "quarter", "half", "week"] as const).every((kind) => {
    const orders = dated.flatMap(({ period }) => (period.kind === kind ? (period.order ?? NaN) : []));
    return stepsOf(orders).every((step) => step > 0);
  });
  return inOrder ? dated : places;
}

function isYearless({ order, label }: PeriodName): boolean {
  return order === undefined && !/\d{4}/.test(label);
}

/** "Jan 15", "Jan 22" and "Jan 29" are days; "Jan 25" and "Feb 25" are months. */
function withoutFalseYears<T extends { readonly period: PeriodName }>(places: readonly T[]): readonly T[] {
  const months = places.flatMap(({ period }) => (isShort(period) && period.days ? monthIndex(period.days[0]) : []));
  const steps = stepsOf([...new Set(months)].sort((a, b) => a - b));
  const orders = places.every(({ period }) => isShort(period)) ? ordersOfDays(places.map(({ period }) => period)) : [];
  const doubtful =
    steps.some((step) => step > mostMonthsApart) ||
    steps.every((step) => step >= 12) ||
    (orders.length > 0 && inOneDirection(orders) && !inOneDirection(months));
  if (steps.length === 0 || !doubtful) return places;
  return places.map((place, index) => {
    if (!isShort(place.period)) return place;
    const order = orders[index];
    return { ...place, period: { ...unplaced(place.period), ...(order === undefined ? {} : { order }) } };
  });
}

/** The order of months whose year is a day; a step of most of a year leads over New Year. None where some is no day. */
function ordersOfDays(periods: readonly PeriodName[]): readonly number[] {
  const days = periods.map(({ order = NaN }) => daysInAMonth * (order % 100) + (Math.floor(order / 100) % 100));
  const areDays = periods.every(({ order = NaN }) => {
    const day = Math.floor(order / 100) % 100;
    return day >= 1 && day <= daysInAMonth;
  });
  if (!areDays) return [];
  let years = 0;
  return days.map((day, index) => {
    const step = day - (days[index - 1] ?? day);
    if (Math.abs(step) > overNewYear) years -= Math.sign(step);
    return 12 * daysInAMonth * years + day;
  });
}

function isShort({ kind, label }: PeriodName): boolean {
  return kind === "month" && !/\d{4}/.test(label);
}

/** Days that stand for months, one each and month after month, as these months; all others as they are. */
function daysAsMonths<T extends { readonly period: PeriodName }>(places: readonly T[]): readonly T[] {
  const days = [...new Set(places.flatMap(({ period: { kind, order } }) => (kind === "day" ? (order ?? []) : [])))];
  days.sort((a, b) => a - b);
  const steps = stepsOf(days);
  const monthly = steps.filter((step) => step <= longestMonth).length;
  const apart = steps.every((step) => step >= shortestMonth) && new Set(days.map(monthIndex)).size === days.length;
  // Dates three months apart can stand for months or for quarters.
  if (days.length < 2 || !apart || monthly < steps.length / 2) return places;
  return places.map((place) =>
    place.period.kind === "day" && place.period.order !== undefined
      ? { ...place, period: monthPeriod(place.period.order) }
      : place,
  );
}

/** Days week after week, as the weeks in which they lie. */
function daysAsWeeks<T extends { readonly period: PeriodName }>(places: readonly T[]): readonly T[] {
  const days = places.flatMap(({ period: { kind, days: own } }) => (kind === "day" && own ? own[0] : []));
  days.sort((a, b) => a - b);
  const steps = stepsOf(days);
  const weekly = steps.filter((step) => step === daysInAWeek).length;
  if (steps.length === 0 || steps.some((step) => step === 0 || step % daysInAWeek !== 0)) return places;
  if (weekly < steps.length / 2) return places;
  return places.map((place) => {
    const { kind, days: own } = place.period;
    return kind === "day" && own ? { ...place, period: weekOfDay(own[0]) } : place;
  });
}

function inRegularSteps(days: readonly number[]): boolean {
  const steps = stepsOf(days).map(Math.abs);
  if (!inOneDirection(days) || steps.length === 0) return false;
  return (
    steps.every((step) => step === daysInAWeek) || steps.every((step) => step >= shortestMonth && step <= longestMonth)
  );
}

function inOneDirection(numbers: readonly number[]): boolean {
  const steps = stepsOf(numbers);
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

function stepsOf(days: readonly number[]): number[] {
  return days.slice(1).map((day, index) => day - (days[index] ?? NaN));
}

function isFirst(day: number): boolean {
  return fromSerial(day).getUTCDate() === 1;
}

function isLast(day: number): boolean {
  return isFirst(day + 1);
}
