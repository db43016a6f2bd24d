import { isoToSerial } from "../../cells/date/iso";
import { monthIndex } from "../../cells/date/month";
import { monthWord, yearWord } from "../vocabulary/measureWords";
import type { Finding, Period } from "../result/finding";

/**
 * How many months a rate is about; undefined where nothing says so. A value that somebody wrote under a month may be that
 * month's or that of the year up to it: its heading has to say which.
 */
export function monthsOfRate({ variant, heading, period }: Finding): number | undefined {
  if (variant === "annual") return 12;
  if (variant === "monthly") return 1;
  const months = period && monthsOf(period);
  if (variant !== "reported") return months;
  const [monthly, yearly] = [monthWord.test(heading), yearWord.test(heading)];
  if (monthly !== yearly) return monthly ? 1 : 12;
  return months === 12 ? 12 : undefined;
}

/** The whole months of a period; undefined where it begins or ends within one. */
export function monthsOf({ from, to }: Period): number | undefined {
  const [first, last] = [isoToSerial(from), isoToSerial(to)];
  if (first === undefined || last === undefined) return undefined;
  const isWhole = monthIndex(first - 1) < monthIndex(first) && monthIndex(last) < monthIndex(last + 1);
  return isWhole ? monthIndex(last) - monthIndex(first) + 1 : undefined;
}
