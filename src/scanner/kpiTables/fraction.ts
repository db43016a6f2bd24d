import type { MeasuredKpi } from "../../kpis/ids";
import { toNumber, type DecimalSeparator } from "../../cells/number";
import { shareWord } from "../vocabulary/kpiTableWords";
import type { ValueUnit } from "./labels";
import type { Conversion, Converted } from "./conversion";
import type { WrittenCell } from "./formats";
import { reasonKinds } from "../notices/reasons";

/** A share above this can't be a fraction unless its number format says so, and must be a percentage. */
const largestFraction = 1.5;
/** Above this it is a percentage whatever the other numbers look like: 1.6 may be 160 %, 9.5 is hardly 950 %. */
const doubtful = 5;

/** What is known about a share besides its own cell. */
export interface ShareContext {
  readonly label: string;
  readonly unit: ValueUnit | undefined;
  /** The KPI's values in other periods: together they show whether 0.9 means 90 % or 0.9 %. */
  readonly siblings: readonly WrittenCell[];
  /** The KPI's goals, written in the same way. */
  readonly goals: readonly WrittenCell[];
  /** True when other shares of the same table are whole percentages. */
  readonly wholePercents: boolean;
  readonly decimal: DecimalSeparator;
  /** What a person said that a small number is. */
  readonly answer?: "percent" | "fraction";
}

/** True when a cell under a share's name can only be a percentage without its sign. */
export function isWholePercent(
  { unit, written }: MeasuredKpi,
  { cell, format }: WrittenCell,
  decimal: DecimalSeparator,
): boolean {
  if (unit !== "fraction" || written?.orRating || format === "percent") return false;
  if (typeof cell === "string" && cell.includes("%")) return false;
  return Math.abs(toNumber(cell, decimal) ?? 0) > (written ? largestFraction : doubtful);
}

/**
 * A number as a share: 0.94, 94 and "94%" are the same. Its number format decides, then the unit that headings name, then the
 * numbers beside it; where a number can be either, a person is asked.
 */
export function asFraction(kpi: MeasuredKpi, own: WrittenCell, number: number, about: ShareContext): Conversion {
  const { unit, answer } = about;
  const { written } = kpi;
  const { cell, format } = own;
  const isText = typeof cell === "string";
  if (format === "percent") return withFactor(number, 1, isText);
  if (format !== undefined) return { refused: "other-unit" };
  if (unit !== undefined && unit !== "percent" && unit !== "plain") return { refused: "other-unit" };
  if (typeof cell === "string" && cell.includes("%")) return within(number, { value: number });
  if ([...about.siblings, ...about.goals].some(isPercentFormat)) return withFactor(number, 1, isText);
  const others = numbersOf(about.siblings, about);
  const highest = Math.max(...[number, ...others].map(Math.abs));
  if (highest <= largestFraction) {
    if (answer === "percent") return withFactor(number, 0.01, isText);
    const unsure = about.wholePercents || (written !== undefined && highest > written.largest);
    if (number !== 0 && unsure && answer === undefined) return { asksShare: true };
    return withFactor(number, 1, isText);
  }
  if (written?.orCount && unit !== "percent" && !shareWord.test(about.label)) return { refused: "clients-or-percent" };
  const rating = written?.orRating;
  if (rating && unit !== "percent" && highest <= 2 * rating.outOf) {
    if (highest > rating.outOf) return { refused: "mean-rating" };
    const reason = reasonKinds.meanRatingOutOf({ scale: rating.outOf });
    return { ...withFactor(number, 1 / rating.outOf, isText), variant: rating.variant, reason };
  }
  if (answer === "fraction") return withFactor(number, 1, isText);
  const canExceedWhole = written === undefined && unit !== "percent" && !about.wholePercents;
  if (canExceedWhole && highest <= doubtful && answer === undefined) {
    // Beside 0.98 and 1.1, 1.6 is one more fraction; alone it can be either.
    const beside = [...others, ...numbersOf(about.goals, about)].map(Math.abs).filter((other) => other > 0);
    if (2 * beside.filter((other) => other <= largestFraction).length > beside.length)
      return withFactor(number, 1, isText);
    if (beside.every((other) => other <= doubtful)) return { asksShare: true };
  }
  return within(number / 100, withFactor(number, 0.01, isText));
}

function isPercentFormat({ format }: WrittenCell): boolean {
  return format === "percent";
}

/** Cells that are numbers or texts of numbers; those with a sign of percent are sure by themselves. */
function numbersOf(cells: readonly WrittenCell[], { decimal }: ShareContext): number[] {
  return cells.flatMap(({ cell }) =>
    typeof cell === "string" && cell.includes("%") ? [] : (toNumber(cell, decimal) ?? []),
  );
}

function within(value: number, converted: Converted): Conversion {
  return Math.abs(value) <= largestFraction ? converted : { refused: "too-large" };
}

/** A number times a factor, exactly where the factor is one part of a whole number. */
export function withFactor(number: number, factor: number, isText: boolean): Converted {
  const value = factor < 1 && Number.isInteger(1 / factor) ? number / (1 / factor) : number * factor;
  return isText ? { value } : { value, factor };
}
