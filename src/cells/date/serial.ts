/** Excel's day numbers ("serials") in the 1900 date system: 1 = 1 January 1900, the time of day is the fraction. */

const millisecondsPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
/** Excel counts a 29 February 1900 that never was; days before it are one lower. */
const firstTrueSerial = 61;

/** A calendar date and time of day as a serial; undefined when there is no such date or Excel can't hold it. */
export function toSerial(
  year: number,
  month: number,
  day: number,
  milliseconds = 0, // since midnight
): number | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCDate() !== day) return undefined;
  const days = Math.round((time - epoch) / millisecondsPerDay);
  const serial = days < firstTrueSerial ? days - 1 : days;
  return serial + milliseconds / millisecondsPerDay;
}

/** The date and time of a serial, on a clock without time zones (UTC fields of a Date), to the millisecond. */
export function fromSerial(serial: number): Date {
  const days = serial < firstTrueSerial ? serial + 1 : serial;
  return new Date(epoch + Math.round(days * millisecondsPerDay));
}

/** The calendar day of a serial as yyyy-mm-dd. */
export function serialToIsoDay(serial: number): string {
  return fromSerial(serial).toISOString().slice(0, 10);
}
