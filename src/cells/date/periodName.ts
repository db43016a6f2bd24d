import type { Cell } from "../cell";
import { isoToSerial } from "./iso";
import { fullYear } from "./year";
import { serialToIsoDay } from "./serial";
import { isPlausibleSerial } from "./plausible";
import { monthIndex, monthLabel, startOfMonth } from "./month";
import { monthNumber } from "./monthName";

/** A month, week, quarter, year or day that heads a column or row of values. `order` compares within one kind. */
export interface PeriodName {
  readonly kind: "day" | "month" | "week" | "quarter" | "year";
  /** Undefined for names without a year ("March", "Week 3"): their place in the sheet orders them. */
  readonly order?: number;
  readonly label: string;
  /** First and last day, as serials. */
  readonly days?: readonly [first: number, last: number];
}

const monthText = /^([a-zà-ÿ]{3,10})\.?(?:[\s/',.\u2019-]|\bdel?\b)*(\d{4}|\d{2})?$/i;
const monthBehindYear = /^(\d{4})[\s/-]*([a-zà-ÿ]{3,10})\.?$/i;
const yearMonth = /^(\d{4})(?:[-/.]|\s?M)(0?[1-9]|1[0-2])$/i;
const monthYear = /^(0?[1-9]|1[0-2])[-/.](\d{4})$/;
const weekText = /^(?:(\d{4})[\s-]*)?(?:week|wk|w|kw|woche|semaine|semana|sem)[\s.-]*(\d{1,2})(?:[\s,/-]*(\d{4}))?$/i;
const quarterWord = "(quarter|quartal|trimest(?:re|er)|trim|kwartaal|qtr|[qtk])\\.?";
const yearBefore = "(?:(\\d{4})[\\s/-]*)?";
const yearBehind = "(?:(?:[\\s,/'\\u2019-]|\\bdel?\\b)*(\\d{4}|\\d{2}))?";
/** "Q1 2026", "2026-T1", "Kwartaal 1 2026" */
const quarterText = new RegExp(`^${yearBefore}${quarterWord}[\\s-]*([1-4])${yearBehind}$`, "i");
/** "1. Quartal 2026", "1er trimestre 2026", "1T26" */
const numberedQuarter = new RegExp(
  `^${yearBefore}([1-4])\\.?(?:st|nd|rd|th|er|[eè]?me|e|[\u00ba\u00b0o])?[\\s-]*${quarterWord}${yearBehind}$`,
  "i",
);

/**
 * The period that a heading names: "Jan-24", "2022-01", "Week 4", "Q1 2024", a date; undefined for everything else.
 *
 * @example periodName("Q1 98") // the first quarter of 1998, order 199801
 * @param year a year that stands above or beside it (merged headings)
 */
export function periodName(cell: Cell, year?: number): PeriodName | undefined {
  if (typeof cell === "boolean" || cell === null || cell === undefined) return undefined;
  if (typeof cell === "number") return isPlausibleSerial(cell) ? dayPeriod(cell, String(cell)) : undefined;
  const text = cell.normalize("NFC").trim();
  if (text.length > 30) return undefined;
  const week = weekText.exec(text);
  if (week) return dated("week", Number(week[2]), fullYear(week[1] ?? week[3]) ?? year, text);
  const quarter = quarterNamed(text, year);
  if (quarter) return quarter;
  const digits = yearMonth.exec(text);
  if (digits) return dated("month", Number(digits[2]), Number(digits[1]), text);
  const reversed = monthYear.exec(text);
  if (reversed) return dated("month", Number(reversed[1]), Number(reversed[2]), text);
  const named = monthText.exec(text);
  const month = monthNumber(named?.[1]);
  if (named && month) return dated("month", month, fullYear(named[2]) ?? year, text);
  const behind = monthBehindYear.exec(text);
  const other = monthNumber(behind?.[2]);
  if (behind && other) return dated("month", other, Number(behind[1]), text);
  const serial = isoToSerial(text);
  return serial === undefined ? undefined : dayPeriod(serial, text);
}

/** A year that heads several columns: 2019, "2019", "FY 2024". */
export function yearOf(cell: Cell): number | undefined {
  const match =
    typeof cell === "number" || typeof cell === "string"
      ? /^(?:FY\s*)?((?:19|20)\d{2})$/i.exec(String(cell).trim())
      : null;
  return match ? Number(match[1]) : undefined;
}

/** True for a fiscal year ("FY 2026"), which may begin in any month. */
export function isFiscalYear(cell: Cell): boolean {
  return typeof cell === "string" && /^FY/i.test(cell.trim()) && yearOf(cell) !== undefined;
}

/** A period whose place in the calendar isn't known; quarters are still told apart by their year. */
export function unplaced({ kind, label: dated, order }: PeriodName): PeriodName {
  const label = dated.replace(/\s(\d{4})$/, " FY $1");
  return kind === "quarter" && order !== undefined ? { kind, label, order } : { kind, label };
}

/** The month in which a day lies. */
export function monthPeriod(day: number): PeriodName {
  const index = monthIndex(day);
  return dated("month", (index % 12) + 1, Math.floor(index / 12), monthLabel(day));
}

/**
 * The position of the latest of some periods: by date where all carry one, else the last in the sheet. Of a month and the
 * quarter or year that it lies in, the one that begins later, or ends earlier, is the latest.
 */
export function latest(periods: readonly PeriodName[]): number {
  if (periods.some(({ order }) => order === undefined)) return periods.length - 1;
  let best = 0;
  periods.forEach((period, index) => {
    const known = periods[best];
    if (known && stepFrom(known, period) >= 0) best = index;
  });
  return best;
}

/** Above 0 where the second period is later. The orders of two kinds can't be compared where both name their days. */
function stepFrom(one: PeriodName, other: PeriodName): number {
  if (one.kind === other.kind || !one.days || !other.days) return (other.order ?? 0) - (one.order ?? 0);
  return other.days[0] - one.days[0] || one.days[1] - other.days[1];
}

function dayPeriod(serial: number, label: string): PeriodName {
  const day = Math.floor(serial);
  return {
    kind: "day",
    order: serial,
    label: /^\d+(?:\.\d+)?$/.test(label) ? serialToIsoDay(day) : label,
    days: [day, day],
  };
}

function dated(
  kind: "month" | "week" | "quarter",
  number: number,
  year: number | undefined,
  label: string,
): PeriodName {
  if (year === undefined) return { kind, label };
  const order = year * 100 + number;
  const shown = label.includes(String(year)) || /\d{2}$/.test(label) ? label : `${label} ${year}`;
  if (kind === "week") return { kind, order, label: shown };
  const [first, months] = kind === "month" ? [number, 1] : [3 * number - 2, 3];
  const index = 12 * year + first - 1;
  const [start, end] = [startOfMonth(index), startOfMonth(index + months)];
  return Number.isNaN(start) || Number.isNaN(end)
    ? { kind, order, label: shown }
    : { kind, order, label: shown, days: [start, end - 1] };
}

function quarterNamed(text: string, yearAbove: number | undefined): PeriodName | undefined {
  const [, before, word, number, behind] = quarterText.exec(text) ?? [];
  const [, first, digit, name, last] = numberedQuarter.exec(text) ?? [];
  const quarter = number ?? digit;
  if (quarter === undefined) return undefined;
  const year = fullYear(before ?? behind ?? first ?? last) ?? yearAbove;
  // Without a year "T1" is a tier or a technician.
  if (year === undefined && /^[tk]$/i.test(word ?? name ?? "")) return undefined;
  return dated("quarter", Number(quarter), year, text);
}
