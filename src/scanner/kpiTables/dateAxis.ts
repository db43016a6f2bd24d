import type { Cell } from "../../cells/cell";
import { isPlausibleSerial } from "../../cells/date/plausible";
import { monthIndex } from "../../cells/date/month";
import { monthPeriod, periodName, unplaced, type PeriodName } from "../../cells/date/periodName";
import { fromSerial } from "../../cells/date/serial";

/** Reports follow each other within this many days, unless they are all about the same day of their months. */
const longestStep = 100;
/** The shortest month, with some slack for reports on the last working day. */
const shortestMonth = 25;
const longestMonth = 38;
const mostMonthsApart = 36;
const daysInAMonth = 31;
/** Nine months. */
const overNewYear = 9 * daysInAMonth;

/**
 * True for numbers that can be the dates of reports in a row: whole days in order, at steps of no more than a quarter. Sums of
 * money that happen to lie between 29,000 and 73,000 are not.
 */
export function areDates(cells: readonly Cell[]): boolean {
  const days = cells.filter((cell) => typeof cell === "number");
  if (days.length === 0 || !days.every((day) => Number.isInteger(day) && isPlausibleSerial(day))) return false;
  const steps = stepsOf(days);
  if (!steps.every((step) => step >= 0) && !steps.every((step) => step <= 0)) return false;
  const sameDay = days.every((day) => isFirst(day)) || days.every((day) => isLast(day));
  if (steps.every((step) => step === 0)) return sameDay;
  return sameDay || steps.every((step) => Math.abs(step) <= longestStep);
}

/** The periods of one table seen together: days that stand for months become months, and days in words lose the year they don't name. */
export function settled<T extends { readonly period: PeriodName }>(
  places: readonly T[],
  year: number | undefined,
): readonly T[] {
  return daysAsMonths(withoutFalseYears(inYear(places, year)));
}

/** Months and quarters that name no year, in the year of the title: only where none does and they follow each other. */
function inYear<T extends { readonly period: PeriodName }>(
  places: readonly T[],
  year: number | undefined,
): readonly T[] {
  const named = places.filter(({ period: { kind } }) => kind === "month" || kind === "quarter");
  if (year === undefined || named.length === 0 || named.some(({ period }) => !isYearless(period))) return places;
  const dated = places.map((place) => ({ ...place, period: periodName(place.period.label, year) ?? place.period }));
  const inOrder = (["month", "quarter"] as const).every((kind) => {
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
  const doubtful = steps.some((step) => step > mostMonthsApart) || steps.every((step) => step >= 12);
  if (steps.length === 0 || !doubtful) return places;
  const orders = places.every(({ period }) => isShort(period)) ? ordersOfDays(places.map(({ period }) => period)) : [];
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

function stepsOf(days: readonly number[]): number[] {
  return days.slice(1).map((day, index) => day - (days[index] ?? NaN));
}

function isFirst(day: number): boolean {
  return fromSerial(day).getUTCDate() === 1;
}

function isLast(day: number): boolean {
  return isFirst(day + 1);
}
