import { toSerial } from "./serial";
import { shortText } from "../text";
import { timeOfDay } from "./clock";

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * The serial of ISO text: `2024-03-01`, `2024-03-01 14:05`, with `T`, seconds, milliseconds. A zone is applied, so that
 * times from different zones can be subtracted: the serial is then in UTC. Anything else gives undefined.
 *
 * @example isoToSerial("2024-03-01T06:00+06:00") // 45352, midnight in UTC
 */
export function isoToSerial(text: string): number | undefined {
  const match = iso.exec(shortText(text) ?? "");
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const time = hour === undefined ? 0 : timeOfDay(Number(hour), Number(minute), Number(second ?? 0), fraction);
  if (time === undefined) return undefined;
  const serial = toSerial(Number(year), Number(month), Number(day), time);
  return serial === undefined ? undefined : serial - zoneOffsetDays(zone);
}

function zoneOffsetDays(zone: string | undefined): number {
  if (!zone || /^(?:z|utc)$/i.test(zone)) return 0;
  const direction = zone.startsWith("-") ? -1 : 1;
  return (direction * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)))) / 1440;
}
