import type { Section, Token } from "./sections";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

export function isDateSection(section: Section): boolean {
  return section.some((token) => token.kind === "date");
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

function dayParts(serial: number, date1904: boolean): Parts {
  const days1900 = date1904 ? serial + 1462 : serial;
  // Excel's calendar has a 29 February 1900, and a day 0 before 1 January 1900.
  if (days1900 === 60) return { year: 1900, month: 2, day: 29, weekday: 3 };
  if (days1900 === 0) return { year: 1900, month: 1, day: 0, weekday: 6 };
  const date = new Date(Date.UTC(1899, 11, days1900 < 60 ? 31 : 30) + days1900 * 86_400_000);
  const weekday = (days1900 + 6) % 7;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday };
}

const padded = (value: number, width: number) => String(value).padStart(width, "0");

/** In time formats "m" after an hour or before seconds means minutes. */
function isMinutes(section: Section, index: number): boolean {
  const dates = section.map((token, at) => ({ token, at })).filter(({ token }) => token.kind === "date");
  const here = dates.findIndex(({ at }) => at === index);
  const text = (token: Token | undefined) => (token?.kind === "date" ? token.text : "");
  return /h/.test(text(dates[here - 1]?.token)) || /^\[?s/.test(text(dates[here + 1]?.token));
}

/** A serial number in a date or time format. Negative dates show as #####, as in Excel. */
export function dateText(value: number, section: Section, date1904: boolean): string {
  if (value < 0 || value >= 2_958_466) return "#######";
  const fraction = section.find((token) => token.kind === "date" && token.text.startsWith("."));
  const precision = fraction?.kind === "date" ? 10 ** (fraction.text.length - 1) : 1;
  const hasSeconds = section.some((token) => token.kind === "date" && /s/.test(token.text));
  const ticks = Math.round(value * 86_400 * precision + 1e-6);
  const whole = hasSeconds ? Math.floor(ticks / precision) : Math.floor(value * 86_400 + 1e-3);
  const parts = dayParts(Math.floor(whole / 86_400), date1904);
  const second = whole % 86_400;
  const hours = Math.floor(second / 3600);
  const half = section.some((token) => token.kind === "date" && /[AP]/.test(token.text));
  const shown = half ? hours % 12 || 12 : hours;
  const one = (text: string, index: number): string => {
    if (text.startsWith(".")) return `.${padded(ticks % precision, text.length - 1)}`;
    if (text === "AM/PM") return hours < 12 ? "AM" : "PM";
    if (text === "A/P") return hours < 12 ? "A" : "P";
    if (text.startsWith("[h")) return padded(Math.floor(whole / 3600), text.length - 2);
    if (text.startsWith("[m")) return padded(Math.floor(whole / 60), text.length - 2);
    if (text.startsWith("[s")) return padded(whole, text.length - 2);
    if (text.startsWith("y")) return text.length > 2 ? padded(parts.year, 4) : padded(parts.year % 100, 2);
    if (text.startsWith("h")) return padded(shown, Math.min(text.length, 2));
    if (text.startsWith("s")) return padded(second % 60, Math.min(text.length, 2));
    if (text.startsWith("m") && text.length < 3 && isMinutes(section, index)) {
      return padded(Math.floor((second % 3600) / 60), text.length);
    }
    if (text.startsWith("m")) return named(text.length, parts.month, months[parts.month - 1] ?? "");
    return named(text.length, parts.day, days[parts.weekday] ?? "");
  };
  return section
    .map((token, index) =>
      token.kind === "literal" ? token.text : token.kind === "date" ? one(token.text, index) : "",
    )
    .join("");
}

function named(length: number, number: number, name: string): string {
  if (length < 3) return padded(number, length);
  if (length === 3) return name.slice(0, 3);
  return length === 5 ? name.slice(0, 1) : name;
}
