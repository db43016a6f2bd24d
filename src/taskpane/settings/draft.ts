import { isDay, isZone, timeWords, usualCalendar } from "../../catalogue/businessCalendar";
import { isRate } from "../../catalogue/exchange";
import { parseHolidays, parseTime } from "../../catalogue/calendarText";
import type { WorkbookSettings } from "../port";

/** The settings as they are typed. */
export interface SettingsDraft {
  readonly company: string;
  /** 0 = Monday ... 6 = Sunday. */
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
  /** Days such as 2026-12-25, one a line. */
  readonly holidays: string;
  readonly zone: string;
  readonly currency: string;
  /** What one of it is worth in US dollars. */
  readonly rate: string;
  readonly asOf: string;
  readonly technicians: "names" | "numbers";
}

/** What can't be read, by its field; one sentence each. */
export type SettingsFaults = { readonly [Field in keyof SettingsDraft]?: string };

export function draftOf(settings: WorkbookSettings): SettingsDraft {
  const { days, start, end, holidays, zone = "" } = settings.calendar ?? usualCalendar;
  return {
    company: settings.company ?? "",
    ...{ days, from: timeWords(start), to: timeWords(end), holidays: holidays.join("\n"), zone },
    currency: settings.currency ?? settings.exchange?.currency ?? "",
    rate: settings.exchange ? String(settings.exchange.rate) : "",
    asOf: settings.asOf ?? "",
    technicians: settings.technicians ?? "names",
  };
}

export function faultsIn({ days, from, to, holidays, zone, currency, rate, asOf }: SettingsDraft): SettingsFaults {
  const [start, end] = [parseTime(from), parseTime(to)];
  const off = parseHolidays(holidays);
  const time = "A time such as 8:30, up to 24:00.";
  return {
    ...(days.length === 0 && { days: "Choose at least one day." }),
    ...(start === undefined && { from: time }),
    ...(end === undefined ? { to: time } : start !== undefined && start >= end && { to: "Later than the first time." }),
    ...("fault" in off && { holidays: off.fault }),
    ...(zone.trim() !== "" && !isZone(zone.trim()) && { zone: "A time zone such as Europe/Amsterdam." }),
    ...(!/^(?:[A-Z]{3})?$/.test(currency) && { currency: "Three letters, such as EUR." }),
    ...(rate !== "" && !isRate(Number(rate)) && { rate: "A number such as 1.08." }),
    ...(rate !== "" && currency === "" && { currency: "Which currency is it the worth of?" }),
    ...(asOf !== "" && !isDay(asOf) && { asOf: "A day such as 2026-06-30." }),
  };
}

/** What is to be kept, each of its parts; what has its default is undefined. For a draft without faults. */
export function settingsOf(draft: SettingsDraft): WorkbookSettings {
  const { days, from, to, zone } = draft;
  const off = parseHolidays(draft.holidays);
  const calendar = {
    ...{ days, start: parseTime(from) ?? usualCalendar.start, end: parseTime(to) ?? usualCalendar.end },
    holidays: "fault" in off ? [] : off.holidays,
    ...(zone.trim() !== "" && { zone: zone.trim() }),
  };
  return {
    company: draft.company.trim() || undefined,
    calendar: JSON.stringify(calendar) === JSON.stringify(usualCalendar) ? undefined : calendar,
    currency: draft.currency || undefined,
    exchange: draft.rate === "" ? undefined : { currency: draft.currency, rate: Number(draft.rate) },
    asOf: draft.asOf || undefined,
    technicians: draft.technicians === "numbers" ? "numbers" : undefined,
  };
}
