import { daysTo1904, setDateShift } from "../../catalogue/dateSystem";
import type { Cell } from "../../cells/cell";
import type { FormulaOrReason, ScanResult } from "../../scanner/result/finding";

/**
 * Queues the question whether the workbook counts its days from 1904, which Office.js has no member for: there, DATE gives 0
 * for the first of January 1904. The answer, to be asked for after the round trip, is the days by which its serials are
 * lower than the scanner's.
 */
export function queueDateSystem({ workbook }: Excel.RequestContext): () => number {
  const day = workbook.functions.date(1904, 1, 1);
  day.load("value");
  return () => (day.value === 0 ? daysTo1904 : 0);
}

/** Reads the date system of the open workbook for the functions, waiting while a cell is edited. */
export async function loadDateSystem(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const days = queueDateSystem(context);
    await context.sync();
    setDateShift(days());
  });
}

const notCode = /"[^"]*"|\[[^\][]*\]|[\\_*]./g;

/** Whether a number format (in US English codes) shows a date; times and durations alone are none. */
export function isDateFormat(format: string): boolean {
  return /[yd]|mmm/i.test(format.replace(notCode, ""));
}

/** Cells with their dates `days` later; dates are the numbers that are shown as such. */
export function shiftDates(
  values: readonly (readonly Cell[])[],
  formats: readonly (readonly string[])[],
  days: number,
): Cell[][] {
  return values.map((line, row) =>
    line.map((cell, column) =>
      typeof cell === "number" && cell > 0 && isDateFormat(formats[row]?.[column] ?? "") ? cell + days : cell,
    ),
  );
}

const dateConstant = /(?<![\w$.!:#'])(\d{5}(?:\.\d+)?)(?![\w.:!('])/g;
const [earliest, latest] = [29_221, 73_416]; // 1980 to 2100, as in cells/date/plausible.ts
/** How formulas find the weekday of a serial: the first Monday is serial 2. */
const weekdayOf = /(INT\([^()]+\))-2\b/g;

/**
 * A scan's result with formulas for a workbook whose serials are `days` lower: points in time in them are moved, and
 * weekdays are counted from there. What a formula then gives is checked when it has been written, as always.
 */
export function inDateSystem(result: ScanResult, days: number): ScanResult {
  if (days === 0) return result;
  const moved = (formula: string): string =>
    formula
      .replace(dateConstant, (text) => (isDate(Number(text)) ? String(Number(text) - days) : text))
      .replace(weekdayOf, `$1+${days - 2}`);
  const of = <T extends FormulaOrReason>(one: T): T =>
    "formula" in one ? { ...one, formula: moved(one.formula) } : one;
  return {
    ...result,
    // Their dates and months would have to be counted anew: the plain formulas serve.
    workings: [],
    findings: result.findings.map((finding) => ({ ...finding, native: of(finding.native), live: of(finding.live) })),
    series: result.series.map((one) => ({
      ...one,
      points: one.points.map((point) => ({ ...point, native: of(point.native) })),
    })),
  };
}

function isDate(serial: number): boolean {
  return serial >= earliest && serial < latest;
}
