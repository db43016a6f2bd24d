import { monthIndex } from "../../../cells/date/month";
import { fromSerial, toSerial } from "../../../cells/date/serial";
import { askEngine, finite, numberOf, truthOf, type Compute } from "./values";

/** From here on Excel's calendar is the true one. */
const march1900 = 61;
const last = 2_958_465;

/** The functions whose values are known here, each of its arguments; other numbers of arguments are the engine's. */
export const functions: Readonly<Record<string, (args: readonly Compute[]) => Compute | undefined>> = {
  IF: ([condition, then, otherwise, ...more]) =>
    condition && then && otherwise && more.length === 0
      ? (row) => (truthOf(condition(row)) ? then(row) : otherwise(row))
      : undefined,
  AND: (args) =>
    args.length > 0
      ? (row) =>
          args
            .map((one) => one(row))
            .map(truth)
            .every(Boolean)
      : undefined,
  OR: (args) =>
    args.length > 0
      ? (row) =>
          args
            .map((one) => one(row))
            .map(truth)
            .some(Boolean)
      : undefined,
  ISNUMBER: one((value) => typeof value === "number"),
  INT: ofNumber(Math.floor),
  YEAR: ofNumber((serial) => Math.floor(monthIndex(dated(serial)) / 12)),
  MONTH: ofNumber((serial) => fromSerial(dated(serial)).getUTCMonth() + 1),
  MOD: ofNumbers(2, ([number = NaN, by = NaN]) => finite(number - by * Math.floor(number / by))),
  DATE: ofNumbers(3, ([year = NaN, month = NaN, day = NaN]) => {
    const serial = year >= 1901 ? toSerial(year, month, day) : undefined;
    if (serial === undefined || !Number.isInteger(serial)) throw askEngine;
    return serial;
  }),
  MEDIAN: ofNumbers(3, (values) => [...values].sort((a, b) => a - b)[1] ?? NaN),
  NETWORKDAYS: ofNumbers(2, ([from = NaN, to = NaN]) => {
    const [first, final] = [Math.floor(dated(from)), Math.floor(dated(to))];
    if (final < first) throw askEngine;
    return weekdaysUntil(final + 1) - weekdaysUntil(first);
  }),
};

function one(of: (value: ReturnType<Compute>) => ReturnType<Compute>) {
  return ([value, ...more]: readonly Compute[]): Compute | undefined =>
    value && more.length === 0 ? (row) => of(value(row)) : undefined;
}

function ofNumber(of: (value: number) => number) {
  return one((value) => of(numberOf(value)));
}

function ofNumbers(count: number, of: (values: readonly number[]) => number) {
  return (args: readonly Compute[]): Compute | undefined =>
    args.length === count ? (row) => of(args.map((value) => plain(value(row)))) : undefined;
}

/** Blanks, truth values and text mean something else to each function: the engine knows. */
function plain(value: ReturnType<Compute>): number {
  if (typeof value !== "number") throw askEngine;
  return value;
}

function truth(value: ReturnType<Compute>): boolean {
  if (value === null) throw askEngine;
  return truthOf(value);
}

function dated(serial: number): number {
  if (!(serial >= march1900 && serial < last)) throw askEngine;
  return serial;
}

/** Mondays to Fridays before a day, from an early Monday on. */
function weekdaysUntil(day: number): number {
  const days = day - 2;
  return Math.floor(days / 7) * 5 + Math.min(5, days % 7);
}
