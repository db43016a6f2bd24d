import { dayNames, type BusinessCalendar } from "../../catalogue/businessCalendar";
import { weekdays } from "../../catalogue/businessTime";
import {
  formula,
  literal,
  meanBusinessTime,
  meanDuration,
  medianDuration,
  rounding,
  type Condition,
  type Expression,
} from "../../catalogue/native";
import { namespace } from "../../catalogue/nativeFormula";
import { perDay, type TimeUnit } from "../../catalogue/unit";
import type { NumberColumn, TimeColumn } from "../table/columns/column";
import { lacksTime } from "../table/columns/timesOfDay";
import type { FormulaOrReason } from "../result/finding";
import { listed, template, type Part } from "../result/template";
import type { ColumnRef, Template } from "../result/workings";
import { rangeOf } from "../measures/shared/measurement";
import type { RecordTable } from "../table/records/table";
import { clientCondition } from "./conditions";
import { maskOf } from "./masks";
import { momentsOf, timesObstacle } from "./moments";
import type { RecordCells, RecordParts } from "./recordCells";
import { holidaysColumn } from "../workings/holidays";
import { isClean, liveObstacle, nativeObstacle } from "./obstacles";

/** Formulas have to agree to 1e-9; an engine may add in another order than we do. */
const sameDigits = 2e-10;

/** What a formula for the time between two columns stands on. */
export interface ElapsedFormula {
  readonly table: RecordTable;
  readonly from: TimeColumn;
  readonly to: TimeColumn;
  readonly unit: TimeUnit;
  /** True for rows that count. */
  readonly counts: (row: number) => boolean;
  /** What rows must meet besides having both dates, e.g. one of the highest priorities. */
  readonly only?: readonly Condition[];
  /** Durations that are taken off. */
  readonly less?: NumberColumn;
}

/** The mean time as an ordinary formula, over the rows that meet further conditions. */
export function nativeMean(about: ElapsedFormula): (where: readonly Condition[]) => FormulaOrReason {
  const reason = obstacle(about);
  const { less } = about;
  const clean = isClean([about.from, about.to, ...(less ? [less] : [])]);
  const rough = !reason && !clean && losesDigits(about);
  return (where) => {
    if (reason) return { reason };
    if (less && !clean) return { reason: `Text stands among the dates or in "${less.heading}"` };
    if (rough || (!clean && where.length > 0)) {
      return {
        reason:
          "Text stands among the dates, and the formula that passes over text would lose digits of so short a time",
      };
    }
    const { opened, resolved, mask, unit } = parts(about, where);
    const off = less ? { less: `${rangeOf(about.table, less)}/${literal(24 / less.scale)}` } : {};
    return formula(meanDuration({ opened, resolved, unit, clean, ...(mask ? { mask } : {}), ...off }));
  };
}

/** The median time as an ordinary formula; there is none over ranges that hold text. */
export function nativeMedian(about: ElapsedFormula): (where: readonly Condition[]) => FormulaOrReason {
  const reason = obstacle(about);
  const clean = isClean([about.from, about.to]);
  return (where) => {
    if (reason) return { reason };
    if (!clean) return { reason: "A median over columns that hold text needs array formulas" };
    const { opened, resolved, mask, unit } = parts(about, where);
    return formula(medianDuration({ opened, resolved, unit, clean, ...(mask ? { mask } : {}) }));
  };
}

/** A time between two columns, counted by a desk's calendar. */
export interface BusinessFormula extends ElapsedFormula {
  readonly calendar: BusinessCalendar;
}

/** The mean business time, Monday to Friday, as an ordinary formula; there is none over ranges that hold text. */
export function nativeBusinessMean(about: BusinessFormula): (where: readonly Condition[]) => FormulaOrReason {
  const { days, holidays, zone } = about.calendar;
  const reason =
    obstacle(about) ??
    (zone && "Excel's formulas know no time zones") ??
    (holidays.length > 0 ? "Holidays per ticket need a row for each ticket" : undefined) ??
    (isMondayToFriday(days) ? undefined : "Other days than Monday to Friday need a row for each ticket");
  const clean = isClean([about.from, about.to]);
  return (where) => {
    if (reason) return { reason };
    if (!clean) return { reason: "Business hours over columns that hold text need array formulas" };
    const { opened, resolved, mask, unit } = parts(about, where);
    const [dayStart, dayEnd] = [String(about.calendar.start), String(about.calendar.end)];
    return formula(meanBusinessTime({ opened, resolved, unit, dayStart, dayEnd, ...(mask ? { mask } : {}) }));
  };
}

