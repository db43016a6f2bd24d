import type { Translation } from "./translate";

/** Functions for which the empty rest of a whole column makes no difference. */
const ignoresBlankRest = new Set(
  (
    "SUM AVERAGE COUNT COUNTA MAX MIN MEDIAN SUMIF SUMIFS AVERAGEIF AVERAGEIFS IF IFERROR ROUND AND OR NOT ABS TEXT " +
    "STDEV STDEV.S STDEV.P VAR VAR.S VAR.P LARGE SMALL PERCENTILE PERCENTILE.INC QUARTILE VLOOKUP MATCH INDEX"
  ).split(" "),
);
const calendar = new Set(
  (
    "DATE DATEVALUE YEAR MONTH DAY WEEKDAY WEEKNUM ISOWEEKNUM EDATE EOMONTH NETWORKDAYS NETWORKDAYS.INTL WORKDAY " +
    "WORKDAY.INTL TODAY NOW DATEDIF YEARFRAC DAYS DAYS360"
  ).split(" "),
);
const placeDependent = new Set([
  "INDIRECT",
  "CELL",
  "INFO",
  "FORMULATEXT",
  "GETPIVOTDATA",
  "RTD",
  "SUBTOTAL",
  "AGGREGATE",
]);

/** Why the engine's answer to a formula couldn't be trusted; undefined where it can. */
export function restriction(translation: Translation, date1904: boolean): string | undefined {
  const dependent = translation.functions.find((name) => placeDependent.has(name));
  if (dependent) return `${dependent} needs Excel`;
  if (!date1904) return undefined;
  const formatsDate = translation.functions.includes("TEXT") && translation.texts.some((text) => /[yd]/i.test(text));
  const onCalendar = formatsDate ? "TEXT" : translation.functions.find((name) => calendar.has(name));
  return onCalendar && `${onCalendar} reads dates, and the workbook counts them from 1904`;
}

/** Whether a formula with these functions has to see all 1,048,576 rows of a whole column, the empty ones too. */
export function needsEveryRow(functions: readonly string[]): boolean {
  return functions.some((name) => !ignoresBlankRest.has(name));
}
