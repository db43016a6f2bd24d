import {
  formula,
  literal,
  meanBusinessTime,
  meanDuration,
  medianDuration,
  type Condition,
  type Expression,
} from "../../catalogue/native";
import { namespace } from "../../catalogue/nativeFormula";
import type { TimeUnit } from "../../catalogue/unit";
import type { NumberColumn, TimeColumn } from "../table/columns/column";
import { lacksTime } from "../table/columns/timesOfDay";
import type { FormulaOrReason } from "../result/finding";
import { rangeOf } from "../measures/shared/measurement";
import type { RecordTable } from "../table/records/table";
import { clientCondition } from "./conditions";
import { maskOf } from "./masks";
import { momentsOf, timesObstacle } from "./moments";
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

/** The mean business time, Monday to Friday, as an ordinary formula; there is none over ranges that hold text. */
export function nativeBusinessMean(
  about: ElapsedFormula & { readonly dayStart: number; readonly dayEnd: number },
): (where: readonly Condition[]) => FormulaOrReason {
  const reason = obstacle(about);
  const clean = isClean([about.from, about.to]);
  return (where) => {
    if (reason) return { reason };
    if (!clean) return { reason: "Business hours over columns that hold text need array formulas" };
    const { opened, resolved, mask, unit } = parts(about, where);
    const [dayStart, dayEnd] = [String(about.dayStart), String(about.dayEnd)];
    return formula(meanBusinessTime({ opened, resolved, unit, dayStart, dayEnd, ...(mask ? { mask } : {}) }));
  };
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
