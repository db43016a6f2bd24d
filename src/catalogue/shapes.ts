import { failure, isFailure, type Failure } from "../cells/failure";
import type { AmountOrFlags, FlagCounts } from "./inputs/flags";
import type { Column } from "./inputs/column";
import type { Native, Refs } from "./kpi";
import { bracketed, literal, quotient, sum, type Expression } from "./native/expression";
import { shareOfFlags } from "./native/flags";
import { meanDuration, medianDuration } from "./native/duration";
import { meanDays, medianDays } from "./pairs";
import { perDay, type TimeUnit } from "./unit";

/**
 * Forms that several KPIs share. Each is a pair: `compute` from values that were read, and `native`, the same as an
 * ordinary Excel formula. A failure's message says what is required; the KPI's id is put in front of it.
 */
export interface Shape<Args extends readonly unknown[]> {
  readonly compute: (...args: Args) => number | Failure;
  readonly native: Native;
}

/** numerator / denominator, or #DIV/0! naming what must not be 0: divide(1, 0, "total") requires "total other than 0". */
export function divide(numerator: number, denominator: number, what: string): number | Failure {
  return denominator === 0 ? failure("#DIV/0!", `${what} other than 0`) : numerator / denominator;
}

/**
 * The reference of an input that is not optional.
 *
 * @throws where it is not there
 */
export function ref(refs: Refs, name: string): string {
  const found = refs[name];
  if (found === undefined) throw new Error(`A native formula needs a reference for ${name}`);
  return found;
}

/**
 * One amount divided by another, by the names of the inputs.
 *
 * @example ratio("solved", "total") // compute(150, 200) = 0.75, native "SUM(A2:A9)/SUM(B2:B9)"
 */
export function ratio(numerator: string, denominator: string): Shape<[number, number]> {
  return {
    compute: (above, below) => divide(above, below, denominator),
    native: (refs) => quotient(sum(ref(refs, numerator)), sum(ref(refs, denominator))),
  };
}

/** One amount as a share of another that it is part of, so that it can't be more. */
export function share(part: string, whole: string): Shape<[number, number]> {
  return {
    compute: (taken, all) => shareWithin(taken, all, part, whole),
    native: (refs) => quotient(sum(ref(refs, part)), sum(ref(refs, whole))),
  };
}

/** Sums of many fractions may be off by this share. */
const rough = 1e-9;

function shareWithin(taken: number, all: number, part: string, whole: string): number | Failure {
  if (all > 0 && Number.isFinite(taken) && taken > all * (1 + rough))
    return failure("#NUM!", `${part} within ${whole}: ${taken} of ${all} is more than all`);
  return divide(taken, all, whole);
}

/** One amount as a share of another that is given first. */
export function shareOf(whole: string, part: string): Shape<[number, number]> {
  return {
    compute: (all, taken) => divide(taken, all, whole),
    native: (refs) => quotient(sum(ref(refs, part)), sum(ref(refs, whole))),
  };
}

/** What is left of an amount after another, as a share of the first: (whole - part) / whole. */
export function remainder(whole: string, part: string): Shape<[number, number]> {
  return {
    compute: (all, taken) => divide(all - taken, all, whole),
    native: (refs) => {
      const all = sum(ref(refs, whole));
      return quotient(`${all}-${sum(ref(refs, part))}`, all);
    },
  };
}

/** Two amounts as a share, or one range of flags as the share of yes. */
export function shareOrFlags(part: string, whole: string): Shape<[AmountOrFlags, number | undefined]> {
  return {
    compute: (given, all) => {
      if (all === undefined) {
        const counts = given.flags();
        return isFailure(counts) ? counts : shareOfCounts(counts);
      }
      const amount = given.amount();
      return isFailure(amount) ? amount : shareWithin(amount, all, part, whole);
    },
    native: (refs, { flags }) => {
      const all = refs[whole];
      if (all !== undefined) return quotient(sum(ref(refs, part)), sum(all));
      return shareOfFlags({ ref: ref(refs, part), ...flags });
    },
  };
}

function shareOfCounts({ yes, no }: FlagCounts): number {
  return yes / (yes + no);
}

type Durations = Shape<[Column<number>, Column<number>, TimeUnit]>;

/** A measure of the days between two ranges of dates, in the unit asked for. */
function inUnit(measure: (opened: Column<number>, resolved: Column<number>) => number | Failure): Durations["compute"] {
  return (opened, resolved, unit) => {
    const days = measure(opened, resolved);
    return isFailure(days) ? days : days * perDay[unit];
  };
}

/** The mean time between two ranges of dates, in the unit asked for. */
export function meanTime(from: string, to: string, unit: TimeUnit): Durations {
  return {
    compute: inUnit(meanDays),
    native: (refs, options) =>
      meanDuration({
        opened: ref(refs, from),
        resolved: ref(refs, to),
        unit: options.unit ?? unit,
        clean: options.clean,
      }),
  };
}

/** The median time between two ranges of dates, in the unit asked for. */
export function medianTime(from: string, to: string, unit: TimeUnit): Durations {
  return {
    compute: inUnit(medianDays),
    native: (refs, options) => {
      if (options.clean === false) return { reason: "A median over ranges that hold text needs array formulas" };
      return medianDuration({ opened: ref(refs, from), resolved: ref(refs, to), unit: options.unit ?? unit });
    },
  };
}

/** A further amount in a sum, "+SUM(B2:B9)", or nothing where it is left out. */
export function term(refs: Refs, name: string, sign: "+" | "-" = "+"): Expression {
  return refs[name] === undefined ? "" : `${sign}${sum(refs[name])}`;
}

/** A single number as a factor: its reference, or what leaving it out means. */
export function factor(refs: Refs, name: string, fallback?: number): Expression {
  return refs[name] === undefined && fallback !== undefined ? literal(fallback) : bracketed(ref(refs, name));
}

/** A native builder that only says why there is none. */
export function noFormula(reason: string): Native {
  return () => ({ reason });
}
