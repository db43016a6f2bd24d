import { monthIndex, monthLabel, startOfMonth } from "./month";
import { serialToIsoDay } from "./serial";

/** A month, week, quarter, half-year, year or day that heads a column or row of values. `order` compares within one kind. */
export interface PeriodName {
  readonly kind: "day" | "week" | "month" | "quarter" | "half" | "year";
  /** Undefined for names without a year ("March", "Week 3"): their place in the sheet orders them. */
  readonly order?: number;
  readonly label: string;
  /** First and last day, as serials. */
  readonly days?: readonly [first: number, last: number];
}

const monthsIn = { month: 1, quarter: 3, half: 6 } as const;
const daysInWeek = 7;
/** From Monday to Thursday, to which ISO 8601 counts a week. */
const midweek = 3;
/** Monday, 1 January 1900 as Excel counts it, less a day: Mondays are whole weeks from here. */
const someMonday = 2;

/** A day. */
export function dayPeriod(serial: number, label: string): PeriodName {
  const day = Math.floor(serial);
  return {
    kind: "day",
    order: serial,
    label: /^\d+(?:\.\d+)?$/.test(label) ? serialToIsoDay(day) : label,
    days: [day, day],
  };
}

/** The seven days from one on; in order by the year and number of the week that most of them lie in. */
export function weekPeriod(first: number, label: string): PeriodName {
  const day = Math.floor(first);
  const thursday = mondayOf(day + midweek) + midweek;
  const year = Math.floor(monthIndex(thursday) / 12);
  const order = 100 * year + Math.floor((thursday - startOfMonth(12 * year)) / daysInWeek) + 1;
  return { kind: "week", order, label, days: [day, day + daysInWeek - 1] };
}

/** The week, from Monday on, in which a day lies. */
export function weekOfDay(day: number): PeriodName {
  const first = mondayOf(day);
  const { label, ...week } = weekPeriod(first, dayPeriod(first, String(first)).label);
  return { ...week, label: `Week of ${label}` };
}

/** The week of a year by its number, as ISO 8601 counts: week 1 has the year's first Thursday. */
export function numberedWeek(number: number, year: number, label: string): PeriodName {
  const fourth = startOfMonth(12 * year) + midweek;
  return weekPeriod(mondayOf(fourth) + daysInWeek * (number - 1), label);
}

/** The month in which a day lies. */
export function monthPeriod(day: number): PeriodName {
  const index = monthIndex(day);
  return partOfYear("month", (index % 12) + 1, Math.floor(index / 12), monthLabel(day));
}

/** A month, quarter or half of a year by its number; without a place in time where no year is known. */
export function partOfYear(
  kind: "month" | "quarter" | "half",
  number: number,
  year: number | undefined,
  label: string,
): PeriodName {
  if (year === undefined) return { kind, label };
  const order = year * 100 + number;
  const shown = label.includes(String(year)) || /\d{2}$/.test(label) ? label : `${label} ${year}`;
  const months = monthsIn[kind];
  const index = 12 * year + (number - 1) * months;
  const [start, end] = [startOfMonth(index), startOfMonth(index + months)];
  return Number.isNaN(start) || Number.isNaN(end)
    ? { kind, order, label: shown }
    : { kind, order, label: shown, days: [start, end - 1] };
}

/** A period whose place in the calendar isn't known; quarters are still told apart by their year. */
export function unplaced({ kind, label: dated, order }: PeriodName): PeriodName {
  const label = dated.replace(/\s(\d{4})$/, " FY $1");
  return kind === "quarter" && order !== undefined ? { kind, label, order } : { kind, label };
}

/** From the shortest on. */
const kinds: readonly PeriodName["kind"][] = ["day", "week", "month", "quarter", "half", "year"];

/**
 * The position of the latest of some periods: by date where all carry one, else the last in the sheet of the shortest kind.
 * Of a month and the quarter or year that it lies in, the one that begins later, or ends earlier, is the latest.
 */
export function latest(periods: readonly PeriodName[]): number {
  if (periods.some(({ order }) => order === undefined)) {
    const shortest = kinds.find((kind) => periods.some((period) => period.kind === kind));
    return periods.map(({ kind }) => kind === shortest).lastIndexOf(true);
  }
  let best = 0;
  periods.forEach((period, index) => {
    const known = periods[best];
    if (known && stepFrom(known, period) >= 0) best = index;
  });
  return best;
}

/** Above 0 where the second period is later. The orders of two kinds can't be compared where both name their days. */
function stepFrom(one: PeriodName, other: PeriodName): number {
  if (one.kind === other.kind || !one.days || !other.days) return (other.order ?? 0) - (one.order ?? 0);
  return other.days[0] - one.days[0] || one.days[1] - other.days[1];
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: number): number {
  return Math.floor((day - someMonday) / daysInWeek) * daysInWeek + someMonday;
}
