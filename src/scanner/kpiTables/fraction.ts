import type { MeasuredKpi } from "../../kpis/ids";
import type { Cell } from "../../cells/cell";
import { toNumber, type DecimalSeparator } from "../../cells/number";
import { shareWord } from "../vocabulary/kpiTableWords";
import type { ValueUnit } from "./labels";
import type { Conversion, Converted } from "./conversion";
import { reasonKinds } from "../notices/reasons";

/** A share above this can't be a fraction and must be a percentage. */
const largestFraction = 1.5;

/** What is known about a share besides its own cell. */
export interface ShareContext {
  readonly label: string;
  readonly unit: ValueUnit | undefined;
  /** The KPI's values in other periods: together they show whether 0.9 means 90 % or 0.9 %. */
  readonly siblings: readonly Cell[];
  /** True when other shares of the same table are whole percentages. */
  readonly wholePercents: boolean;
  readonly decimal: DecimalSeparator;
  /** What a person said that a small number is. */
  readonly answer?: "percent" | "fraction";
}

/** True when a cell can only be a percentage without its sign. */
export function isWholePercent(cell: Cell, decimal: DecimalSeparator): boolean {
  if (typeof cell === "string" && cell.includes("%")) return false;
  return Math.abs(toNumber(cell, decimal) ?? 0) > largestFraction;
}

/** A number as a share: 0.94, 94 and "94%" are the same; where a number can be either, a person is asked. */
export function asFraction(kpi: MeasuredKpi, cell: Cell, number: number, about: ShareContext): Conversion {
  const { unit, siblings, decimal, answer } = about;
  const { written } = kpi;
  const isText = typeof cell === "string";
  if (unit !== undefined && unit !== "percent" && unit !== "plain") return { refused: "other-unit" };
  if (typeof cell === "string" && cell.includes("%")) return within(number, { value: number });
  const others = siblings.flatMap((other) =>
    typeof other === "string" && other.includes("%") ? [] : (toNumber(other, decimal) ?? []),
  );
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
  return within(number / 100, withFactor(number, 0.01, isText));
}

function within(value: number, converted: Converted): Conversion {
  return Math.abs(value) <= largestFraction ? converted : { refused: "too-large" };
}

/** A number times a factor, exactly where the factor is one part of a whole number. */
export function withFactor(number: number, factor: number, isText: boolean): Converted {
  const value = factor < 1 && Number.isInteger(1 / factor) ? number / (1 / factor) : number * factor;
  return isText ? { value } : { value, factor };
}