/** What a record adds to a time between two dates: the time, where it has both in order and meets the conditions, else "". */
export function recordElapsed(about: ElapsedFormula): (cells: RecordCells) => RecordParts | undefined {
  const { unit, less } = about;
  return (cells) => {
    // What is taken off has to be told anyway.
    const record = datedRecord(less ? { ...about, only: [] } : about, cells);
    if (!record || !less) return record && { above: record.ifInOrder(inUnit(record.days, unit)) };
    const waited = cells.number(less);
    const days = template`${waited}/24`;
    const rest = inUnit(template`(${record.days}-${days})`, unit);
    const known = template`IF(AND(${waited}>=0,${days}<=${record.days}+${literal(rounding)}),${rest},"")`;
    return { above: record.ifInOrder(template`IF(ISNUMBER(${waited}),${known},"")`) };
  };
}

/** What a record adds to a business time between two dates; none where the desk's clocks aren't those of the data. */
export function recordBusinessTime(about: BusinessFormula): (cells: RecordCells) => RecordParts | undefined {
  const { start: dayStart, end: dayEnd, zone, days: week, holidays } = about.calendar;
  const isLong = holidays.length > 0 || !isMondayToFriday(week);
  const daysBetween = workingDaysFormula(about.calendar);
  return (cells) => {
    const record = zone === undefined ? datedRecord(about, cells) : undefined;
    if (!record) return undefined;
    const { opened, resolved } = record;
    const hours = cells.step("Hours that passed", record.ifInOrder(inUnit(record.days, "h")));
    const within = (hour: Template): Template => template`MEDIAN(${hour},${dayStart},${dayEnd})`;
    // With holidays or a week of their own the formulas of working days get long: each is a step.
    const worked = (heading: string, from: ColumnRef, to: ColumnRef): Part => {
      const days = daysBetween(from, to);
      return isLong ? cells.step(heading, template`IF(ISNUMBER(${hours}),${days},"")`) : days;
    };
    const isWorked = (date: ColumnRef, what: string): Part => worked(`${what} on a working day?`, date, date);
    const days = template`(${worked("Working days", opened, resolved)}-1)*${dayEnd - dayStart}`;
    const last = template`IF(${isWorked(resolved, "Resolved")},${within(template`MOD(${resolved},1)*24`)},${dayEnd})`;
    const first = within(template`${isWorked(opened, "Opened")}*MOD(${opened},1)*24`);
    return { above: template`IF(ISNUMBER(${hours}),${days}+${last}-${first},"")` };
  };
}

/** Working days from one date to another, both included, as a formula. */
function workingDaysFormula({ days, holidays }: BusinessCalendar): (from: ColumnRef, to: ColumnRef) => Template {
  const off: readonly Part[] = holidays.length > 0 ? [holidaysColumn] : [];
  // One sign a day from Monday on, 1 where nobody works.
  const week = dayNames.map((_name, day) => (days.includes(day) ? "0" : "1")).join("");
  return (from, to) => {
    const span = [template`INT(${from})`, template`INT(${to})`];
    return isMondayToFriday(days)
      ? template`NETWORKDAYS(${listed([...span, ...off])})`
      : template`NETWORKDAYS.INTL(${listed([...span, `"${week}"`, ...off])})`;
  };
}

function isMondayToFriday(days: readonly number[]): boolean {
  return days.join() === weekdays.join();
}

