import { calendarIn, isDay, type BusinessCalendar } from "../../catalogue/businessCalendar";
import { isRate } from "../../catalogue/exchange";
import type { Exchange } from "../../catalogue/figure";
import { runStep } from "../host/requirements";

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

/** The settings that the workbook keeps; damaged ones, and those of a newer version, count as none. */
export async function readSettings(): Promise<WorkbookSettings> {
  return runStep((context) => load(context));
}

/** Queues the read of the settings; the answer is to be called after the round trip. */
export function queueSettings({ workbook }: Excel.RequestContext): () => WorkbookSettings {
  const setting = workbook.settings.getItemOrNullObject(settingsKey);
  setting.load("value");
  return () => (setting.isNullObject ? {} : settingsIn(parsed(String(setting.value))));
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
    const after = settingsIn({ version, ...(await load(context)), ...change });
    queueSettingsChange(context, after);
    await context.sync();
    return after;
  });
}

async function load(context: Excel.RequestContext): Promise<WorkbookSettings> {
  const read = queueSettings(context);
  await context.sync();
  return read();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whatever lies in the workbook, only what makes sense is taken from it. */
function settingsIn(stored: unknown): WorkbookSettings {
  if (typeof stored !== "object" || stored === null) return {};
  const {
    version: of,
    company,
    calendar: kept,
    currency,
    asOf,
    exchange,
    technicians,
  } = stored as Readonly<Record<string, unknown>>;
  if (of !== version) return {};
  const calendar = calendarIn(kept);
  const name = typeof company === "string" ? company.trim().slice(0, longestCompany) : "";
  return {
    ...(name !== "" && { company: name }),
    ...(calendar && { calendar }),
    ...(typeof currency === "string" && /^[A-Z]{3}$/.test(currency) && { currency }),
    ...(typeof asOf === "string" && isDay(asOf) && { asOf }),
    ...exchangeIn(exchange),
    ...(technicians === "numbers" && { technicians }),
  };
}

function exchangeIn(stored: unknown): Pick<WorkbookSettings, "exchange"> {
  const { currency, rate } = { ...(stored as Partial<Record<keyof Exchange, unknown>> | undefined) };
  if (typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency)) return {};
  return typeof rate === "number" && isRate(rate) ? { exchange: { currency, rate } } : {};
}
