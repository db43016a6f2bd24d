import type { Combination } from "../../catalogue/combination";
import { isoToSerial } from "../../cells/date/iso";
import { monthsOf } from "./rateOf";
import type { Period } from "../result/finding";

/** The inputs that the length of the period gives, by name; undefined where the period does not tell one of them. */
export function lengthsOf(
  { parts }: Combination,
  period: Period | undefined,
): Readonly<Record<string, number>> | undefined {
  const lengths: Record<string, number> = {};
  for (const [input, part] of Object.entries(parts)) {
    if (!("length" in part)) continue;
    const months = period && monthsOf(period);
    if (!period || months === undefined) return undefined;
    lengths[input] = part.length === "months" ? months : weekdaysOf(period);
  }
  return lengths;
}

/** Days from Monday to Friday, public holidays among them. */
export function weekdaysOf({ from, to }: Period): number {
  const [first = NaN, last = NaN] = [isoToSerial(from), isoToSerial(to)];
  let days = 0;
  // Serial 2 is a Monday.
  for (let day = first; day <= last; day++) if ((day + 5) % 7 < 5) days += 1;
  return days;
}
