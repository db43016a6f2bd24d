import type { CellValue } from "../document/cellValue";
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
const criteria = new Set("COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS".split(" "));
const joins = new Set(["CONCATENATE", "CONCAT", "TEXTJOIN"]);
/** Excel writes 15 digits of a number, and very small and large ones in its own way; the engine doesn't. */
const unlikeExcel = /\d{16}|\d\.\d{15}|\de[-+]?\d/i;

/** Why the engine's answer to a formula couldn't be trusted, before it is asked; undefined where it can. */
export function restriction(translation: Translation, date1904: boolean): string | undefined {
  if (!date1904) return undefined;
  const formatsDate = translation.functions.includes("TEXT") && translation.texts.some((text) => /[yd]/i.test(text));
  const onCalendar = formatsDate ? "TEXT" : translation.functions.find((name) => calendar.has(name));
  return onCalendar && `${onCalendar} reads dates, and the workbook counts them from 1904`;
}

/** Why an answer can't be trusted, seeing it; `emptyText` tells whether a cell held ="". */
export function doubt(translation: Translation, value: CellValue, emptyText: boolean): string | undefined {
  const joined = translation.formula.includes("&") || translation.functions.some((name) => joins.has(name));
  if (joined && typeof value === "string" && unlikeExcel.test(value)) return "it turns a number into text of its own";
  const counts = translation.functions.some((name) => criteria.has(name)) && translation.texts.includes("<>");
  return counts && emptyText ? 'it counts by "<>" where cells hold empty text' : undefined;
}

/** Whether a formula with these functions has to see all 1,048,576 rows of a whole column, the empty ones too. */
export function needsEveryRow(functions: readonly string[]): boolean {
  return functions.some((name) => !ignoresBlankRest.has(name));
}
