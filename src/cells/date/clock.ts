import { shortText } from "../text";

const clock = /^(\d{1,2})\s?(?::|h)\s?(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(?:uhr|h|(?:([ap])\.?\s?(?:m\.?)?))?$/i;

/** Milliseconds since midnight of text such as "14:05", "2:05:30.5 PM", "14h05", "24:00 Uhr"; undefined for all other text. */
export function clockToMilliseconds(text: string): number | undefined {
  const [, hours, minutes, seconds, fraction, half] = clock.exec(shortText(text) ?? "") ?? [];
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  return timeOfDay(hour, Number(minutes), Number(seconds ?? 0), fraction);
}

/**
 * Milliseconds since midnight, at 24:00 those of the whole day; undefined where a clock shows no such time.
 *
 * @param fraction the digits behind the seconds
 */
export function timeOfDay(hour: number, minute: number, second: number, fraction?: string): number | undefined {
  if (hour === 24 && minute === 0 && second === 0 && !Number(fraction ?? 0)) return 86_400_000;
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return undefined;
  return ((hour * 60 + minute) * 60 + second) * 1000 + (fraction ? Number(`0.${fraction}`) * 1000 : 0);
}
