import { fromSerial } from "../cells/date/serial";

/** Zones change their clocks at quarters of an hour. */
const quartersPerDay = 96;
/** A quarter of an hour that begins as a fraction of a day may lie a hair before itself. */
const aHair = 1e-6;

/**
 * Turns serials in UTC into what the clocks of a time zone show then.
 *
 * @param zone "Europe/Amsterdam"
 */
export function clockOf(zone: string): (serial: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone: zone, hourCycle: "h23" },
    ...{ year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" },
  });
  // Asking for the offset takes its time; it is the same for a quarter of an hour.
  const offsets = new Map<number, number>();
  const offsetAt = (quarter: number): number => {
    const utc = fromSerial(quarter / quartersPerDay);
    const parts = new Map(format.formatToParts(utc).map(({ type, value }) => [type, Number(value)]));
    const [year = NaN, month = NaN, ...rest] = (["year", "month", "day", "hour", "minute", "second"] as const).map(
      (part) => parts.get(part) ?? NaN,
    );
    const [day, hour, minute, second] = rest;
    return (Date.UTC(year, month - 1, day, hour, minute, second) - utc.getTime()) / 86_400_000;
  };
  return (serial) => {
    if (!Number.isFinite(serial)) return serial;
    const quarter = Math.floor(serial * quartersPerDay + aHair);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      offset = offsetAt(quarter);
      offsets.set(quarter, offset);
    }
    return serial + offset;
  };
}
