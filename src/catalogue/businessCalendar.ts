import { isoToSerial } from "../cells/date/iso";
import { plural } from "../cells/plural";
import type { BusinessHours } from "./businessTime";

/** When a desk works, as it is kept and typed. */
export interface BusinessCalendar {
  /** 0 = Monday ... 6 = Sunday, ascending. */
  readonly days: readonly number[];
  /** Hours since midnight; half past eight is 8.5. */
  readonly start: number;
  readonly end: number;
  /** Days off: "2026-12-25", ascending. */
  readonly holidays: readonly string[];
  /** Where the data's times are in UTC: the zone in which the desk works, "Europe/Amsterdam". */
  readonly zone?: string;
}

/** More holidays make every business time slow to count. */
export const mostHolidays = 366;

export const usualCalendar: BusinessCalendar = { days: [0, 1, 2, 3, 4], start: 9, end: 17, holidays: [] };

export const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** Whether every hour that passes is a business hour. */
export function isAroundTheClock({ days, start, end, holidays }: BusinessCalendar): boolean {
  return days.length === 7 && start === 0 && end === 24 && holidays.length === 0;
}

/** The hours by which times on the desk's own clock are counted. */
export function businessHours({ days, start, end, holidays }: BusinessCalendar): BusinessHours {
  return { days, start, end, holidays: new Set(holidays.map((day) => isoToSerial(day) ?? NaN)) };
}

/** @example "Monday to Friday, 8:30 to 17:00, with 2 holidays taken off, by the clocks of Europe/Amsterdam" */
export function calendarWords(calendar: BusinessCalendar): string {
  const { holidays, zone } = calendar;
  return [
    isAroundTheClock(calendar) ? "all day, every day" : openingWords(calendar),
    holidays.length > 0 ? `with ${plural(holidays.length, "holiday")} taken off` : "with no holidays taken off",
    ...(zone ? [`by the clocks of ${zone}`] : []),
  ].join(", ");
}

/** @example "Monday to Friday, 9:00 to 17:00" */
function openingWords({ days, start, end }: Pick<BusinessCalendar, "days" | "start" | "end">): string {
  const hours = start === 0 && end === 24 ? "all day" : `${timeWords(start)} to ${timeWords(end)}`;
  return `${daysWords(days)}, ${hours}`;
}

/** @example 8.5 // "8:30" */
export function timeWords(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** @example [0, 1, 2, 5] // "Monday to Wednesday and Saturday" */
function daysWords(days: readonly number[]): string {
  if (days.length === 7) return "every day";
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1] === day - 1) last.push(day);
    else runs.push([day]);
  }
  const words = runs.flatMap((run) => {
    const names = run.map((day) => dayNames[day] ?? "");
    return names.length > 2 ? [`${names[0]} to ${names[names.length - 1]}`] : names;
  });
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}` : words.join("");
}

/** What lies there as a calendar, if it makes sense as one. */
export function calendarIn(stored: unknown): BusinessCalendar | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const { days, start, end, holidays, zone } = stored as Readonly<Record<string, unknown>>;
  if (!Array.isArray(days) || !Array.isArray(holidays) || !isHour(start) || !isHour(end) || start >= end) {
    return undefined;
  }
  const week = dayNames.flatMap((_name, day) => (days.includes(day) ? [day] : []));
  const off = holidays.filter((day): day is string => typeof day === "string" && isDay(day));
  if (week.length === 0 || week.length !== days.length || off.length !== holidays.length) return undefined;
  return {
    ...{ days: week, start, end, holidays: [...new Set(off)].sort().slice(0, mostHolidays) },
    ...(typeof zone === "string" && isZone(zone) && { zone }),
  };
}

function isHour(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 24;
}

/** Whether a text is a day such as "2026-12-25". */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isoToSerial(text) !== undefined;
}

/** Whether a text names a time zone that this machine knows, such as "Europe/Amsterdam". */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch {
    return false;
  }
  return /^[A-Za-z]/.test(zone);
}
