import { notImplemented } from "../excelError";

export interface TypedNumber {
  readonly value: number;
  readonly format: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const time = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?(?:\s*([ap])\.?m\.?)?$/i;
const yearFirst = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const monthFirst = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/;
const dayMonthYear = new RegExp(`^(\\d{1,2})[-/ ]${monthWord}[-/ ,]+(\\d{4}|\\d{2})$`, "i");
const monthDayYear = new RegExp(`^${monthWord}\\.? (\\d{1,2}),? +(\\d{4})$`, "i");
const monthYear = new RegExp(`^${monthWord}[-/ ](\\d{4})$`, "i");
const partial = new RegExp(
  `^(?:\\d{1,2}[-/]\\d{1,2}|\\d{1,2}[-/ ]?${monthWord}|${monthWord}[-/ ]?\\d{1,2}|\\d{1,2}[-/]\\d{4})$`,
  "i",
);

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

/** The serial number of a day, or undefined where there is no such day. Excel's 29 February 1900 counts. */
function serial(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < (date1904 ? 1904 : 1900))
    return undefined;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  if (date1904) return days - 1462;
  return days < 61 ? days - 1 : days;
}

function dayOf(text: string, date1904: boolean): TypedNumber | undefined {
  const found = (year: number, month: number, day: number, format: string): TypedNumber | undefined => {
    const value = serial(year, month, day, date1904);
    return value === undefined ? undefined : { value, format };
  };
  const iso = yearFirst.exec(text);
  if (iso) return found(Number(iso[1]), Number(iso[3]), Number(iso[4]), "m/d/yyyy");
  const us = monthFirst.exec(text);
  if (us) return found(fullYear(us[4] ?? ""), Number(us[1]), Number(us[3]), "m/d/yyyy");
  const month = (word: string | undefined) => months.indexOf((word ?? "").slice(0, 3).toLowerCase()) + 1;
  const dmy = dayMonthYear.exec(text);
  if (dmy) return found(fullYear(dmy[3] ?? ""), month(dmy[2]), Number(dmy[1]), "d-mmm-yy");
  const mdy = monthDayYear.exec(text);
  if (mdy) return found(Number(mdy[3]), month(mdy[1]), Number(mdy[2]), "d-mmm-yy");
  const my = monthYear.exec(text);
  if (my) return found(Number(my[2]), month(my[1]), 1, "mmm-yy");
  return undefined;
}

function timeOf(text: string): TypedNumber | undefined {
  const match = time.exec(text);
  if (!match) return undefined;
  const [, hours = "0", minutes = "0", seconds = "0", fraction = "", half] = match;
  const hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds) > 59 || (half !== undefined && (hour > 12 || hour === 0)))
    return undefined;
  const shift = half === undefined ? 0 : half.toLowerCase() === "p" ? (hour === 12 ? 0 : 12) : hour === 12 ? -12 : 0;
  const value = (hour + shift) / 24 + Number(minutes) / 1440 + Number(seconds + fraction) / 86_400;
  const withSeconds = match[3] !== undefined;
  if (half !== undefined) return { value, format: withSeconds ? "h:mm:ss AM/PM" : "h:mm AM/PM" };
  if (hour > 23) return { value, format: "[h]:mm:ss" };
  return { value, format: withSeconds ? "h:mm:ss" : "h:mm" };
}

/**
 * The date or time that a US English Excel makes of typed text; undefined where it leaves the text alone.
 * Text that would become a day of the current year is refused: that answer depends on the day it is asked.
 */
export function typedDate(text: string, date1904: boolean): TypedNumber | undefined {
  const clock = timeOf(text);
  if (clock) return clock;
  const day = dayOf(text, date1904);
  if (day) return day;
  const both = /^(\S+(?: \d{1,2}, \d{4})?) +(\d{1,2}:.*)$/.exec(text);
  const date = both && dayOf(both[1] ?? "", date1904);
  const hour = both && timeOf(both[2] ?? "");
  if (date && hour && hour.value < 1) {
    return { value: date.value + hour.value, format: "m/d/yyyy h:mm" };
  }
  if (partial.test(text) && couldBeDay(text)) {
    throw notImplemented(
      `Typing "${text}" into a cell`,
      "Excel makes a date of the current year of it; write a number with a date format, or text with a leading apostrophe",
    );
  }
  return undefined;
}

function couldBeDay(text: string): boolean {
  const [first = 0, second] = (text.match(/\d+/g) ?? []).map(Number);
  if (/[a-z]/i.test(text)) return first >= 1;
  if (second === undefined) return false;
  if (second > 31) return first >= 1 && first <= 12 && second >= 1900;
  return first >= 1 && second >= 1 && (first <= 12 || second <= 12) && first <= 31;
}
