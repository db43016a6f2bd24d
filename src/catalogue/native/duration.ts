import { perDay, type TimeUnit } from "../unit";
import { literal, quotient, type Expression } from "./expression";

/** Days by which what is taken off may exceed a duration because neither is kept exactly: a millisecond. */
export const rounding = 1e-8;

/** Two ranges of dates of one size, and how the time between them is counted. */
export interface Duration {
  readonly opened: string;
  readonly resolved: string;
  /** The result's unit; hours where left out. */
  readonly unit?: TimeUnit;
  /** A further factor per row, 1 to keep and 0 to leave out, e.g. `($C$2:$C$9="1 - Critical")`. */
  readonly mask?: Expression;
  /** True where every cell is a number or blank: the difference is then taken row by row, without loss of digits. */
  readonly clean?: boolean;
  /** Days that are taken off row by row, clean ranges only; a row where they exceed the duration is left out. */
  readonly less?: Expression;
}

/**
 * 1 for each row that has both dates in order, else 0. Blank and 0 are missing; a row resolved before it was opened is
 * left out; text such as "?" makes a row missing.
 */
export function bothDates({ opened, resolved, mask, clean, less }: Duration): Expression {
  const present = clean
    ? `(${opened}>0)*(${resolved}>0)`
    : `ISNUMBER(${opened})*ISNUMBER(${resolved})*(${opened}>0)*(${resolved}>0)`;
  const enough = less ? `*(${less}>=0)*(${resolved}-${opened}+${literal(rounding)}>=${less})` : "";
  return `${present}*(${resolved}>=${opened})${enough}${mask ? `*${mask}` : ""}`;
}

/** The number of rows that the mean rests on. */
export function countDurations(duration: Duration): Expression {
  return `SUMPRODUCT(${bothDates(duration)})`;
}

/**
 * The mean time between two ranges of dates. Where text stands among the dates, each range is summed on its own, because
 * subtracting text is an error; that costs digits (about 1e-9 of the mean over 10,000 rows) and is done only then.
 */
export function meanDuration(duration: Duration): Expression {
  const mask = bothDates(duration);
  const { opened, resolved, less } = duration;
  const days = duration.clean
    ? `SUMPRODUCT(${mask}*(${resolved}-${opened}${less ? `-${less}` : ""}))`
    : `(SUMPRODUCT(${mask},${resolved})-SUMPRODUCT(${mask},${opened}))`;
  return inUnit(quotient(days, countDurations(duration)), duration.unit);
}

/**
 * The median time between two clean ranges of dates: the mean of the middle one or two. Rows left out are -1 and so stand
 * behind every real duration. There is no such formula over ranges that hold text.
 */
export function medianDuration(duration: Duration): Expression {
  const clean: Duration = { ...duration, clean: true };
  const mask = bothDates(clean);
  const days = `${mask}*(${clean.resolved}-${clean.opened}+1)-1`;
  const count = countDurations(clean);
  const middle = (plus: number): Expression => `SUMPRODUCT(LARGE(${days},INT((${count}+${plus})/2)))`;
  return inUnit(`(${middle(1)}+${middle(2)})/2`, duration.unit);
}

function inUnit(days: Expression, unit: TimeUnit = "h"): Expression {
  return perDay[unit] === 1 ? days : `${days}*${perDay[unit]}`;
}
