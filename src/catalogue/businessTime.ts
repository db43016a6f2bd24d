/** When a desk works: the same hours on each of its days. */
export interface BusinessHours {
  /** 0 = Monday ... 6 = Sunday; left out: Monday to Friday. */
  readonly days?: readonly number[];
  /** Hours since midnight. */
  readonly start: number;
  readonly end: number;
  /** Days off, as whole serials. */
  readonly holidays: ReadonlySet<number>;
}

/** Monday to Friday. */
export const weekdays: readonly number[] = [0, 1, 2, 3, 4];

/** 0 = Monday ... 6 = Sunday, for a whole serial. Serial 2 was a Monday to Excel. */
function weekdayOf(day: number): number {
  return (((day - 2) % 7) + 7) % 7;
}

/** Working days from the Monday before 1900 to the start of a day, holidays not yet taken off. */
function workingDaysBefore(day: number, days: readonly number[]): number {
  const today = weekdayOf(day);
  return Math.floor((day - 2) / 7) * days.length + days.filter((one) => one < today).length;
}

/**
 * Business hours between two serials (days since 1900, the time of day as a fraction), the first not after the second.
 *
 * @example Friday 16:00 to Monday 16:00, from 9 to 17 // 8
 */
export function businessHoursBetween(from: number, to: number, hours: BusinessHours): number {
  const { days = weekdays, start, end, holidays } = hours;
  const [first, last] = [Math.floor(from), Math.floor(to)];
  const whole = workingDaysBefore(last, days) - workingDaysBefore(first, days);
  let off = 0;
  for (const day of holidays) {
    if (day >= first && day < last && days.includes(weekdayOf(day))) off += 1;
  }
  return (whole - off) * (end - start) + hoursOfDay(to, hours) - hoursOfDay(from, hours);
}

/** Business hours of a serial's own day that have passed at its time. */
function hoursOfDay(serial: number, { days = weekdays, start, end, holidays }: BusinessHours): number {
  const day = Math.floor(serial);
  if (!days.includes(weekdayOf(day)) || holidays.has(day)) return 0;
  return Math.min(Math.max((serial - day) * 24 - start, 0), end - start);
}
