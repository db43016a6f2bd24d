import { serialToIsoDay } from "../cells/date/serial";
import type { Cell } from "../cells/cell";
import { dayNames, isDay, mostHolidays, type BusinessCalendar } from "./businessCalendar";

/** What was typed is nothing that can be read; the message says what can be. */
export interface Unreadable {
  readonly fault: string;
}

export type Opening = Pick<BusinessCalendar, "days" | "start" | "end">;

/**
 * Days and hours as they are typed: "mon-fri 8:30-17:30", "sun-thu 9-18", "mon,wed,sat 10-14", "24x7".
 */
export function parseOpening(text: string): Opening | Unreadable {
  if (/^24\s*[x/]\s*7$/i.test(text.trim())) return { days: [0, 1, 2, 3, 4, 5, 6], start: 0, end: 24 };
  const [, week = "", from = "", to = ""] = /^(\S+)\s+([\d:.]+)\s*-\s*([\d:.]+)$/.exec(text.trim()) ?? [];
  const days = parseDays(week);
  const [start, end] = [parseTime(from), parseTime(to)];
  if (!days || start === undefined || end === undefined || start >= end) {
    return { fault: `Days and hours are such as "mon-fri 8:30-17:30" or "24x7", not "${text.trim()}".` };
  }
  return { days, start, end };
}

/** @example "mon-wed,sat" // [0, 1, 2, 5] */
function parseDays(text: string): readonly number[] | undefined {
  const found = new Set<number>();
  for (const part of text.split(",")) {
    const [first, last, ...more] = part.split("-").map(dayNamed);
    if (first === undefined || more.length > 0 || (part.includes("-") && last === undefined)) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      found.add(day);
      if (day === (last ?? first)) break;
    }
  }
  return [...found].sort();
}

function dayNamed(text: string): number | undefined {
  const name = text.trim().toLowerCase();
  const at = name.length < 2 ? -1 : dayNames.findIndex((day) => day.toLowerCase().startsWith(name));
  return at < 0 ? undefined : at;
}

/** A time of day in hours: "8:30" is 8.5. */
export function parseTime(text: string): number | undefined {
  const [, hours, minutes = "0"] = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(text.trim()) ?? [];
  if (hours === undefined || Number(minutes) > 59) return undefined;
  const time = Number(hours) + Number(minutes) / 60;
  return time <= 24 ? time : undefined;
}

type Holidays = Pick<BusinessCalendar, "holidays">;

/** Days off as they are typed, with commas, blanks or lines between them: "2026-12-25, 2026-12-26". */
export function parseHolidays(text: string): Holidays | Unreadable {
  return inOrder(text.split(/[\s,;]+/).filter(Boolean));
}

/** Days off as cells hold them: dates or text; what else stands beside them, such as their names, is passed over. */
export function holidaysOfCells(cells: readonly (readonly Cell[])[]): Holidays | Unreadable {
  const days = cells.flat().flatMap((cell) => {
    if (typeof cell === "number" && cell >= 1 && cell < 2_958_466) return [serialToIsoDay(Math.floor(cell))];
    return typeof cell === "string" && isDay(cell.trim()) ? [cell.trim()] : [];
  });
  return days.length === 0 ? { fault: "No dates are selected." } : inOrder(days);
}

function inOrder(days: readonly string[]): Holidays | Unreadable {
  const wrong = days.find((day) => !isDay(day));
  if (wrong !== undefined) return { fault: `A day off is such as 2026-12-25, not "${wrong}".` };
  const holidays = [...new Set(days)].sort();
  if (holidays.length > mostHolidays)
    return { fault: `At most ${mostHolidays} days off; these are ${holidays.length}.` };
  return { holidays };
}
