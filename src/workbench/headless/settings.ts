import { existsSync, readFileSync } from "node:fs";
import { isZone, usualCalendar, type BusinessCalendar } from "../../catalogue/businessCalendar";
import { parseHolidays, parseOpening, type Unreadable } from "../../catalogue/calendarText";
import { readSettings, saveSettings } from "../../excel/addIn";
import type { WorkbookSettings } from "../../excel/stored/settings";
import { ArgumentError } from "./argumentError";

/** What of the command line is a setting: kept in the copy, so that all that is written goes by it. */
export interface SettingsGiven {
  readonly calendar?: Pick<BusinessCalendar, "days" | "start" | "end">;
  readonly holidays?: readonly string[];
  readonly zone?: string;
  readonly currency?: string;
}

type Texts = Readonly<Partial<Record<"calendar" | "holidays" | "zone" | "currency", string>>>;

/** @throws ArgumentError */
export function settingsGiven({ calendar, holidays, zone, currency }: Texts): SettingsGiven {
  if (zone !== undefined && !isZone(zone))
    throw new ArgumentError(`--zone is a time zone such as Europe/Amsterdam, not "${zone}".`);
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency.toUpperCase()))
    throw new ArgumentError(`--currency is three letters such as EUR, not "${currency}".`);
  return {
    ...(calendar !== undefined && { calendar: readable("calendar", parseOpening(calendar)) }),
    ...(holidays !== undefined && readable("holidays", parseHolidays(listOrFile(holidays)))),
    ...(zone !== undefined && { zone }),
    ...(currency !== undefined && { currency: currency.toUpperCase() }),
  };
}

/** A list of days, or a file that holds one. */
function listOrFile(text: string): string {
  return existsSync(text) ? readFileSync(text, "utf8") : text;
}

function readable<T>(name: string, read: T | Unreadable): T {
  if (typeof read === "object" && read !== null && "fault" in read) throw new ArgumentError(`--${name}: ${read.fault}`);
  return read as T;
}

/** Keeps what was given in the open workbook, beside what it keeps already. */
export async function keepSettings({ calendar, holidays, zone, currency }: SettingsGiven): Promise<void> {
  const change: { -readonly [K in keyof WorkbookSettings]: WorkbookSettings[K] } = {};
  if (currency !== undefined) change.currency = currency;
  if (calendar !== undefined || holidays !== undefined || zone !== undefined) {
    const kept = (await readSettings()).calendar ?? usualCalendar;
    change.calendar = { ...kept, ...calendar, ...(holidays && { holidays }), ...(zone !== undefined && { zone }) };
  }
  if (Object.keys(change).length > 0) await saveSettings(change);
}
