import { calendarIn, isDay, type BusinessCalendar } from "../../catalogue/businessCalendar";
import { isRate } from "../../catalogue/exchange";
import type { Exchange } from "../../catalogue/figure";
import { AddInError } from "../host/errors";
import { runStep } from "../host/requirements";
import { readVersioned } from "./versioned";

/** What a person settled about a workbook, kept in it: it travels with the file. What is left out has its default. */
export interface WorkbookSettings {
  /** Whose business it is, as it stands on the scorecard. */
  readonly company?: string;
  /** When the desk works, where no answer says otherwise for a table. */
  readonly calendar?: BusinessCalendar;
  /** Of amounts that name none, as an ISO code: "EUR". */
  readonly currency?: string;
  /** The day as of which agreements are read: "2026-06-30"; left out: the last day of the data. */
  readonly asOf?: string;
  /** What a currency is worth in US dollars, in which figures are published. */
  readonly exchange?: Exchange;
  /** How technicians are named in breakdowns; left out: by their names. */
  readonly technicians?: "numbers";
}

/** Under this key of the workbook's settings, as one JSON text with a version. */
export const settingsKey = "msp-scorecard.settings";
const version = 1;
export const longestCompany = 80;

/** The settings that the workbook keeps, as far as they can be read. */
export interface StoredSettings {
  readonly settings: WorkbookSettings;
  /** Why some or all of them can't be used, one sentence. */
  readonly problem?: string;
  /** A newer version wrote them: they must not be written over. */
  readonly isNewer?: true;
}

/** The settings that the workbook keeps; damaged ones, and those of a newer version, count as none. */
export async function readSettings(): Promise<WorkbookSettings> {
  return (await loadSettings()).settings;
}

/** The same, with what has to be said about them. */
export async function loadSettings(): Promise<StoredSettings> {
  return runStep(load);
}

/** Queues the read of the settings; the answer is to be called after the round trip. */
export function queueSettings({ workbook }: Excel.RequestContext): () => StoredSettings {
  const setting = workbook.settings.getItemOrNullObject(settingsKey);
  setting.load("value");
  return () => (setting.isNullObject ? { settings: {} } : settingsIn(setting.value));
}

/** Queues a change of what the workbook keeps, which was read before. */
export function queueSettingsChange({ workbook }: Excel.RequestContext, after: WorkbookSettings): void {
  workbook.settings.add(settingsKey, settingsText(after));
}

/** The settings as the workbook keeps them. */
export function settingsText(settings: WorkbookSettings): string {
  return JSON.stringify({ version, ...settings });
}

/**
 * Changes what is named and keeps the rest; undefined takes a setting back. Reads first, so that what somebody else kept
 * meanwhile stays. Gives all of them.
 */
export async function saveSettings(change: WorkbookSettings): Promise<WorkbookSettings> {
  return runStep(async (context) => {
    const { settings, isNewer } = await load(context);
    if (isNewer) throw new AddInError("SettingsNewer", `${newer} Nothing in the workbook was changed.`);
    const after = settingsIn({ version, ...settings, ...change }).settings;
    queueSettingsChange(context, after);
    await context.sync();
    return after;
  });
}

async function load(context: Excel.RequestContext): Promise<StoredSettings> {
  const read = queueSettings(context);
  await context.sync();
  return read();
}

const newer =
  "The settings kept in this workbook were saved by a newer version of the add-in, so they are not used. Update the add-in to use them.";
const damaged = "The settings kept in this workbook are damaged, so the usual ones are used. Set them again.";

/** What each setting is called to the user. */
const names: Readonly<Record<keyof WorkbookSettings, string>> = {
  company: "the company",
  calendar: "the business hours",
  currency: "the currency",
  asOf: "the as-of date",
  exchange: "the exchange rate",
  technicians: "how technicians are named",
};

/** Whatever lies in the workbook, only what makes sense is taken from it. */
function settingsIn(value: unknown): StoredSettings {
  const stored = readVersioned(value, version);
  if (stored === "newer") return { settings: {}, problem: newer, isNewer: true };
  if (stored === "damaged") return { settings: {}, problem: damaged };
  const { company, calendar: kept, currency, asOf, exchange, technicians } = stored;
  const calendar = calendarIn(kept);
  const name = typeof company === "string" ? company.trim().slice(0, longestCompany) : "";
  const settings: WorkbookSettings = {
    ...(name !== "" && { company: name }),
    ...(calendar && { calendar }),
    ...(typeof currency === "string" && /^[A-Z]{3}$/.test(currency) && { currency }),
    ...(typeof asOf === "string" && isDay(asOf) && { asOf }),
    ...exchangeIn(exchange),
    ...(technicians === "numbers" && { technicians }),
  };
  const lost = Object.entries(names).flatMap(([key, words]) => {
    const isThere = stored[key] !== undefined && stored[key] !== null && stored[key] !== "";
    return isThere && settings[key as keyof WorkbookSettings] === undefined ? [words] : [];
  });
  if (lost.length === 0) return { settings };
  const problem = `Settings kept in this workbook can't be read and are not used: ${lost.join(", ")}. Set them again.`;
  return { settings, problem };
}

function exchangeIn(stored: unknown): Pick<WorkbookSettings, "exchange"> {
  const { currency, rate } = { ...(stored as Partial<Record<keyof Exchange, unknown>> | undefined) };
  if (typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency)) return {};
  return typeof rate === "number" && isRate(rate) ? { exchange: { currency, rate } } : {};
}
