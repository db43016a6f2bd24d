import type { Cell } from "./cell";
import { isoToSerial } from "./date";
import { serialToIsoDay, toSerial } from "./serial";
import { isPlausibleSerial } from "./dateSense";

/** A month, week, quarter, year or day that heads a column or row of values. `order` compares within one kind. */
export interface PeriodName {
  readonly kind: "day" | "month" | "week" | "quarter" | "year";
  /** Undefined for names without a year ("March", "Week 3"): their place in the sheet orders them. */
  readonly order?: number;
  readonly label: string;
  /** First and last day, as serials. */
  readonly days?: readonly [first: number, last: number];
}

const monthStarts: readonly (readonly string[])[] = [
  ["jan", "ene"],
  ["feb", "fev", "fév"],
  ["mar", "mär", "mrt", "maa", "mrz"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mei"],
  ["jun", "juin"],
  ["jul", "juil"],
  ["aug", "aoû", "ago"],
  ["sep", "set"],
  ["oct", "okt", "out"],
  ["nov"],
  ["dec", "dez", "déc", "dic"],
];
const monthText = /^([a-zà-ÿ]{3,10})\.?[\s/'-]*(\d{4}|\d{2})?$/i;
const yearMonth = /^(\d{4})[-/.](0?[1-9]|1[0-2])$/;
const monthYear = /^(0?[1-9]|1[0-2])[-/.](\d{4})$/;
const weekText = /^(?:(\d{4})[\s-]*)?(?:week|wk|w|kw|woche|semaine|semana|sem)[\s.-]*(\d{1,2})(?:[\s,/-]*(\d{4}))?$/i;
const quarterText = /^(?:(\d{4})[\s-]*)?q([1-4])(?:[\s,/'-]*(\d{4}|\d{2}))?$/i;

/**
 * The period that a heading names: "Jan-24", "2022-01", "Week 4", "Q1 2024", a date; undefined for everything else.
 *
 * @param year a year that stands above or beside it (merged headings)
 */
export function periodName(cell: Cell, year?: number): PeriodName | undefined {
  if (typeof cell === "boolean" || cell === null || cell === undefined) return undefined;
  if (typeof cell === "number") return isPlausibleSerial(cell) ? dayPeriod(cell, String(cell)) : undefined;
  const text = cell.trim();
  if (text.length > 30) return undefined;
  const week = weekText.exec(text);
  if (week) return dated("week", Number(week[2]), fullYear(week[1] ?? week[3]) ?? year, text);
  const quarter = quarterText.exec(text);
  if (quarter) return dated("quarter", Number(quarter[2]), fullYear(quarter[1] ?? quarter[3]) ?? year, text);
  const digits = yearMonth.exec(text);
  if (digits) return dated("month", Number(digits[2]), Number(digits[1]), text);
  const reversed = monthYear.exec(text);
  if (reversed) return dated("month", Number(reversed[1]), Number(reversed[2]), text);
  const named = monthText.exec(text);
  const month = named ? monthNumber(named[1] ?? "") : 0;
  if (named && month > 0) return dated("month", month, fullYear(named[2]) ?? year, text);
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

/** The position of the latest of some periods: by date where all carry one, else the last in the sheet. */
export function latest(periods: readonly PeriodName[]): number {
  if (periods.some(({ order }) => order === undefined)) return periods.length - 1;
  let best = 0;
  periods.forEach(({ order }, index) => {
    if ((order ?? 0) >= (periods[best]?.order ?? 0)) best = index;
  });
  return best;
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
  const [first, length] = kind === "month" ? [number, 1] : [3 * number - 2, 3];
  const [from, to] = [toSerial(year, first, 1), firstOfNext(year, first + length - 1)];
  return from === undefined || to === undefined
    ? { kind, order, label: shown }
    : { kind, order, label: shown, days: [from, to - 1] };
}

function firstOfNext(year: number, month: number): number | undefined {
  return month === 12 ? toSerial(year + 1, 1, 1) : toSerial(year, month + 1, 1);
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return monthStarts.findIndex((starts) => starts.some((start) => lower.startsWith(start) && isMonthWord(lower))) + 1;
}

/** Month names are short or end as they do in six languages: "Margin" and "Marketing" are none. */
function isMonthWord(word: string): boolean {
  return (
    word.length <= 4 ||
    /^(?:january|february|march|april|june|july|august|sept(?:ember)?|october|november|december)$/.test(word) ||
    /^(?:januar|februar|märz|maerz|juni|juli|oktober|dezember|janvier|février|fevrier|mars|avril|juillet|août|septembre|octobre|novembre|décembre|decembre)$/.test(
      word,
    ) ||
    /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|marco|maio|junho|julho|setembro|outubro|novembro|dezembro)$/.test(
      word,
    ) ||
    /^(?:januari|februari|maart|augustus)$/.test(word)
  );
}

function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
