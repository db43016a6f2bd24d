import { format as render, isDateFormat } from "numfmt";
import { notImplemented } from "./excelError";

/** A sign with its language, [$€-407], or a language alone, [$-409]: this Excel speaks US English. */
const language = /\[\$([^\]-]*)-[^\]]*\]/g;
const otherDigits = /\[(?:db|nat)num/i;
const limits = /\[[<>=]+([^\][<>=][^\][]*)\]/g;
const firstDayAfterCalendar = 2_958_466;
const daysTo1904 = 1462;

/** What a cell shows for its value under a number format, however wide its column is; dates out of range as #######. */
export function formattedText(value: number | string | boolean, format: string, date1904: boolean): string {
  if (otherDigits.test(format)) throw unreadable(format);
  const isDate = isDateFormat(format);
  if (isDate && typeof value === "number" && (value < 0 || value >= firstDayAfterCalendar)) return "#######";
  const days = date1904 ? daysTo1904 : 0;
  const shown = typeof value !== "number" ? value : isDate ? value + days : asSeen(value, format);
  try {
    return render(format.replace(language, '"$1"'), shown, { locale: "en-US" });
  } catch {
    throw unreadable(format);
  }
}

const unreadable = (format: string) => notImplemented(`The number format ${JSON.stringify(format)}`);

/** A number as the General format shows it: eleven characters at most, then scientific. */
export function generalText(value: number): string {
  return render("General", value);
}

/**
 * Excel rounds the fifteen digits that a person sees: 1.005, in binary a little less, is 1.01 and not 1.00. A number that
 * shows all its digits, or that stands right at a condition's limit, has to stay what it is.
 */
function asSeen(value: number, format: string): number {
  const stays = Number.isInteger(value) || /general/i.test(format);
  return stays || [...format.matchAll(limits)].some(([, limit]) => Number(limit) === value)
    ? value
    : value * (1 + 1e-15);
}
