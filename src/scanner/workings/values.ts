import { fromSerial } from "../../cells/date/serial";
import type { Amounts } from "../aggregate/aggregate";
import { template } from "../result/template";
import type { CalendarGrain } from "../result/series";
import type { ColumnRef, Template } from "../result/workings";

/** The columns that hold what each record adds above and below the line. */
export interface Columns {
  readonly above: ColumnRef;
  /** Left out where each record that counts is counted once: then one that doesn't adds "". */
  readonly below?: ColumnRef;
}

/** A month or quarter by its first day, a serial. */
export interface Within {
  readonly grain: CalendarGrain;
  readonly start: number;
}

/** The records of a period, by the column that says when the period of each begins. */
export interface InPeriod {
  readonly period: ColumnRef;
  readonly start: number;
}

/** A value of the records that count, all of them or those of a period, in functions of Excel 2010. */
export function valueOver(
  kind: Exclude<Amounts["kind"], "median">,
  { above, below }: Columns,
  within: InPeriod | undefined,
): Template {
  const total = sumOver(above, within);
  if (kind === "sum") return total;
  if (below) return template`${total}/${sumOver(below, within)}`;
  return within ? template`AVERAGEIFS(${above},${criterion(within)})` : template`AVERAGE(${above})`;
}

function sumOver(column: ColumnRef, within: InPeriod | undefined): Template {
  return within ? template`SUMIFS(${column},${criterion(within)})` : template`SUM(${column})`;
}

function criterion({ period, start }: InPeriod): Template {
  return template`${period},${dateOf(start)}`;
}

/** The number in the middle of a column in which records that don't count hold "". */
export function medianOver(column: ColumnRef): Template {
  return template`MEDIAN(${column})`;
}

/**
 * The number in the middle of a period.
 *
 * @param raised each number plus one, which is more than the 0 of the records that don't count
 */
export function medianWithin(raised: ColumnRef, { period, start }: InPeriod): Template {
  const day = dateOf(start);
  const count = template`COUNTIFS(${period},${day},${raised},">0")`;
  return template`SUMPRODUCT(LARGE((${period}=${day})*${raised},INT((${count}+{1,2})/2)))/2-1`;
}

/** A day as a formula gives it, whichever year the workbook counts from. */
function dateOf(serial: number): string {
  const date = fromSerial(serial);
  return `DATE(${[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()].join(",")})`;
}