/** A record's two dates; undefined where some dates lack their time of day, or a condition can't be told. */
function datedRecord({ table, from, to, only = [] }: ElapsedFormula, cells: RecordCells) {
  const met = only.length === 0 ? undefined : cells.meets("Priority asked for?", only);
  if (missingTimes(from, to) || ![from, to].every((date) => cells.readsMoment(date)) || (only.length > 0 && !met))
    return undefined;
  const [opened, resolved] = [cells.moment(from), cells.moment(to)];
  const counts = cells.counts(table);
  const tests = [
    ...(counts ? [counts] : []),
    template`ISNUMBER(${opened})`,
    template`ISNUMBER(${resolved})`,
    ...(met ? [met] : []),
  ];
  const isByDay = from.dateOnly && to.dateOnly;
  const [start, end] = isByDay ? [template`INT(${opened})`, template`INT(${resolved})`] : [[opened], [resolved]];
  return {
    ...{ opened, resolved, days: template`(${end}-${start})` },
    ifInOrder: (time: Template) => template`IF(AND(${listed(tests)}),IF(${end}>=${start},${time},""),"")`,
  };
}

function inUnit(days: Template, unit: TimeUnit): Template {
  return perDay[unit] === 1 ? days : template`${days}*${perDay[unit]}`;
}

/** =MSP.<id>(from,to), which leaves out rows with a negative time; with what else the function is to be told. */
export function liveElapsed(id: string, about: ElapsedFormula, ...further: readonly string[]): FormulaOrReason {
  const reason = about.only
    ? "The functions take whole ranges, not only the rows of one priority"
    : liveObstacle(about.table, [about.from, about.to]);
  if (reason) return { reason };
  const { table, from, to } = about;
  return formula(`${namespace}.${id}(${[rangeOf(table, from), rangeOf(table, to), ...further].join(",")})`);
}

/** More holidays make a formula that nobody can read. */
const mostListed = 12;

/** =MSP.MTTRBUSINESS over two columns, with what of the calendar isn't the function's own. */
export function liveBusiness(about: BusinessFormula): FormulaOrReason {
  const { days, start, end, holidays, zone } = about.calendar;
  if (zone) return { reason: "The functions know no time zones" };
  if (!isMondayToFriday(days)) return { reason: "The function counts Monday to Friday" };
  if (holidays.length > mostListed) return { reason: `A formula with ${holidays.length} holidays can't be read` };
  // The function's own working day is from 9 to 17.
  const hours = start === 9 && end === 17 ? ["", ""] : [String(start), String(end)];
  const off = holidays.length > 0 ? [`{${holidays.map((day) => `"${day}"`).join(";")}}`] : [];
  const further = [...hours, ...off];
  return liveElapsed("MTTRBUSINESS", about, ...(further.join("") === "" ? [] : further));
}

/** Where text stands among the dates, each column is summed on its own; true when the difference of the sums is too rough. */
function losesDigits({ from, to, counts }: ElapsedFormula): boolean {
  let [exact, first, second] = [0, 0, 0];
  for (let row = 0; row < from.values.length; row++) {
    if (!counts(row)) continue;
    const [a, b] = [from.values[row] ?? NaN, to.values[row] ?? NaN];
    exact += b - a;
    first += a;
    second += b;
  }
  return Math.abs(second - first - exact) > sameDigits * Math.abs(exact);
}

function obstacle({ table, from, to, less }: ElapsedFormula): string | undefined {
  return (
    nativeObstacle(table, [from, to, ...(less ? [less] : [])]) ?? timesObstacle([from, to]) ?? missingTimes(from, to)
  );
}

function missingTimes(from: TimeColumn, to: TimeColumn): string | undefined {
  if (!from.without && !to.without) return undefined;
  const row = from.values.findIndex((_value, index) => lacksTime(from, to, index));
  if (row < 0) return undefined;
  const { times, heading } = from.without?.[row] ? from : to;
  return `"${times?.heading ?? heading}" lacks times, and a formula would count such dates from the start of their day`;
}

function parts(
  { table, from, to, unit, only = [] }: ElapsedFormula,
  where: readonly Condition[],
): { opened: string; resolved: string; unit: TimeUnit; mask: Expression } {
  const [opened, resolved] = [momentsOf(table, from), momentsOf(table, to)];
  return { opened, resolved, unit, mask: maskOf([...only, ...clientCondition(table), ...where], [opened, resolved]) };
}
