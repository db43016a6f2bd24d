/** The hours of a working day, Monday to Friday, in hours since midnight; holidays as whole days (serials). */
export interface BusinessHours {
  readonly start: number;
  readonly end: number;
  readonly holidays: ReadonlySet<number>;
}

/** 0 = Monday ... 6 = Sunday, for a whole serial. Serial 2 was a Monday to Excel. */
function weekday(day: number): number {
  return (((day - 2) % 7) + 7) % 7;
}

/** Working days from the Monday before 1900 to the start of a day, holidays not yet taken off. */
function weekdaysBefore(day: number): number {
  return Math.floor((day - 2) / 7) * 5 + Math.min(weekday(day), 5);
}

/**
 * Business hours between two serials (days since 1900, the time of day as a fraction), the first not after the second.
 *
 * @example Friday 16:00 to Monday 16:00, from 9 to 17 // 8
 */
export function businessHoursBetween(from: number, to: number, hours: BusinessHours): number {
  const length = hours.end - hours.start;
  const whole = (weekdaysBefore(Math.floor(to)) - weekdaysBefore(Math.floor(from))) * length;
  let off = 0;
  for (const day of hours.holidays) {
    if (day >= Math.floor(from) && day < Math.floor(to) && weekday(day) < 5) off += length;
  }
  return whole - off + hoursOfDay(to, hours) - hoursOfDay(from, hours);
}

/** Business hours of a serial's own day that have passed at its time. */
function hoursOfDay(serial: number, { start, end, holidays }: BusinessHours): number {
  const day = Math.floor(serial);
  if (weekday(day) > 4 || holidays.has(day)) return 0;
  return Math.min(Math.max((serial - day) * 24 - start, 0), end - start);
}
